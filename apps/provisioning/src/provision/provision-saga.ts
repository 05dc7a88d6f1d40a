import type { Es2PlusAnswer, Es2PlusOutcome } from '../es2plus/es2plus-outcome.js';
import type { ProfileVerdict } from '../inventory/profile-verdict.js';
import type { NumberFailure } from '../numbers/number.js';

/**
 * Steps on the way to an active number. `order` and `confirm` are the ES2+ calls of the same name, `activate` needs
 * no carrier (hosted numbers), `cancel` gives an ordered profile back after a failure or a release.
 */
export type SagaStep = 'order' | 'confirm' | 'activate' | 'cancel';

export interface SagaState {
  step: SagaStep;
  /** Calls made for this step so far, the one just ended included. */
  attempts: number;
  /** An earlier call of this step may have been executed. */
  outcomeUnknown: boolean;
  /** The profile was certainly ordered. */
  ordered: boolean;
  /** The time for the whole is up. */
  overdue: boolean;
}

/** What to do after a call. */
export type SagaDecision =
  | { kind: 'advance'; to: 'confirm' }
  | { kind: 'activate'; answer: Es2PlusAnswer }
  | { kind: 'retry'; delayMs: number }
  /** The number has failed. `cancel`: the profile is, or may be, ordered and has to be given back. */
  | { kind: 'fail'; failure: NumberFailure; cancel: boolean; profile: ProfileVerdict }
  /** The profile is given back; `usable` says whether it may be ordered again. */
  | { kind: 'cancelled'; usable: boolean };

const FORWARD_DELAY_MS = { first: 250, max: 5_000 };
const CANCEL_DELAY_MS = { first: 1_000, max: 300_000 };
/** Calls to cancel after which a refusal counts whatever its reason: more than an hour. */
const CANCEL_CALLS_MAX = 20;
/** SGP.22, 5.2.6.1 and 5.2.6.2. */
const SUBJECT_ICCID = '8.2.1';
const REASON_ALREADY_IN_USE = '3.3';

export function decide(state: SagaState, outcome: Es2PlusOutcome): SagaDecision {
  switch (state.step) {
    case 'order':
      return decideOrder(state, outcome);
    case 'confirm':
      return decideConfirm(state, outcome);
    case 'cancel':
      return decideCancel(state, outcome);
    case 'activate':
      throw new Error('this step calls no carrier');
  }
}

function decideOrder(state: SagaState, outcome: Es2PlusOutcome): SagaDecision {
  if (outcome.kind === 'executed') return { kind: 'advance', to: 'confirm' };
  if (outcome.kind === 'turned-away') return turnedAway(outcome.detail, state.outcomeUnknown);
  if (outcome.kind !== 'refused') return retryOrFail(state, outcome);
  const inUse = outcome.subjectCode === SUBJECT_ICCID && outcome.reasonCode === REASON_ALREADY_IN_USE;
  // An SM-DP+ that does not know repeats by their identifier finds the profile ordered: by us.
  if (inUse && state.outcomeUnknown) return { kind: 'advance', to: 'confirm' };
  return {
    kind: 'fail',
    failure: { code: 'carrier_refused', detail: outcome.detail },
    cancel: state.outcomeUnknown,
    profile: outcome.subjectCode === SUBJECT_ICCID ? 'unusable' : 'suspect',
  };
}

function decideConfirm(state: SagaState, outcome: Es2PlusOutcome): SagaDecision {
  if (outcome.kind === 'executed') return { kind: 'activate', answer: outcome.answer };
  if (outcome.kind === 'turned-away') return turnedAway(outcome.detail, true);
  if (outcome.kind !== 'refused') return retryOrFail(state, outcome);
  const failure = { code: 'carrier_refused', detail: outcome.detail } as const;
  return { kind: 'fail', failure, cancel: true, profile: 'suspect' };
}

function decideCancel(state: SagaState, outcome: Es2PlusOutcome): SagaDecision {
  if (outcome.kind === 'executed') return { kind: 'cancelled', usable: true };
  const retry = { kind: 'retry', delayMs: backOff(CANCEL_DELAY_MS, state.attempts) } as const;
  if (outcome.kind !== 'refused') return retry;
  // The order never came to pass, and there is nothing to cancel.
  if (!state.ordered) return { kind: 'cancelled', usable: true };
  // An error of the SM-DP+ itself says nothing of the profile, and may pass.
  if (outcome.subjectCode !== SUBJECT_ICCID && state.attempts < CANCEL_CALLS_MAX) return retry;
  // An SM-DP+ that does not know repeats by their identifier has nothing to cancel any more: that was us. Should it mean
  // something else, it will say so when the profile is ordered next.
  const isRepeat = state.outcomeUnknown && outcome.subjectCode === SUBJECT_ICCID;
  return { kind: 'cancelled', usable: isRepeat && outcome.reasonCode !== REASON_ALREADY_IN_USE };
}

/** Asking again would be answered so again, as long as nobody does something about it. */
function turnedAway(detail: string, cancel: boolean): SagaDecision {
  return { kind: 'fail', failure: { code: 'carrier_unreachable', detail }, cancel, profile: 'not-judged' };
}

function retryOrFail(state: SagaState, outcome: { kind: 'not-executed' | 'unknown'; detail: string }): SagaDecision {
  if (!state.overdue) return { kind: 'retry', delayMs: backOff(FORWARD_DELAY_MS, state.attempts) };
  return {
    kind: 'fail',
    failure: { code: 'carrier_unreachable', detail: outcome.detail },
    cancel: state.ordered || state.outcomeUnknown || outcome.kind === 'unknown',
    profile: 'not-judged',
  };
}

function backOff(delay: { first: number; max: number }, attempts: number): number {
  return Math.min(delay.first * 2 ** Math.max(attempts - 1, 0), delay.max);
}
