import { parseRfc3339 } from '#libs/contracts';

/** Further than that a date has no RFC 3339 form. */
const YEAR_10000_MS = 253_402_300_800_000;

/** How far a signed time may be from ours, in ms, either way. */
const REPLAY_WINDOW_MS = 5 * 60_000;

/** A time that a carrier tells as RFC 3339, in ms since the epoch; null when it tells none that can be read. */
export function carrierTimeMs(text: string | null | undefined): number | null {
  const ms = text ? (parseRfc3339(text)?.getTime() ?? Number.NaN) : Number.NaN;
  return ms >= 0 && ms < YEAR_10000_MS ? ms : null;
}

/** Whether a signed time (whole seconds since the epoch, in digits) is near enough to ours to be no replay. */
export function isFresh(seconds: string, nowMs: number): boolean {
  return /^\d{1,12}$/.test(seconds) && Math.abs(nowMs - Number(seconds) * 1000) <= REPLAY_WINDOW_MS;
}
