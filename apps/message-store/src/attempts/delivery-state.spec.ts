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
    error: null,
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

  it('has the next attempt of its latest replay: what was to come before has given way to that', () => {
    const at = (s: number) => new Date(s * 1_000);
    const own = attempt({ startedAt: at(75), nextAttemptAt: at(375) });
    const superseded = attempt({ outcome: 'skipped', error: 'superseded', statusCode: null, startedAt: at(155) });
    const waiting = deliveryOf([own, superseded], true);
    expect(waiting).toMatchObject({ state: 'failed', attempts: 1, last_status: 500 });
    const replay = attempt({ trigger: 'replay', startedAt: at(156), nextAttemptAt: at(456) });
    const replayed = deliveryOf([own, superseded, replay], true);
    expect(replayed).toMatchObject({ state: 'failed', attempts: 2, next_attempt_at: at(456).toISOString() });
    const over = attempt({ trigger: 'retry', outcome: 'exhausted', startedAt: at(456) });
    const ended = deliveryOf([own, superseded, replay, over], true);
    expect(ended).toMatchObject({ state: 'exhausted', next_attempt_at: null });
  });

  it('is exhausted once its replay is, though an attempt of before had another one announced', () => {
    const at = (s: number) => new Date(s * 1_000);
    const underWay = attempt({ startedAt: at(75), durationMs: 10_000, nextAttemptAt: at(385) });
    const replay = attempt({ trigger: 'replay', outcome: 'exhausted', startedAt: at(80) });
    expect(deliveryOf([underWay, replay], true)).toMatchObject({ state: 'exhausted', next_attempt_at: null });
  });

  it('goes by its latest replay, whatever an attempt of before says that was made after the replay began', () => {
    const at = (s: number) => new Date(s * 1_000);
    const replay = attempt({ trigger: 'replay', startedAt: at(75), nextAttemptAt: at(90) });
    const waited = attempt({ trigger: 'retry', startedAt: at(75.2), statusCode: 503, nextAttemptAt: at(975.2) });
    expect(deliveryOf([replay, waited], true)).toMatchObject({
      ...{ state: 'failed', attempts: 2, last_status: 500, next_attempt_at: at(90).toISOString() },
    });
    const second = attempt({ trigger: 'retry', startedAt: at(90), nextAttemptAt: at(150) });
    const retried = deliveryOf([replay, waited, second], true);
    expect(retried).toMatchObject({ state: 'failed', next_attempt_at: at(150).toISOString() });
    const last = attempt({ trigger: 'retry', outcome: 'exhausted', startedAt: at(150) });
    const ended = deliveryOf([replay, waited, second, last], true);
    expect(ended).toMatchObject({ state: 'exhausted', next_attempt_at: null });
  });

  it('goes by its latest replay, whatever is told of a first attempt whose record is read again later', () => {
    const at = (s: number) => new Date(s * 1_000);
    const replay = attempt({ trigger: 'replay', startedAt: at(75), nextAttemptAt: at(90) });
    const repeated = attempt({ startedAt: at(95), statusCode: 503, nextAttemptAt: at(110) });
    const delivery = deliveryOf([replay, repeated], true);
    expect(delivery).toMatchObject({ attempts: 2, last_status: 500, next_attempt_at: at(90).toISOString() });
  });

  it('goes by the later of two attempts that began in the same millisecond', () => {
    const startedAt = new Date(1_000);
    const last = attempt({ attempt: 2, outcome: 'exhausted', statusCode: 503, startedAt });
    const first = attempt({ attempt: 1, startedAt });
    expect(deliveryOf([first, last], true)).toMatchObject({ state: 'exhausted', last_status: 503 });
  });

  it('takes a retry for one of its replay though the clock of whoever made it is a little behind', () => {
    const at = (s: number) => new Date(s * 1_000);
    const replay = attempt({ trigger: 'replay', startedAt: at(75), nextAttemptAt: at(90) });
    const retry = attempt({ trigger: 'retry', outcome: 'exhausted', startedAt: at(89.1) });
    expect(deliveryOf([replay, retry], true)).toMatchObject({ state: 'exhausted', next_attempt_at: null });
  });

  it('names the first of the attempts that are to come, also when its record was read twice', () => {
    const at = (s: number) => new Date(s * 1_000);
    const once = attempt({ startedAt: at(1), nextAttemptAt: at(16) });
    const again = attempt({ startedAt: at(5), nextAttemptAt: at(20) });
    const left = attempt({ outcome: 'skipped', error: 'webhook_disabled', attempt: 0, startedAt: at(5) });
    for (const repeat of [again, left]) {
      const delivery = deliveryOf([once, repeat], true);
      expect(delivery).toMatchObject({ state: 'failed', next_attempt_at: at(16).toISOString() });
    }
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

describe('deliveryStages', () => {
  it('are those of attempts that were made for the message: no test, nothing that was skipped', () => {
    const test = attempt({ trigger: 'test', outcome: 'delivered' });
    const skipped = attempt({ outcome: 'skipped', attempt: 0 });
    expect(deliveryStages([test, skipped])).toEqual({});
    const delivered = attempt({ outcome: 'delivered', startedAt: new Date(60_000), durationMs: 250 });
    expect(deliveryStages([test, skipped, delivered])).toEqual({
      attempt_started: '1970-01-01T00:01:00.000Z',
      acknowledged: '1970-01-01T00:01:00.250Z',
    });
  });
});
