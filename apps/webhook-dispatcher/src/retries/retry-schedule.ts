/** Delays between attempts of one delivery, in ms, from the end of the attempt before. See docs/guides/retries.md. */
export const RETRY_DELAYS_MS: readonly number[] = [15_000, 60_000, 300_000];

/** However long an endpoint asks us to wait, in ms. See docs/guides/retries.md. */
export const RETRY_AFTER_MS_MAX = 15 * 60_000;

/**
 * How long after the end of an attempt the next one is due, in ms, or `null` when the schedule is exhausted.
 * @param attempt 1-based number of the attempt that just failed
 * @param retryAfterMs what the endpoint asked for; lengthens a delay, never shortens it
 */
export function retryDelayMs(attempt: number, retryAfterMs = 0, delaysMs = RETRY_DELAYS_MS): number | null {
  const delayMs = delaysMs[attempt - 1];
  if (delayMs === undefined) return null;
  return Math.max(delayMs, Math.min(retryAfterMs, RETRY_AFTER_MS_MAX));
}
