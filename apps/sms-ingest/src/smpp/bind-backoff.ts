const FIRST_MS = 200;
/** An SMSC that is away costs little to try, and should find us soon once it is back. */
const LONGEST_MS = 5_000;
/** One that says no has a reason, which seldom goes away by itself, and may count what we try. */
const LONGEST_REFUSED_MS = 30_000;

/**
 * How long to wait before binding again, in ms: doubling from 200 ms to 5 s, of which a random half, so that the binds
 * of many replicas do not come back at the same moment.
 * @param failures attempts since the last session that stood; 0 right after its loss
 * @param random 0 to 1
 * @param refused the SMSC answered the last bind with an error: doubling to 30 s
 */
export function bindDelayMs(failures: number, random: number, { refused }: { refused: boolean }): number {
  const full = Math.min(FIRST_MS * 2 ** Math.min(failures, 20), refused ? LONGEST_REFUSED_MS : LONGEST_MS);
  return Math.round(full / 2 + (full / 2) * random);
}
