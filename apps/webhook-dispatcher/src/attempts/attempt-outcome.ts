import { retryDelayMs } from '../retries/retry-schedule.js';
import type { AttemptError } from './attempt-error.js';

/** How one request to an endpoint ended. */
export type SendResult =
  { kind: 'answered'; status: number; retryAfterMs: number } | { kind: 'broken'; error: AttemptError };

/** What becomes of the delivery. */
export type AttemptVerdict =
  | { kind: 'delivered' }
  /** @property delayMs from the end of this attempt to the next */
  | { kind: 'failed'; error: AttemptError; delayMs: number }
  | { kind: 'exhausted'; error: AttemptError }
  /** 410: no more attempts of this message, and the number's webhook is to be disabled. */
  | { kind: 'gone'; error: AttemptError };

/**
 * What an attempt's end means for its delivery. Any 2xx acknowledges; redirects are not followed.
 * See docs/guides/retries.md.
 * @param attempt 1-based number of the attempt that ended
 * @param delaysMs delays after attempt 1, 2, …; empty when there is no second try
 */
export function attemptVerdict(result: SendResult, attempt: number, delaysMs: readonly number[]): AttemptVerdict {
  if (isAcknowledged(result)) return { kind: 'delivered' };
  const error = failureWord(result);
  if (error === 'gone') return { kind: 'gone', error };
  const delayMs = retryDelayMs(attempt, result.kind === 'answered' ? result.retryAfterMs : 0, delaysMs);
  return delayMs === null ? { kind: 'exhausted', error } : { kind: 'failed', error, delayMs };
}

export function isAcknowledged(result: SendResult): boolean {
  return result.kind === 'answered' && result.status >= 200 && result.status <= 299;
}

function failureWord(result: SendResult): AttemptError {
  if (result.kind === 'broken') return result.error;
  if (result.status === 410) return 'gone';
  return result.status >= 300 && result.status <= 399 ? 'redirect_not_followed' : 'http_error';
}
