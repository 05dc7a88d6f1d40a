import { setTimeout as delay } from 'node:timers/promises';
import { PlatformClient } from '../load/platform-client.js';
import { SmsSeries } from '../load/sms-series.js';
import type { Arrival } from '../receiver/receiver-protocol.js';
import type { PlatformStack } from '../stack/platform-stack.js';
import type { Workplace } from '../stack/workplace.js';
import { summary } from '../statistics/percentiles.js';
import { smsLatencies } from '../statistics/sms-latencies.js';
import { stageSpans, STAGE_SPANS } from '../statistics/stage-spans.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';

const NUMBERS = 20;
const PER_S = 50;
const SECONDS = 30;
const WARM_UP_MESSAGES = 250;
const ARRIVE_MS_MAX = 30_000;
/** Of the measured messages, every so many is asked for its stages. */
const STAGES_EVERY = 5;
/** Below the rate limit of one key. */
const ASK_PAUSE_MS = 15;
/** The store's own delay and the dispatcher's report of the attempt. */
const STORE_MS = 1_500;

const TARGETS = { p50: 3.5, p95: 6, p99: 12 } as const;

async function stageTimes(client: PlatformClient, arrivals: readonly Arrival[]): Promise<Record<string, number>[]> {
  const times: Record<string, number>[] = [];
  for (const { webhookId } of arrivals.filter((_, index) => index % STAGES_EVERY === 0)) {
    const stages = await client.stages(webhookId);
    if (stages !== null) times.push(stages);
    await delay(ASK_PAUSE_MS);
  }
  return times;
}

function stageFigures(times: readonly Record<string, number>[]): Measured[] {
  return STAGE_SPANS.flatMap(({ name, label, from, to }) => {
    const figures = summary(stageSpans(times, from, to));
    return (['p50', 'p99'] as const).map((percentile) => ({
      id: `light.stage.${name}.${percentile}`,
      label: `${label}, ${percentile}`,
      unit: 'ms',
      value: figures?.[percentile] ?? NaN,
    }));
  });
}

/** (b) One SMS at a time from the carrier's link to the customer's endpoint, at 50 a second. */
export async function lightLoadScenario(
  workplace: Workplace,
  stack: PlatformStack,
  series: SmsSeries,
  runs: number,
): Promise<Figure[]> {
  const { receiver } = stack;
  const client = new PlatformClient(stack);
  const urls = Array.from({ length: NUMBERS }, (_, index) => receiver.url(`/ok/light/${index}`));
  const numbers = await client.provisionAll(urls);
  const send = async (count: number): Promise<void> => {
    receiver.reset();
    await client.sendBatch(series.to(numbers, count), PER_S);
    await receiver.reached(count, (count * 1000) / PER_S + ARRIVE_MS_MAX);
  };
  await send(WARM_UP_MESSAGES);
  const results: Measured[][] = [];
  for (let run = 1; run <= runs; run++) {
    await send(PER_S * SECONDS);
    const arrivals = await receiver.arrivals();
    const figures = summary(smsLatencies(await client.submittedAtMs(PER_S * SECONDS * 2), arrivals));
    await delay(STORE_MS);
    const stages = stageFigures(await stageTimes(client, arrivals));
    const value = (name: 'p50' | 'p95' | 'p99'): number => figures?.[name] ?? NaN;
    workplace.say(`  light load, run ${run}: p50 ${value('p50').toFixed(1)} ms, p99 ${value('p99').toFixed(1)} ms`);
    const whole = (['p50', 'p95', 'p99'] as const).map((name) => ({
      id: `light.${name}`,
      label: `carrier to endpoint, ${name}`,
      unit: 'ms',
      value: value(name),
      target: { at: 'most' as const, value: TARGETS[name] },
    }));
    results.push([...whole, ...stages]);
  }
  return mergeRuns(results);
}
