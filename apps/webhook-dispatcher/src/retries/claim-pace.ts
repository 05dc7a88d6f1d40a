/** Rows taken at once: few, so that a thousand that are due together do not hold up the messages that come meanwhile. */
export const CLAIM_MAX = 50;
/** However busy this process is, retries go on. */
const CLAIM_MIN = 4;
/**
 * Between two claims when there is more to claim, ms. What started together at endpoints that are equally slow ends
 * together, and starts the next together: the pause spreads such crowds.
 */
export const CLAIM_PAUSE_MS = 10;
/** A look that takes longer and finds less than there is room for has passed over many rows that are refused, ms. */
const COSTLY_MS = 20;
/** So many times as long as the look. */
const REST_PER_LOOK = 4;
/**
 * Enough for a look that passes over a million rows, ms. One that takes longer was kept waiting by Postgres, which says
 * nothing about the next: retries must not be late for that.
 */
const REST_MS_MAX = 2_000;
/** Shares of the event loop's time: up to the first there is room for retries in full, from the second on for few. */
const BUSY_SHARE = { easy: 0.25, full: 0.5 };

/**
 * How many rows to take at once. What is in the table is late already, by its endpoint's doing; new messages are not
 * to be, so they find an event loop that has time for them.
 * @param busyShare of the event loop's time, of late
 */
export function claimMax(busyShare: number): number {
  const ease = (BUSY_SHARE.full - busyShare) / (BUSY_SHARE.full - BUSY_SHARE.easy);
  return Math.round(CLAIM_MIN + (CLAIM_MAX - CLAIM_MIN) * Math.min(1, Math.max(0, ease)));
}

/**
 * For how long no look is to follow, whatever calls for one, ms.
 * @param tookMs the look that ended
 * @param filled it found as many rows as there was room for
 */
export function restMs(tookMs: number, filled: boolean): number {
  return filled || tookMs <= COSTLY_MS ? 0 : Math.min(tookMs * REST_PER_LOOK, REST_MS_MAX);
}
