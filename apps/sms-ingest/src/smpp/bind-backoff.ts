const FIRST_MS = 200;
const LONGEST_MS = 30_000;

/**
 * How long to wait before binding again, in ms: doubling from 200 ms to 30 s, of which a random half, so that the
 * binds of many replicas do not come back at the same moment.
 * @param failures attempts since the last session that stood; 0 right after its loss
 * @param random 0 to 1
 */
export function bindDelayMs(failures: number, random: number): number {
  const full = Math.min(FIRST_MS * 2 ** Math.min(failures, 20), LONGEST_MS);
  return Math.round(full / 2 + (full / 2) * random);
}
