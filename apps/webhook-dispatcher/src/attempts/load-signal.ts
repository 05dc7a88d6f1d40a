import { QUICK_MS_MAX, STEADY_MS_MAX } from '../endpoints/concurrency-limit.js';
import type { AttemptEnd } from '../endpoints/endpoint-queue.js';
import { isAcknowledged, type SendResult } from './attempt-outcome.js';

/** By which an endpoint, or what stands before it, says that it cannot serve now. Source: RFC 9110, 15.6.3 to 15.6.5. */
const UNAVAILABLE_STATUSES: readonly number[] = [502, 503, 504, 429];

/** What an attempt's end tells its endpoint's limit and breaker. Time-outs and 429 mean too much at once. */
export function attemptEnd(result: SendResult, durationMs: number): AttemptEnd {
  return { signal: signalOf(result, durationMs), serves: serves(result, durationMs), durationMs };
}

/**
 * Whether there is somebody who serves. One who answers 500 at once does: its next messages and its retries come when
 * they are due, and cost others nothing.
 */
function serves(result: SendResult, durationMs: number): boolean {
  if (isAcknowledged(result)) return true;
  return result.kind === 'answered' && durationMs <= QUICK_MS_MAX && !UNAVAILABLE_STATUSES.includes(result.status);
}

function signalOf(result: SendResult, durationMs: number): AttemptEnd['signal'] {
  if (result.kind === 'broken') return result.error === 'timeout' ? 'overload' : 'neutral';
  if (result.status === 429) return 'overload';
  if (!isAcknowledged(result) || durationMs > STEADY_MS_MAX) return 'neutral';
  return durationMs <= QUICK_MS_MAX ? 'quick' : 'steady';
}
