/** Deaths that are answered at once; services are killed on purpose while one develops. */
export const RESTARTS_AT_ONCE = 10;
const DELAY_MS_MAX = 30_000;
/** A service that ran this long is well again: its earlier deaths no longer count. */
export const WELL_AGAIN_AFTER_MS = 5 * 60_000;

/**
 * How long to wait before a service that died is started again, in ms.
 * @param deaths how often it has died, this time included
 */
export function restartDelayMs(deaths: number): number {
  if (deaths <= RESTARTS_AT_ONCE) return 0;
  return Math.min(DELAY_MS_MAX, 500 * 2 ** (deaths - RESTARTS_AT_ONCE));
}
