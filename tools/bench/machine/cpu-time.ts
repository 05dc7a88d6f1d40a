import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseMachineTicks, parseProcStat, ticksOfTrees, type ProcStat } from './proc-stat.js';

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

/** How much of the machine others use: processes that are not of this benchmark. */
export class OthersLoad {
  private readonly startedMs = performance.now();
  private readonly start = othersSeconds();

  /** Cores that others have kept busy since the start, on average; NaN where there is no /proc. */
  cores(): number {
    const cores = ((othersSeconds() - this.start) * 1000) / (performance.now() - this.startedMs);
    return Number(Math.max(0, cores).toFixed(2));
  }
}

function othersSeconds(): number {
  try {
    const ticks = parseMachineTicks(readFileSync('/proc/stat', 'utf8'));
    return ticks === null ? NaN : ticks / clockTicksPerS() - cpuSeconds([process.pid]);
  } catch {
    return NaN;
  }
}
