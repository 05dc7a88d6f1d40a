import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deliveryOf, deliveryStages, type DeliveryAttempt } from './delivery-state.js';

let made = 0;
function attempt(fields: Partial<DeliveryAttempt> = {}): DeliveryAttempt {
  made += 1;
  return {
    attemptId: `att_${String(made).padStart(4, '0')}`,
    attempt: made,
    trigger: 'first',
    outcome: 'failed',
    statusCode: 500,
    startedAt: new Date(1_000 * made),
    durationMs: 10,
    nextAttemptAt: null,
    ...fields,
  };
}

describe('deliveryOf', () => {
  it('is pending until the first attempt, or none when no webhook is to get it', () => {
    expect(deliveryOf([], true)).toMatchObject({ state: 'pending', attempts: 0, last_status: null });
    expect(deliveryOf([], false)).toMatchObject({ state: 'none' });
  });

  it('says when a failed delivery is tried again, and stops saying so once it is exhausted', () => {
    const failed = attempt({ nextAttemptAt: new Date(60_000) });
    expect(deliveryOf([failed], true)).toMatchObject({ state: 'failed', next_attempt_at: '1970-01-01T00:01:00.000Z' });
    const exhausted = attempt({ outcome: 'exhausted', statusCode: null, startedAt: new Date(59_995) });
    expect(deliveryOf([failed, exhausted], true)).toEqual({
      state: 'exhausted',
      attempts: 2,
      last_status: null,
      next_attempt_at: null,
    });
  });

  it('is failed as long as one of its schedules has an attempt to come, and says when the first of them is', () => {
    const at = (s: number) => new Date(s * 1_000);
    const own = attempt({ startedAt: at(75), nextAttemptAt: at(375) });
    const replay = attempt({ trigger: 'replay', startedAt: at(155), nextAttemptAt: at(455) });
    const waiting = deliveryOf([own, replay], true);
    expect(waiting).toMatchObject({ state: 'failed', next_attempt_at: at(375).toISOString() });
    const exhausted = attempt({ outcome: 'exhausted', startedAt: at(375) });
    const stillWaiting = deliveryOf([own, replay, exhausted], true);
    expect(stillWaiting).toMatchObject({ state: 'failed', next_attempt_at: at(455).toISOString() });
    const over = attempt({ outcome: 'exhausted', startedAt: at(455) });
    const ended = deliveryOf([own, replay, exhausted, over], true);
    expect(ended).toMatchObject({ state: 'exhausted', next_attempt_at: null });
  });

  it('stays delivered, whatever a later replay did', () => {
    const delivered = attempt({ outcome: 'delivered', statusCode: 204 });
    const replay = attempt({ trigger: 'replay', outcome: 'exhausted' });
    expect(deliveryOf([delivered, replay], true)).toMatchObject({ state: 'delivered', last_status: 204, attempts: 2 });
  });

  it('is delivered once a replay of an exhausted one gets through', () => {
    const attempts = [attempt({ outcome: 'exhausted' }), attempt({ trigger: 'replay', outcome: 'delivered' })];
    expect(deliveryOf(attempts, true).state).toBe('delivered');
  });

  it('counts no skipped attempt and no test event', () => {
    const attempts = [attempt({ outcome: 'skipped', attempt: 0, statusCode: null }), attempt({ trigger: 'test' })];
    expect(deliveryOf(attempts, true)).toMatchObject({ state: 'skipped', attempts: 0 });
  });

  it('does not depend on the order in which attempts come', () => {
    const outcomes = fc.constantFrom('delivered', 'failed', 'exhausted', 'skipped');
    const some = fc.array(outcomes.map((outcome) => attempt({ outcome: outcome })));
    fc.assert(
      fc.property(some, (attempts) => {
        const reversed = [...attempts].reverse();
        expect(deliveryOf(reversed, true)).toEqual(deliveryOf(attempts, true));
        expect(deliveryStages(reversed)).toEqual(deliveryStages(attempts));
      }),
    );
  });
});
