import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import { DispatcherLoad } from '../load/dispatcher-load.js';
import { cpuSeconds } from '../machine/cpu-time.js';
import { startDispatcherStack, type DispatcherStack } from '../stack/dispatcher-stack.js';
import type { LogKind, Workplace } from '../stack/workplace.js';
import { summary } from '../statistics/percentiles.js';
import { mergeRuns, type Figure, type Measured, type Target } from './figure.js';

const QUICK_ENDPOINTS = 20;
const PER_S = 50;
const SECONDS = 15;
const WARM_UP_S = 4;
const ARRIVE_MS_MAX = 20_000;
/** After the last record is read: what the engine does with the crowd from then on is what lasts. */
const SETTLE_MS = 2_000;

/** Whose messages wait. One endpoint's are all in one partition. */
const CROWDS = [
  { name: 'one', label: 'one slow endpoint', endpoints: 1 },
  { name: 'many', label: '100 slow endpoints', endpoints: 100 },
] as const;
type Crowd = (typeof CROWDS)[number];

const READ_TARGET: Target = { at: 'least', value: 15_000 };
const RATIO_TARGET: Target = { at: 'most', value: 3 };

export interface FairnessOptions {
  runs: number;
  /** Messages that the slow endpoints are behind by. */
  behind: number;
  profileFolder: string | null;
}

interface Latency {
  p50: number;
  p99: number;
}

interface ReadThrough {
  perS: number;
  cpuPer1000: number;
  /** Of the engine alone, without its servers. */
  ownCpuPer1000: number;
  rows: number;
}

class FairnessBench {
  private readonly load: DispatcherLoad;

  constructor(
    private readonly stack: DispatcherStack,
    private readonly behind: number,
  ) {
    this.load = new DispatcherLoad(stack);
  }

  /** Numbers of an account of their own. */
  async numbers(paths: readonly string[]): Promise<NumberProvisioned[]> {
    const account = await this.load.account();
    return this.load.numbers(
      account,
      paths.map((path) => this.stack.receiver.url(path)),
    );
  }

  /** From a message's append to its arrival, at a light and even load. */
  async latency(quick: readonly NumberProvisioned[], seconds: number): Promise<Latency> {
    const { receiver } = this.stack;
    receiver.reset();
    const sentAtMs = await this.load.pace(quick, PER_S, seconds);
    const deadlineMs = performance.now() + ARRIVE_MS_MAX;
    for (;;) {
      const arrivals = await receiver.arrivals();
      const latencies = arrivals.flatMap(({ webhookId, arrivedAtMs }) => {
        const sent = sentAtMs.get(webhookId);
        return sent === undefined ? [] : [arrivedAtMs - sent];
      });
      if (latencies.length >= sentAtMs.size || performance.now() > deadlineMs) {
        const figures = summary(latencies);
        return { p50: figures?.p50 ?? NaN, p99: figures?.p99 ?? NaN };
      }
      await delay(100);
    }
  }

  /** Lets messages pile up in the log, then reads them all: what their endpoints cannot take goes to the table. */
  async readThrough(slow: readonly NumberProvisioned[]): Promise<ReadThrough> {
    await this.load.duringOutage(() => this.load.append(slow, this.behind));
    const { pids, dispatcher } = this.stack;
    const before = { all: cpuSeconds(pids), own: cpuSeconds([dispatcher.pid]) };
    const startMs = performance.now();
    await this.stack.caughtUp([TOPICS.smsReceived]);
    const tookMs = performance.now() - startMs;
    const per1000 = (cpuS: number): number => (cpuS * 1000) / this.behind;
    return {
      perS: (this.behind * 1000) / tookMs,
      cpuPer1000: per1000(cpuSeconds(pids) - before.all),
      ownCpuPer1000: per1000(cpuSeconds([dispatcher.pid]) - before.own),
      rows: await this.waitingRows(),
    };
  }

  /** The crowd goes, so that the next run begins without it. */
  async retire(slow: readonly NumberProvisioned[]): Promise<void> {
    await this.load.publishNumbers(slow.map((number) => ({ ...number, revision: 2, webhook_url: null })));
    await this.onDatabase((client) => client.query('TRUNCATE webhook_dispatcher.deliveries'));
    await delay(SETTLE_MS);
  }

  private async waitingRows(): Promise<number> {
    return this.onDatabase(async (client) => {
      const { rows } = await client.query<{ rows: number }>(
        'SELECT count(*)::int AS rows FROM webhook_dispatcher.deliveries',
      );
      return rows[0]?.rows ?? 0;
    });
  }

  private async onDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.stack.databaseUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

function measured({ name, label }: Crowd, before: Latency, during: Latency, read: ReadThrough): Measured[] {
  const part = (what: string, unit: string, value: number, target?: Target): Measured => ({
    id: `fairness.${name}.${what.replaceAll(/\W+/g, '_')}`,
    label: `${label}: ${what}`,
    unit,
    value,
    ...(target === undefined ? {} : { target }),
  });
  return [
    part('records read', '/s', read.perS, READ_TARGET),
    part('CPU of engine and servers', 's/1,000', read.cpuPer1000),
    part('CPU of the engine alone', 's/1,000', read.ownCpuPer1000),
    part('rows waiting', '', read.rows),
    part('others p50 before', 'ms', before.p50),
    part('others p50 with', 'ms', during.p50),
    part('others p50 ratio', 'x', during.p50 / before.p50, RATIO_TARGET),
    part('others p99 before', 'ms', before.p99),
    part('others p99 with', 'ms', during.p99),
    part('others p99 ratio', 'x', during.p99 / before.p99, RATIO_TARGET),
  ];
}

/** (i) What an account notices while another's endpoint is far behind, and how fast the log is read through for that. */
export async function fairnessScenario(
  workplace: Workplace,
  logKind: LogKind,
  { runs, behind, profileFolder }: FairnessOptions,
): Promise<Figure[]> {
  const bench = new FairnessBench(await startDispatcherStack(workplace, logKind, profileFolder), behind);
  const quick = await bench.numbers(Array.from({ length: QUICK_ENDPOINTS }, (_, index) => `/ok/fair/${index}`));
  await bench.latency(quick, WARM_UP_S);
  const results: Measured[][] = [];
  for (const crowd of CROWDS) {
    for (let run = 1; run <= runs; run++) {
      const slow = await bench.numbers(Array.from({ length: crowd.endpoints }, (_, at) => `/slow/${crowd.name}/${at}`));
      const before = await bench.latency(quick, SECONDS);
      const read = await bench.readThrough(slow);
      await delay(SETTLE_MS);
      const during = await bench.latency(quick, SECONDS);
      await bench.retire(slow);
      const ms = (value: number): string => value.toFixed(1);
      workplace.say(
        `  ${crowd.label}, run ${run}: ${Math.round(read.perS)} records/s read, ${read.rows} rows; others p50 ` +
          `${ms(before.p50)} -> ${ms(during.p50)} ms, p99 ${ms(before.p99)} -> ${ms(during.p99)} ms`,
      );
      results.push(measured(crowd, before, during, read));
    }
  }
  return mergeRuns(results);
}
