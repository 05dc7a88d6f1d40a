import { setTimeout as delay } from 'node:timers/promises';
import { PlatformClient, type BenchNumber } from '../load/platform-client.js';
import type { SmsSeries } from '../load/sms-series.js';
import { cpuSeconds } from '../machine/cpu-time.js';
import type { PlatformStack } from '../stack/platform-stack.js';
import type { Workplace } from '../stack/workplace.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';

/** As many as the simulated carrier takes at once. */
const MESSAGES = 20_000;
const NUMBERS_MANY = 20;
const ARRIVE_MS_MAX = 120_000;
/** The store, the attempts and the commits come after the last webhook: that belongs to the work, too. */
const TAIL_MS = 2_000;
const SIMULATOR = 'carrier-simulator';

const SHAPES = [
  { name: 'one', label: 'to one number', numbers: 1 },
  { name: 'many', label: `to ${NUMBERS_MANY} numbers`, numbers: NUMBERS_MANY },
] as const;
type Shape = (typeof SHAPES)[number];

interface Passed {
  perS: number;
  repeats: number;
  /** CPU seconds by service; of the databases, the broker and the launcher under `servers`. */
  cpuS: ReadonlyMap<string, number>;
}

function cpuByService({ dev, pids }: PlatformStack): Map<string, number> {
  const services = new Map(dev.services.map(({ name, pid }) => [name, cpuSeconds([pid])]));
  const all = cpuSeconds(pids);
  const ofServices = [...services.values()].reduce((sum, seconds) => sum + seconds, 0);
  return services.set('servers', all - ofServices);
}

/** Hands the carrier a batch as fast as the link takes it, until the last message is at its endpoint. */
async function pass(stack: PlatformStack, series: SmsSeries, numbers: readonly BenchNumber[]): Promise<Passed> {
  const { receiver } = stack;
  receiver.reset();
  const messages = series.to(numbers, MESSAGES);
  const before = cpuByService(stack);
  const startedMs = performance.timeOrigin + performance.now();
  await new PlatformClient(stack).sendBatch(messages, null);
  await receiver.reached(MESSAGES, ARRIVE_MS_MAX);
  await delay(TAIL_MS);
  const after = cpuByService(stack);
  const arrivals = await receiver.arrivals();
  const lastMs = arrivals.reduce((last, { arrivedAtMs }) => Math.max(last, arrivedAtMs), 0);
  return {
    perS: (MESSAGES * 1000) / (lastMs - startedMs),
    repeats: arrivals.length - MESSAGES,
    cpuS: new Map([...after].map(([name, seconds]) => [name, seconds - (before.get(name) ?? 0)])),
  };
}

function measured({ name, label }: Shape, { perS, repeats, cpuS }: Passed): Measured[] {
  const id = `whole.${name}`;
  const per1000 = (seconds: number): number => (seconds * 1000) / MESSAGES;
  const ofPlatform = [...cpuS].filter(([service]) => service !== SIMULATOR);
  const total = ofPlatform.reduce((sum, [, seconds]) => sum + seconds, 0);
  return [
    { id: `${id}.per_s`, label: `SMS ${label}, carrier to endpoint`, unit: '/s', value: perS },
    { id: `${id}.cpu`, label: 'CPU of services and servers', unit: 's/1,000', value: per1000(total) },
    ...[...cpuS].map(([service, seconds]) => ({
      id: `${id}.cpu.${service}`,
      label: service === SIMULATOR ? 'the carrier, beside that' : `of that ${service}`,
      unit: 's/1,000',
      value: per1000(seconds),
    })),
    { id: `${id}.repeats`, label: 'messages posted more than once', unit: '', value: repeats },
  ];
}

/** (k) A burst through everything: over SMPP into the log, from there into the store and to the endpoint. */
export async function wholeBacklogScenario(
  workplace: Workplace,
  stack: PlatformStack,
  series: SmsSeries,
  runs: number,
): Promise<Figure[]> {
  const client = new PlatformClient(stack);
  const results: Measured[][] = [];
  for (const shape of SHAPES) {
    const urls = Array.from({ length: shape.numbers }, (_, index) => stack.receiver.url(`/ok/whole/${index}`));
    const numbers = await client.provisionAll(urls);
    // Warms it up: a service that has just started compiles first.
    await pass(stack, series, numbers);
    for (let run = 1; run <= runs; run++) {
      const passed = await pass(stack, series, numbers);
      workplace.say(`  ${shape.label}, run ${run}: ${Math.round(passed.perS)} SMS/s`);
      results.push(measured(shape, passed));
    }
  }
  return mergeRuns(results);
}
