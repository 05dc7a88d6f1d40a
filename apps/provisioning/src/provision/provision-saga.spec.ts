import { describe, expect, it } from '@jest/globals';
import type { Es2PlusOutcome } from '../es2plus/es2plus-outcome.js';
import { decide, type SagaState } from './provision-saga.js';

const state = (change: Partial<SagaState> = {}): SagaState => ({
  step: 'order',
  attempts: 1,
  outcomeUnknown: false,
  ordered: false,
  overdue: false,
  ...change,
});
const executed: Es2PlusOutcome = {
  kind: 'executed',
  answer: { iccid: null, matchingId: 'M', smdpAddress: null },
  warning: null,
};
const refused = (subjectCode = '8.2.5', reasonCode = '3.7'): Es2PlusOutcome => ({
  kind: 'refused',
  subjectCode,
  reasonCode,
  detail: 'no',
});
const unknown: Es2PlusOutcome = { kind: 'unknown', detail: 'ECONNRESET' };
const notExecuted: Es2PlusOutcome = { kind: 'not-executed', detail: 'ECONNREFUSED' };
const ordered = { step: 'confirm', ordered: true } as const;

describe('the way to an active number', () => {
  it('orders, confirms, and is active', () => {
    expect(decide(state(), executed)).toEqual({ kind: 'advance', to: 'confirm' });
    expect(decide(state(ordered), executed)).toMatchObject({ kind: 'activate' });
  });

  it('tries again, more slowly each time, while the outcome of a call is open and there is time', () => {
    for (const outcome of [unknown, notExecuted]) {
      const delays = [1, 2, 3, 10].map((attempts) => decide(state({ attempts }), outcome));
      expect(delays).toEqual([250, 500, 1_000, 5_000].map((delayMs) => ({ kind: 'retry', delayMs })));
    }
  });

  it('fails when the time is up, and cancels what was or may have been ordered', () => {
    const late = { overdue: true };
    expect(decide(state(late), unknown)).toMatchObject({ kind: 'fail', cancel: true });
    expect(decide(state(late), notExecuted)).toMatchObject({ kind: 'fail', cancel: false });
    expect(decide(state({ ...late, outcomeUnknown: true }), notExecuted)).toMatchObject({ kind: 'fail', cancel: true });
    expect(decide(state({ ...late, ...ordered }), notExecuted)).toMatchObject({ kind: 'fail', cancel: true });
  });

  it('fails at once when the carrier says no, without a cancellation if nothing was ordered', () => {
    expect(decide(state(), refused())).toEqual({
      kind: 'fail',
      failure: { code: 'carrier_refused', detail: 'no' },
      cancel: false,
      profile: 'suspect',
    });
    expect(decide(state(ordered), refused())).toMatchObject({ kind: 'fail', cancel: true });
  });

  it('does not hold it against the profile that the carrier could not be had, or turned us away', () => {
    const turnedAway: Es2PlusOutcome = { kind: 'turned-away', detail: 'HTTP 403' };
    const failure = { code: 'carrier_unreachable', detail: 'HTTP 403' };
    const fail = { kind: 'fail', failure, profile: 'not-judged' };
    expect(decide(state(), turnedAway)).toEqual({ ...fail, cancel: false });
    expect(decide(state({ outcomeUnknown: true }), turnedAway)).toEqual({ ...fail, cancel: true });
    expect(decide(state(ordered), turnedAway)).toEqual({ ...fail, cancel: true });
    expect(decide(state({ overdue: true }), notExecuted)).toMatchObject({ profile: 'not-judged' });
  });

  it('sets a profile aside that the carrier does not know or has given away', () => {
    expect(decide(state(), refused('8.2.1', '3.9'))).toMatchObject({ kind: 'fail', profile: 'unusable' });
    expect(decide(state(), refused('8.2.1', '3.3'))).toMatchObject({ kind: 'fail', profile: 'unusable' });
  });

  it('takes a profile that is in use for its own when an earlier order may have got through', () => {
    const again = decide(state({ outcomeUnknown: true, attempts: 2 }), refused('8.2.1', '3.3'));
    expect(again).toEqual({ kind: 'advance', to: 'confirm' });
  });
});

describe('the way back', () => {
  const cancel = (change: Partial<SagaState> = {}) => state({ step: 'cancel', ordered: true, ...change });

  it('frees the profile once it is cancelled', () => {
    expect(decide(cancel(), executed)).toEqual({ kind: 'cancelled', usable: true });
  });

  it('keeps at it until the carrier answers, however late', () => {
    expect(decide(cancel({ overdue: true, attempts: 1 }), unknown)).toEqual({ kind: 'retry', delayMs: 1_000 });
    expect(decide(cancel({ overdue: true, attempts: 99 }), notExecuted)).toEqual({ kind: 'retry', delayMs: 300_000 });
  });

  it('keeps at it when it is turned away before the SM-DP+ has heard of it', () => {
    const turnedAway: Es2PlusOutcome = { kind: 'turned-away', detail: 'HTTP 403' };
    expect(decide(cancel({ ordered: false }), turnedAway)).toEqual({ kind: 'retry', delayMs: 1_000 });
  });

  it('frees a profile that was never ordered, and sets one aside that cannot be had back', () => {
    expect(decide(cancel({ ordered: false }), refused())).toEqual({ kind: 'cancelled', usable: true });
    expect(decide(cancel(), refused('8.2.1', '3.3'))).toEqual({ kind: 'cancelled', usable: false });
    expect(decide(cancel(), refused('8.2.1', '3.9'))).toEqual({ kind: 'cancelled', usable: false });
  });

  it('takes a profile for cancelled that is not ordered any more when an earlier call may have got through', () => {
    const again = cancel({ outcomeUnknown: true, attempts: 2 });
    expect(decide(again, refused('8.2.1', '3.9'))).toEqual({ kind: 'cancelled', usable: true });
    expect(decide(again, refused('8.2.1', '3.3'))).toEqual({ kind: 'cancelled', usable: false });
  });

  it('keeps at it for a while when it is refused for what is not the profile', () => {
    expect(decide(cancel({ attempts: 1 }), refused('1.2', '4.2'))).toEqual({ kind: 'retry', delayMs: 1_000 });
    expect(decide(cancel({ attempts: 19 }), refused('1.2', '4.2'))).toMatchObject({ kind: 'retry' });
    expect(decide(cancel({ attempts: 20 }), refused('1.2', '4.2'))).toEqual({ kind: 'cancelled', usable: false });
  });
});
