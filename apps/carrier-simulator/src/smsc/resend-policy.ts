import type { Answer } from './part.js';

/** command_status values that mean "try again later". SMPP 3.4, 5.1.3. */
export const LATER_STATUSES: ReadonlySet<number> = new Set([
  0x14, // message queue full
  0x58, // throttled
  0x64, // temporary application error
]);

export type PartOutcome =
  { kind: 'accepted' } | { kind: 'refused'; status: number } | { kind: 'given-up'; reason: string };

export type NextStep =
  | { kind: 'settle'; outcome: PartOutcome }
  /** Over another session if there is one, as soon as a window has room. */
  | { kind: 'resend-now' }
  | { kind: 'resend-later' };

/**
 * What the SMSC does with a part after one sending of it.
 * @param resendOnLater false: the submitter waits for the answer and hears "later" itself
 */
export function afterAnswer(answer: Answer, resendOnLater: boolean): NextStep {
  if (answer.kind !== 'answered') return { kind: 'resend-now' };
  if (answer.status === 0) return { kind: 'settle', outcome: { kind: 'accepted' } };
  if (resendOnLater && LATER_STATUSES.has(answer.status)) return { kind: 'resend-later' };
  return { kind: 'settle', outcome: { kind: 'refused', status: answer.status } };
}
