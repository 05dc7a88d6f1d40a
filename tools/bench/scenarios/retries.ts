import { PlatformClient } from '../load/platform-client.js';
import { SmsSeries } from '../load/sms-series.js';
import type { PlatformStack } from '../stack/platform-stack.js';
import type { Workplace } from '../stack/workplace.js';
import { setTimeout as delay } from 'node:timers/promises';
import { median, summary } from '../statistics/percentiles.js';
import { retryLateness } from '../statistics/retry-lateness.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';

const NUMBERS = 20;
const PER_S = 40;
/** Every second one fails once. */
const MESSAGES = 400;
const RETRY_DELAY_MS = 15_000;
/** Up to so late a retry is waited for. */
const LATE_MS_MAX = 5_000;
const ARRIVE_MS_MAX = 30_000;

/** (d) How punctual the second attempt is. The endpoints answer 500 to every second message's first attempt. */
export async function retryScenario(
  workplace: Workplace,
  stack: PlatformStack,
  series: SmsSeries,
  runs: number,
): Promise<Figure[]> {
  const { receiver } = stack;
  const client = new PlatformClient(stack);
  const urls = Array.from({ length: NUMBERS }, (_, index) => receiver.url(`/alternate/retry/${index}`));
  const numbers = await client.provisionAll(urls);
  const results: Measured[][] = [];
  for (let run = 1; run <= runs; run++) {
    receiver.reset();
    await client.sendBatch(series.to(numbers, MESSAGES), PER_S);
    await receiver.reached(MESSAGES, (MESSAGES * 1000) / PER_S + ARRIVE_MS_MAX);
    await delay(RETRY_DELAY_MS + LATE_MS_MAX);
    const lateness = retryLateness(await receiver.arrivals(), RETRY_DELAY_MS);
    const figures = summary(lateness);
    const middle = median(lateness);
    workplace.say(`  retries, run ${run}: ${lateness.length}, late by a median of ${middle.toFixed(1)} ms`);
    const late = { unit: 'ms' };
    results.push([
      {
        ...late,
        id: 'retry.min',
        label: 'second attempt later than 15 s by, min',
        value: figures?.min ?? NaN,
        target: { at: 'least', value: 0 },
      },
      { ...late, id: 'retry.median', label: '… median', value: middle, target: { at: 'most', value: 6 } },
      { ...late, id: 'retry.max', label: '… max', value: figures?.max ?? NaN, target: { at: 'most', value: 250 } },
      {
        id: 'retry.missing',
        label: 'second attempts more than 5 s late',
        unit: '',
        value: MESSAGES / 2 - lateness.length,
      },
    ]);
  }
  return mergeRuns(results);
}
