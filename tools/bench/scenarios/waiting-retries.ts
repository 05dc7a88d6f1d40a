import { setTimeout as delay } from 'node:timers/promises';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import { DispatcherLoad } from '../load/dispatcher-load.js';
import { cpuSeconds } from '../machine/cpu-time.js';
import { startDispatcherStack, type DispatcherStack } from '../stack/dispatcher-stack.js';
import type { LogKind, Workplace } from '../stack/workplace.js';
import { mergeRuns, type Figure, type Measured, type Target } from './figure.js';
import { WaitingRows } from './waiting-rows.js';

const MESSAGES = 20_000;
const WARM_UP_MESSAGES = 5_000;
const ENDPOINTS = 1_000;
const DELIVER_MS_MAX = 120_000;
/** The engine tells of its attempts and commits after the last webhook: that belongs to the work, too. */
const TAIL_MS = 1_000;
/** Idle, the engine still looks for due rows, and operators read its metrics. */
const IDLE_MS = 10_000;

const RATE_TARGET: Target = { at: 'least', value: 0.95 };
const CPU_TARGET: Target = { at: 'most', value: 1.05 };

export interface WaitingRetriesOptions {
  runs: number;
  /** Rows that wait. */
  rows: number;
  profileFolder: string | null;
}

interface HotPath {
  perS: number;
  cpuPer1000: number;
  /** Cores that engine and servers use while there is nothing to deliver. */
  idleCores: number;
}

async function hotPath(stack: DispatcherStack, numbers: readonly NumberProvisioned[], count: number): Promise<HotPath> {
  const load = new DispatcherLoad(stack);
  const { receiver, pids } = stack;
  receiver.reset();
  await load.duringOutage(() => load.append(numbers, count));
  const cpuBefore = cpuSeconds(pids);
  const startedMs = performance.timeOrigin + performance.now();
  await receiver.reached(count, DELIVER_MS_MAX);
  await delay(TAIL_MS);
  await stack.caughtUp([TOPICS.smsReceived]);
  const cpuS = cpuSeconds(pids) - cpuBefore;
  const lastMs = (await receiver.arrivals()).reduce((last, { arrivedAtMs }) => Math.max(last, arrivedAtMs), 0);
  return { perS: (count * 1000) / (lastMs - startedMs), cpuPer1000: (cpuS * 1000) / count, idleCores: NaN };
}

/** With its metrics read as often as Prometheus would at its most eager. */
async function idleCores(stack: DispatcherStack): Promise<number> {
  const before = cpuSeconds(stack.pids);
  const untilMs = performance.now() + IDLE_MS;
  while (performance.now() < untilMs) {
    await stack.counters(['meisim_webhook_backlog']);
    await delay(1_000);
  }
  return ((cpuSeconds(stack.pids) - before) * 1000) / IDLE_MS;
}

function measured(none: HotPath, many: HotPath): Measured[] {
  const part = (what: string, unit: string, value: number, target?: Target): Measured => ({
    id: `waiting.${what.replaceAll(/\W+/g, '_')}`,
    label: what,
    unit,
    value,
    ...(target === undefined ? {} : { target }),
  });
  return [
    part('deliveries without', '/s', none.perS),
    part('deliveries with', '/s', many.perS),
    part('deliveries ratio', 'x', many.perS / none.perS, RATE_TARGET),
    part('CPU without', 's/1,000', none.cpuPer1000),
    part('CPU with', 's/1,000', many.cpuPer1000),
    part('CPU ratio', 'x', many.cpuPer1000 / none.cpuPer1000, CPU_TARGET),
    part('idle cores without', '', none.idleCores),
    part('idle cores with', '', many.idleCores),
  ];
}

/** (h) What a table full of retries that are not due yet costs the messages that come. */
export async function waitingRetriesScenario(
  workplace: Workplace,
  logKind: LogKind,
  { runs, rows, profileFolder }: WaitingRetriesOptions,
): Promise<Figure[]> {
  const stack = await startDispatcherStack(workplace, logKind, profileFolder);
  const load = new DispatcherLoad(stack);
  const urls = Array.from({ length: ENDPOINTS }, (_, index) => stack.receiver.url(`/ok/waiting/${index}`));
  const numbers = await load.numbers(await load.account(), urls);
  const waiting = workplace.keep(await WaitingRows.connect(stack.databaseUrl), (rowsOf) => rowsOf.close());
  const several = async (what: string): Promise<HotPath[]> => {
    const results: HotPath[] = [];
    for (let run = 1; run <= runs; run++) {
      const result = { ...(await hotPath(stack, numbers, MESSAGES)), idleCores: await idleCores(stack) };
      workplace.say(
        `  ${what}, run ${run}: ${Math.round(result.perS)} deliveries/s, CPU ${result.cpuPer1000.toFixed(3)} s per ` +
          `1,000, idle ${result.idleCores.toFixed(3)} cores`,
      );
      results.push(result);
    }
    return results;
  };
  await hotPath(stack, numbers, WARM_UP_MESSAGES);
  const without = await several('no row waiting');
  await waiting.insert(numbers, stack.keyring, rows);
  const withRows = await several(`${rows} rows waiting`);
  for (const { statement, lines } of await waiting.plans()) {
    workplace.say(`  plan of ${statement}:\n${lines.map((line) => `    ${line}`).join('\n')}`);
  }
  return mergeRuns(without.flatMap((none, run) => (withRows[run] ? [measured(none, withRows[run])] : [])));
}
