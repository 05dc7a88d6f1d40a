const DAY_MS = 86_400_000;

/**
 * Whether an endpoint that has only failed since then has done so for too long.
 * @param sinceMs when the first of its deliveries failed for good, ms since the epoch
 * @param daysMax that an endpoint may fail; 0: as long as it likes
 */
export function hasFailedTooLong(sinceMs: number, nowMs: number, daysMax: number): boolean {
  return daysMax > 0 && nowMs - sinceMs >= daysMax * DAY_MS;
}
