/** How long what is under way may take to end when a service stops, ms, unless its definition says otherwise. */
export const DRAIN_MS = 5_000;
/** Before and after that the log and the database are left, and what did not end is handed back, ms. */
const AROUND_DRAINING_MS = 7_000;
/** The same for a stop that is not to wait for what is under way. */
export const HURRIED_STOP_LIMIT_MS = AROUND_DRAINING_MS;

/** After this long a stop is a failure, ms: whoever stopped us is to wait so long before he kills us. */
export function stopLimitMs(drainMs = DRAIN_MS): number {
  return drainMs + AROUND_DRAINING_MS;
}
