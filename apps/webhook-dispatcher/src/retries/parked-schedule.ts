/** A parked message is looked at again after this at the earliest, ms: its number is most likely on its way. */
const LOOK_MS_MIN = 5_000;
/** And after this at the latest, ms. What its number or account tells brings it back at once anyway. */
const LOOK_MS_MAX = 3_600_000;
/** As long as a message is kept at all, ms. */
export const KEPT_MS_MAX = 30 * 86_400_000;

/**
 * In how many ms to look again at a message whose number or account is unknown: after as long as it has waited
 * already; `null` when nobody needs it any more.
 * @param waitedMs since the delivery was first written down; 0 for a new one
 */
export function parkedLookMs(waitedMs: number): number | null {
  if (waitedMs >= KEPT_MS_MAX) return null;
  return Math.min(Math.max(waitedMs, LOOK_MS_MIN), LOOK_MS_MAX);
}
