/** What /proc/<pid>/stat says of one process (proc_pid_stat(5)). */
export interface ProcStat {
  pid: number;
  parentPid: number;
  /** CPU time of the process and of its children that have ended, in clock ticks. */
  cpuTicks: number;
}

const PARENT_PID = 1;
/** utime, stime, cutime, cstime. */
const CPU_TIMES = [11, 12, 13, 14];

/** @param text content of /proc/<pid>/stat; null when it is not of that form */
export function parseProcStat(text: string): ProcStat | null {
  const pid = Number.parseInt(text, 10);
  // The command's name stands in brackets and may hold spaces and brackets itself.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const parentPid = Number(fields[PARENT_PID]);
  const cpuTicks = CPU_TIMES.reduce((sum, index) => sum + Number(fields[index]), 0);
  return [pid, parentPid, cpuTicks].every(Number.isInteger) ? { pid, parentPid, cpuTicks } : null;
}

/** CPU ticks of these processes and all their descendants, each counted once. */
export function ticksOfTrees(all: readonly ProcStat[], roots: readonly number[]): number {
  const children = new Map<number, ProcStat[]>();
  for (const stat of all) children.set(stat.parentPid, [...(children.get(stat.parentPid) ?? []), stat]);
  const counted = new Set<number>();
  let ticks = 0;
  const waiting = all.filter(({ pid }) => roots.includes(pid));
  for (let stat = waiting.pop(); stat !== undefined; stat = waiting.pop()) {
    if (counted.has(stat.pid)) continue;
    counted.add(stat.pid);
    ticks += stat.cpuTicks;
    waiting.push(...(children.get(stat.pid) ?? []));
  }
  return ticks;
}

/** CPU ticks that all processes of the machine have used since boot: the first line of /proc/stat (proc_stat(5)). */
export function parseMachineTicks(text: string): number | null {
  const fields = /^cpu +(\d+) (\d+) (\d+) \d+ \d+ (\d+) (\d+)/.exec(text);
  return fields === null ? null : fields.slice(1).reduce((sum, ticks) => sum + Number(ticks), 0);
}
