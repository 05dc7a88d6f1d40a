import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';

/** Where and when it was measured, as the report shows it. */
export interface MachineFacts {
  measured_at: string;
  node: string;
  os: string;
  cpu: string;
  cores: number;
  memory_gib: number;
  /** Over the last minute, before anything of ours ran. Above a few tenths, somebody else uses the machine. */
  load_average_before: number;
}

export function machineFacts(): MachineFacts {
  return {
    measured_at: new Date().toISOString(),
    node: process.version,
    os: type(),
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory_gib: Math.round(totalmem() / 2 ** 30),
    load_average_before: Number((loadavg()[0] ?? NaN).toFixed(2)),
  };
}
