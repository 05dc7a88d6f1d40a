/** One kill -9: who, and how long after the first message, in ms. */
export interface PlannedKill {
  victim: string;
  atMs: number;
}

const INTERVAL_MS_MAX = 10_000;
/** A killed process is back within 5 s, so that the next one dies alone. */
const INTERVAL_MS_MIN = 5_000;
/** Nobody is killed before messages flow, nor so late that what follows is no load any more. */
const QUIET_MS = 3_000;

/**
 * When each of the victims is killed: in turn, at least once, and as often as the time allows.
 * @param jitter from 0 to 1: a kill is put off by so much of half an interval, so that it falls into other moments of
 * the services' own rhythms
 */
export function killPlan(
  victims: readonly string[],
  durationMs: number,
  jitter: () => number = Math.random,
): PlannedKill[] {
  const span = durationMs - 2 * QUIET_MS;
  const intervalMs = Math.min(INTERVAL_MS_MAX, Math.max(INTERVAL_MS_MIN, span / victims.length));
  const kills: PlannedKill[] = [];
  for (let slot = 0; slot < victims.length || (slot + 1) * intervalMs <= span; slot += 1) {
    const victim = victims[slot % victims.length];
    if (victim === undefined) break;
    kills.push({ victim, atMs: Math.round(QUIET_MS + slot * intervalMs + (jitter() * intervalMs) / 2) });
  }
  return kills;
}
