import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Workplace } from '../stack/workplace.js';
import { summary } from '../statistics/percentiles.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';

/** A page of Postgres, at the pace of the light load and for as long. */
const PAGE_BYTES = 8_192;
const PER_S = 50;
const SECONDS = 30;
/** Written over and over, as Postgres' log is: its blocks are there already. */
const FILE_BYTES = 16 * 1024 * 1024;

/** (e) What the disk takes to keep 8 KiB for certain (fdatasync): no commit of Postgres is faster. */
export async function diskFloor(workplace: Workplace, runs: number): Promise<Figure[]> {
  const file = await open(join(workplace.folder, 'disk'), 'w');
  const results: Measured[][] = [];
  try {
    await file.write(Buffer.alloc(FILE_BYTES));
    await file.sync();
    const page = Buffer.alloc(PAGE_BYTES, 1);
    for (let run = 1; run <= runs; run++) {
      const durations: number[] = [];
      for (let written = 0; written < PER_S * SECONDS; written++) {
        const startMs = performance.now();
        await file.write(page, 0, PAGE_BYTES, (written * PAGE_BYTES) % FILE_BYTES);
        await file.datasync();
        const durationMs = performance.now() - startMs;
        durations.push(durationMs);
        await delay(Math.max(0, 1000 / PER_S - durationMs));
      }
      const figures = summary(durations);
      const value = (name: 'p50' | 'p99' | 'max'): number => figures?.[name] ?? NaN;
      workplace.say(`  disk, run ${run}: p50 ${value('p50').toFixed(1)} ms, max ${value('max').toFixed(1)} ms`);
      results.push(
        (['p50', 'p99', 'max'] as const).map((name) => ({
          id: `floor.disk.${name}`,
          label: `8 KiB kept by the disk, ${name}`,
          unit: 'ms',
          value: value(name),
        })),
      );
    }
  } finally {
    await file.close();
  }
  return mergeRuns(results);
}
