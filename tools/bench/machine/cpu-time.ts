import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseProcStat, ticksOfTrees, type ProcStat } from './proc-stat.js';

let ticksPerS: number | null = null;

function clockTicksPerS(): number {
  ticksPerS ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return ticksPerS;
}

function statOf(pid: string): ProcStat | null {
  try {
    return parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // It ended between the listing and the look at it.
    return null;
  }
}

/** CPU seconds used so far by these processes and their descendants; NaN where there is no /proc. */
export function cpuSeconds(roots: readonly number[]): number {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return (
      ticksOfTrees(
        pids.flatMap((pid) => statOf(pid) ?? []),
        roots,
      ) / clockTicksPerS()
    );
  } catch {
    return NaN;
  }
}
