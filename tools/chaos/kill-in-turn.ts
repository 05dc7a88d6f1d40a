import { setTimeout as delay } from 'node:timers/promises';
import { killPlan } from './kill-plan.js';
import type { Victim } from './platform/victims.js';

/** One kill -9 that was carried out. */
export interface Kill {
  victim: string;
  pid: number;
  /** After the first message, ms. */
  atMs: number;
  /** Until its successor served, ms. */
  backAfterMs: number;
}

/**
 * Carries the plan out. A victim that takes long to come back puts the next kill off: two are never down at once. Each
 * is killed once, however long that takes; what of the plan is late after that is left out.
 */
export async function killInTurn(
  victims: readonly Victim[],
  durationMs: number,
  say: (line: string) => void,
): Promise<Kill[]> {
  const startedMs = performance.now();
  const plan = killPlan(
    victims.map(({ name }) => name),
    durationMs,
  );
  const kills: Kill[] = [];
  for (const [index, { victim, atMs }] of plan.entries()) {
    await delay(Math.max(0, startedMs + atMs - performance.now()));
    const found = victims.find(({ name }) => name === victim);
    const isLate = index >= victims.length && performance.now() - startedMs > durationMs;
    if (found === undefined || isLate) continue;
    const killedMs = performance.now();
    const pid = await found.kill();
    const kill = { victim, pid, atMs: killedMs - startedMs, backAfterMs: performance.now() - killedMs };
    kills.push(kill);
    say(killLine(kill));
  }
  return kills;
}

function killLine({ victim, pid, atMs, backAfterMs }: Kill): string {
  const at = (atMs / 1000).toFixed(1).padStart(6);
  return `  ${at} s  kill -9 ${victim} (pid ${pid}), back after ${(backAfterMs / 1000).toFixed(1)} s`;
}
