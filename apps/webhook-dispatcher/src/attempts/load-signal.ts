import { QUICK_MS_MAX } from '../endpoints/concurrency-limit.js';
import type { AttemptEnd } from '../endpoints/endpoint-queue.js';
import { isAcknowledged, type SendResult } from './attempt-outcome.js';

/** What an attempt's end tells its endpoint's limit and breaker. Time-outs and 429 mean too much at once. */
export function attemptEnd(result: SendResult, durationMs: number): AttemptEnd {
  return { signal: signalOf(result, durationMs), succeeded: isAcknowledged(result), durationMs };
}

function signalOf(result: SendResult, durationMs: number): AttemptEnd['signal'] {
  if (result.kind === 'broken') return result.error === 'timeout' ? 'overload' : 'neutral';
  if (result.status === 429) return 'overload';
  return isAcknowledged(result) && durationMs <= QUICK_MS_MAX ? 'quick' : 'neutral';
}
