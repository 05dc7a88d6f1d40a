import { FloorProcess } from '../floors/floor-process.js';
import { Receiver } from '../receiver/receiver.js';
import type { Workplace } from '../stack/workplace.js';
import { BACKLOG_MESSAGES } from './backlog.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';

const CONNECTIONS = 200;
const WARM_UP_MESSAGES = 5_000;

/** (e) The fastest that Node can sign and post on this machine: a bare undici pool and nothing else. */
export async function postFloor(workplace: Workplace, runs: number): Promise<Figure[]> {
  const receiver = workplace.keep(await Receiver.start(workplace.guard), (started) => started.stop());
  const loop = FloorProcess.start(workplace);
  const order = { kind: 'post' as const, url: receiver.url('/ok/floor'), connections: CONNECTIONS };
  await loop.run({ ...order, messages: WARM_UP_MESSAGES });
  const results: Measured[][] = [];
  for (let run = 1; run <= runs; run++) {
    receiver.reset();
    const { durationMs, cpuS } = await loop.run({ ...order, messages: BACKLOG_MESSAGES });
    const perS = (BACKLOG_MESSAGES * 1000) / durationMs;
    workplace.say(`  bare undici pool, run ${run}: ${Math.round(perS)} posts/s`);
    results.push([
      { id: 'floor.post.per_s', label: 'bare undici pool with 3 HMACs', unit: '/s', value: perS },
      {
        id: 'floor.post.cpu',
        label: 'CPU of the bare undici loop',
        unit: 's/1,000',
        value: (cpuS * 1000) / BACKLOG_MESSAGES,
      },
    ]);
  }
  return mergeRuns(results);
}
