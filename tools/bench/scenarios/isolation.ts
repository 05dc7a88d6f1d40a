import { setTimeout as delay } from 'node:timers/promises';
import { PlatformClient, type BenchNumber } from '../load/platform-client.js';
import { interleave, SmsSeries } from '../load/sms-series.js';
import type { PlatformStack } from '../stack/platform-stack.js';
import type { Workplace } from '../stack/workplace.js';
import { ratePerS, shareWithin, summary } from '../statistics/percentiles.js';
import { smsLatencies } from '../statistics/sms-latencies.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';
import { HOSTILE_KINDS, hostileUrl, type HostileKind, type HostileName } from './hostile-kinds.js';

const HEALTHY_NUMBERS = 20;
const HOSTILE_NUMBERS = 4;
/** 200/s in all: four to healthy endpoints, then one to a hostile one. */
const HEALTHY_PER_S = 160;
const HEALTHY_PER_HOSTILE = 4;
const BEFORE_S = 12;
/** Long enough for the hung endpoints' attempts to time out and to come again. */
const WITH_S = { hang: 30, other: 12 };
const ARRIVE_MS_MAX = 20_000;
const SETTLE_MS = 2_500;

export interface IsolationOptions {
  runs: number;
  kinds: readonly HostileName[];
}

/** How the healthy endpoints fared in one stretch of time. */
interface Stretch {
  p50: number;
  p99: number;
  perS: number;
  within1s: number;
  within10s: number;
}

class IsolationBench {
  private readonly client: PlatformClient;

  constructor(
    private readonly stack: PlatformStack,
    private readonly series: SmsSeries,
    private readonly healthy: readonly BenchNumber[],
  ) {
    this.client = new PlatformClient(stack);
  }

  /** @param hostile numbers that get a fifth of all messages on top; none: the healthy ones alone */
  async stretch(seconds: number, hostile: readonly BenchNumber[]): Promise<Stretch> {
    const { receiver } = this.stack;
    receiver.reset();
    const count = HEALTHY_PER_S * seconds;
    const good = this.series.to(this.healthy, count);
    const bad = hostile.length === 0 ? [] : this.series.to(hostile, count / HEALTHY_PER_HOSTILE);
    const messages = interleave(good, bad, HEALTHY_PER_HOSTILE);
    await this.client.sendBatch(messages, messages.length / seconds);
    await delay(seconds * 1000);
    const arrivals = await this.healthyArrivals(count);
    const sent = await this.submitted(messages.length, new Set(good.map(({ from }) => from)));
    const latencies = smsLatencies(sent, arrivals);
    const figures = summary(latencies);
    return {
      p50: figures?.p50 ?? NaN,
      p99: figures?.p99 ?? NaN,
      perS: ratePerS(arrivals.map(({ arrivedAtMs }) => arrivedAtMs)),
      within1s: shareWithin(latencies, 1_000, count),
      within10s: shareWithin(latencies, 10_000, count),
    };
  }

  async hostileNumbers({ name }: HostileKind): Promise<BenchNumber[]> {
    const urls = Array.from({ length: HOSTILE_NUMBERS }, (_, index) => hostileUrl(name, this.stack.receiver, index));
    return this.client.provisionAll(await Promise.all(urls));
  }

  /** So that their retries are not in the way of what is measured next. */
  async retire(numbers: readonly BenchNumber[]): Promise<void> {
    for (const { id } of numbers) await this.client.disableWebhook(id);
    await delay(SETTLE_MS);
  }

  private async submitted(messages: number, senders: ReadonlySet<string>): Promise<Map<string, number>> {
    const all = await this.client.submittedAtMs(messages * 2);
    return new Map([...all].filter(([from]) => senders.has(from)));
  }

  /** Those that come in bounded time. */
  private async healthyArrivals(count: number) {
    const deadlineMs = performance.now() + ARRIVE_MS_MAX;
    for (;;) {
      const arrivals = (await this.stack.receiver.arrivals()).filter(({ path }) => path.startsWith('/ok/isolation/'));
      if (arrivals.length >= count || performance.now() > deadlineMs) return arrivals;
      await delay(500);
    }
  }
}

function measured({ name, label }: HostileKind, before: Stretch, during: Stretch): Measured[] {
  const id = `isolation.${name}`;
  const part = (what: string, unit: string, value: number): Measured => ({
    id: `${id}.${what.replaceAll(/\W+/g, '_')}`,
    label: `${label}: healthy ${what}`,
    unit,
    value,
  });
  return [
    part('p50 before', 'ms', before.p50),
    part('p50 with', 'ms', during.p50),
    { ...part('p50 ratio', 'x', during.p50 / before.p50), target: { at: 'most', value: 1.2 } },
    part('p99 before', 'ms', before.p99),
    part('p99 with', 'ms', during.p99),
    { ...part('p99 ratio', 'x', during.p99 / before.p99), target: { at: 'most', value: 1.5 } },
    { ...part('throughput ratio', 'x', during.perS / before.perS), target: { at: 'least', value: 0.9 } },
    { ...part('within 1 s', '%', during.within1s * 100), target: { at: 'least', value: 99.9 } },
    { ...part('within 10 s', '%', during.within10s * 100), target: { at: 'least', value: 100 } },
  ];
}

/** (c) What healthy endpoints notice while a fifth of all messages goes to bad ones. */
export async function isolationScenario(
  workplace: Workplace,
  stack: PlatformStack,
  series: SmsSeries,
  { runs, kinds }: IsolationOptions,
): Promise<Figure[]> {
  const urls = Array.from({ length: HEALTHY_NUMBERS }, (_, index) => stack.receiver.url(`/ok/isolation/${index}`));
  const bench = new IsolationBench(stack, series, await new PlatformClient(stack).provisionAll(urls));
  await bench.stretch(BEFORE_S, []);
  const results: Measured[][] = [];
  for (const kind of HOSTILE_KINDS.filter(({ name }) => kinds.includes(name))) {
    for (let run = 1; run <= runs; run++) {
      const before = await bench.stretch(BEFORE_S, []);
      const hostile = await bench.hostileNumbers(kind);
      const during = await bench.stretch(kind.name === 'hang' ? WITH_S.hang : WITH_S.other, hostile);
      await bench.retire(hostile);
      const ms = (value: number): string => value.toFixed(1);
      workplace.say(
        `  ${kind.label}, run ${run}: healthy p50 ${ms(before.p50)} -> ${ms(during.p50)} ms, ` +
          `p99 ${ms(before.p99)} -> ${ms(during.p99)} ms`,
      );
      results.push(measured(kind, before, during));
    }
  }
  return mergeRuns(results);
}
