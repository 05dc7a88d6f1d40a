import { setTimeout as delay } from 'node:timers/promises';
import { TOPICS, type AccountUpdated, type NumberProvisioned } from '#libs/contracts';
import { cpuSeconds } from '../machine/cpu-time.js';
import { benchAccount, benchMessage, benchNumber, smsPublication } from '../load/backlog-events.js';
import { startDispatcherStack, type DispatcherStack } from '../stack/dispatcher-stack.js';
import type { LogKind, Workplace } from '../stack/workplace.js';
import { mergeRuns, type Figure, type Measured, type Target } from './figure.js';

export const BACKLOG_MESSAGES = 20_000;
const WARM_UP_MESSAGES = 5_000;
const APPEND_BATCH = 500;
const ENDPOINTS_MANY = 1_000;
const DELIVER_MS_MAX = 120_000;
/** The engine tells of its attempts and commits after the last webhook: that belongs to the work, too. */
const TAIL_MS = 1_000;

/** Where the messages go. Endpoints of one host share its connections; endpoints of 1,000 hosts share nothing. */
const SHAPES = [
  { name: 'one', label: 'one endpoint', endpoints: 1, hosts: 1 },
  { name: 'paths', label: '1,000 endpoints of one host', endpoints: ENDPOINTS_MANY, hosts: 1 },
  { name: 'hosts', label: '1,000 endpoints of 1,000 hosts', endpoints: ENDPOINTS_MANY, hosts: ENDPOINTS_MANY },
] as const;
type Shape = (typeof SHAPES)[number];

const RATE_TARGET: Target = { at: 'least', value: 8_000 };
const CPU_TARGET: Target = { at: 'most', value: 0.22 };

export interface BacklogOptions {
  runs: number;
  /** Where the dispatcher's CPU profile goes; null: none. */
  profileFolder: string | null;
}

function hostOf(index: number, hosts: number): string {
  const host = index % hosts;
  return `127.0.${Math.floor(host / 250)}.${(host % 250) + 1}`;
}

/** Numbers that the dispatcher knows, each with an endpoint of its own. */
async function provision(stack: DispatcherStack, account: AccountUpdated, shape: Shape): Promise<NumberProvisioned[]> {
  const numbers = Array.from({ length: shape.endpoints }, (_, index) => {
    const url = stack.receiver.url(`/ok/${shape.name}/${index}`, hostOf(index, shape.hosts));
    return benchNumber(account, url, index, Date.now());
  });
  const publications = numbers.map((event) => ({
    topic: TOPICS.numberProvisioned,
    key: event.number_id,
    event,
    id: event.number_id,
  }));
  await stack.publisher.publishAll(publications);
  await stack.caughtUp([TOPICS.numberProvisioned]);
  return numbers;
}

async function append(stack: DispatcherStack, numbers: readonly NumberProvisioned[], count: number): Promise<void> {
  const publications = Array.from({ length: count }, (_, index) => {
    const number = numbers[index % numbers.length];
    return number ? [smsPublication(benchMessage(number, stack.keyring, Date.now()))] : [];
  }).flat();
  for (let start = 0; start < count; start += APPEND_BATCH) {
    await stack.publisher.publishAll(publications.slice(start, start + APPEND_BATCH));
  }
}

/** Deliveries that left the happy path, which writes no row: an endpoint that answers at once causes none. */
const ROW_COUNTERS = ['meisim_webhook_put_off_total', 'meisim_webhook_slow_attempts_total'];

interface Drained {
  perS: number;
  cpuPer1000: number;
  repeats: number;
  rows: number;
}

async function rowsWritten(stack: DispatcherStack): Promise<number> {
  return (await stack.counters(ROW_COUNTERS)).reduce((sum, count) => sum + count, 0);
}

/**
 * Puts the backlog into the log while the dispatcher is stopped in mid-air (it stays in its group and keeps what it
 * has compiled), then lets it go and waits until everything is delivered and committed.
 */
async function drain(stack: DispatcherStack, numbers: readonly NumberProvisioned[], count: number): Promise<Drained> {
  const { receiver, dispatcher, pids } = stack;
  receiver.reset();
  const rowsBefore = await rowsWritten(stack);
  dispatcher.child.kill('SIGSTOP');
  try {
    await append(stack, numbers, count);
  } finally {
    dispatcher.child.kill('SIGCONT');
  }
  const cpuBefore = cpuSeconds(pids);
  const startedMs = performance.timeOrigin + performance.now();
  await receiver.reached(count, DELIVER_MS_MAX);
  await delay(TAIL_MS);
  await stack.caughtUp([TOPICS.smsReceived]);
  const cpuS = cpuSeconds(pids) - cpuBefore;
  const arrivals = await receiver.arrivals();
  const lastMs = arrivals.reduce((last, { arrivedAtMs }) => Math.max(last, arrivedAtMs), 0);
  return {
    perS: (count * 1000) / (lastMs - startedMs),
    cpuPer1000: (cpuS * 1000) / count,
    repeats: arrivals.length - count,
    rows: (await rowsWritten(stack)) - rowsBefore,
  };
}

function measured(shape: Shape, { perS, cpuPer1000, repeats, rows }: Drained): Measured[] {
  const { name, label } = shape;
  const id = `backlog.${name}`;
  return [
    { id: `${id}.per_s`, label: `deliveries to ${label}`, unit: '/s', value: perS, target: RATE_TARGET },
    { id: `${id}.cpu`, label: 'CPU of engine and servers', unit: 's/1,000', value: cpuPer1000, target: CPU_TARGET },
    { id: `${id}.rows`, label: 'deliveries that wrote a row', unit: '', value: rows },
    { id: `${id}.repeats`, label: 'messages posted more than once', unit: '', value: repeats },
  ];
}

/** (a) How fast the engine reads through what waits in the log. */
export async function backlogScenario(
  workplace: Workplace,
  logKind: LogKind,
  { runs, profileFolder }: BacklogOptions,
): Promise<Figure[]> {
  const stack = await startDispatcherStack(workplace, logKind, profileFolder);
  const account = benchAccount(stack.keyring, Date.now());
  const { account_id: key } = account;
  await stack.publisher.publishAll([{ topic: TOPICS.accountUpdated, key, event: account, id: key }]);
  await stack.caughtUp([TOPICS.accountUpdated]);
  const results: Measured[][] = [];
  for (const shape of SHAPES) {
    const numbers = await provision(stack, account, shape);
    await drain(stack, numbers, WARM_UP_MESSAGES);
    for (let run = 1; run <= runs; run++) {
      const drained = await drain(stack, numbers, BACKLOG_MESSAGES);
      workplace.say(`  ${shape.label}, run ${run}: ${Math.round(drained.perS)} deliveries/s, ${drained.rows} rows`);
      results.push(measured(shape, drained));
    }
  }
  return mergeRuns(results);
}
