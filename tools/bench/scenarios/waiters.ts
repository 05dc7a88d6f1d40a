import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { waitFor } from '#libs/testing';
import { PlatformClient, type BenchNumber } from '../load/platform-client.js';
import type { SmsSeries } from '../load/sms-series.js';
import { cpuSeconds } from '../machine/cpu-time.js';
import type { PlatformStack } from '../stack/platform-stack.js';
import { metricSum } from '../stack/prometheus-text.js';
import type { Workplace } from '../stack/workplace.js';
import { summary } from '../statistics/percentiles.js';
import type { WaiterAnswer, WaiterRequest } from '../waiters/waiters-protocol.js';
import { Waiters } from '../waiters/waiters.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';

const NUMBERS = 50;
/** As many at once as the rate of a key allows. */
const PER_KEY = 200;
const CALLS = 200;
const CALL_PAUSE_MS = 25;
const HELD_MS_MAX = 60_000;
const ANSWERED_MS_MAX = 30_000;
/** Numbers with one waiter each, which get a message one by one; the others get theirs all at once. */
const ALONE = 20;
const ALONE_PER_S = 4;
const WAVE_PER_S = 1_000;
const TEXT = 'Your verification code is 583921.';
const KIB_PER_MIB = 1_024;

function residentMib(pid: number): number {
  const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib ?? NaN) / KIB_PER_MIB;
}

/** What holds the waiters, and how much of the machine it takes. */
class Holders {
  private readonly pids: Record<'gateway' | 'message-store', number>;
  private readonly storeOpsUrl: string;

  constructor({ dev }: PlatformStack) {
    const service = (name: string) => {
      const found = dev.services.find((one) => one.name === name);
      if (found === undefined) throw new Error(`no ${name} in dev.json`);
      return found;
    };
    this.pids = { gateway: service('gateway').pid, 'message-store': service('message-store').pid };
    this.storeOpsUrl = service('message-store').ops_url;
  }

  memory(): Record<'gateway' | 'message-store', number> {
    return {
      gateway: residentMib(this.pids.gateway),
      'message-store': residentMib(this.pids['message-store']),
    };
  }

  cpuSeconds(): number {
    return cpuSeconds(Object.values(this.pids));
  }

  async held(): Promise<number> {
    return metricSum(await (await fetch(new URL('/metrics', this.storeOpsUrl))).text(), 'meisim_open_waits');
  }
}

/** One for each of the first numbers; the others crowd on the rest. Half of them poll, half ask for a code. */
function requestsFor(numbers: readonly BenchNumber[], keys: readonly string[], count: number): WaiterRequest[] {
  const crowded = numbers.length - ALONE;
  return Array.from({ length: count }, (_, index) => {
    const number = numbers[index < ALONE ? index : ALONE + (index % crowded)];
    const key = keys[Math.floor(index / PER_KEY)];
    if (number === undefined || key === undefined) throw new Error('too few keys or numbers');
    const isPoll = Math.floor(index / crowded) % 2 === 0;
    return { key, path: `/v1/numbers/${number.id}/${isPoll ? 'messages?wait=60' : 'code?timeout=120'}` };
  });
}

async function callTimes(client: PlatformClient, numberId: string): Promise<number[]> {
  const times: number[] = [];
  for (let call = 0; call < CALLS; call++) {
    const startedMs = performance.now();
    await client.messages(numberId);
    times.push(performance.now() - startedMs);
    await delay(CALL_PAUSE_MS);
  }
  return times;
}

function percentiles(id: string, label: string, times: readonly number[]): Measured[] {
  const figures = summary(times);
  return (['p50', 'p99', 'max'] as const).map((name) => ({
    id: `waiters.${id}.${name}`,
    label: `${label}, ${name}`,
    unit: 'ms',
    value: figures?.[name] ?? NaN,
  }));
}

/** From the store's own time of the message, taken before its commit, to the answer in the client's hands. */
async function wakeTimes(client: PlatformClient, answers: readonly WaiterAnswer[]): Promise<number[]> {
  const storedAt = new Map<string, number>();
  for (const id of new Set(answers.flatMap(({ messageId }) => messageId ?? []))) {
    storedAt.set(id, (await client.stages(id))?.['stored'] ?? NaN);
  }
  return answers.flatMap(({ messageId, arrivedAtMs }) => {
    const stored = messageId === null ? undefined : storedAt.get(messageId);
    return stored === undefined || Number.isNaN(stored) ? [] : [arrivedAtMs - stored];
  });
}

interface Part {
  numbers: readonly BenchNumber[];
  perS: number;
  /** Waiters that are answered once this part is over, those of earlier parts included. */
  total: number;
}

/** (g) Many requests that are held open at once, through the gateway on one message-store. */
export class WaitersScenario {
  private readonly client: PlatformClient;
  private readonly holders: Holders;

  constructor(
    private readonly workplace: Workplace,
    private readonly stack: PlatformStack,
    private readonly series: SmsSeries,
    private readonly count: number,
  ) {
    this.client = new PlatformClient(stack);
    this.holders = new Holders(stack);
  }

  async measure(runs: number): Promise<Figure[]> {
    const numbers = await this.client.provisionAll(Array.from({ length: NUMBERS }, () => null));
    const keys = await this.client.newKeys(Math.ceil(this.count / PER_KEY));
    const results: Measured[][] = [];
    for (let run = 1; run <= runs; run++) results.push(await this.run(run, numbers, keys));
    return mergeRuns(results);
  }

  private async run(run: number, numbers: readonly BenchNumber[], keys: readonly string[]): Promise<Measured[]> {
    const [asked] = numbers;
    if (asked === undefined) throw new Error('no numbers');
    await callTimes(this.client, asked.id);
    const before = { calls: await callTimes(this.client, asked.id), memory: this.holders.memory() };
    const waiters = this.workplace.keep(Waiters.start(this.workplace.guard), (started) => started.stop());
    const opening = { atMs: performance.now(), cpuS: this.holders.cpuSeconds() };
    const since = encodeURIComponent(new Date().toISOString());
    const requests = requestsFor(numbers, keys, this.count).map(({ key, path }) => {
      return { key, path: `${path}&since=${since}` };
    });
    await waiters.open(Number(new URL(this.stack.dev.gateway_url).port), requests);
    const held = await this.untilHeld(waiters);
    const openedMs = performance.now() - opening.atMs;
    const openCpuMs = ((this.holders.cpuSeconds() - opening.cpuS) * 1000) / this.count;
    const during = { calls: await callTimes(this.client, asked.id), memory: this.holders.memory() };
    const alone = await this.answer(waiters, {
      numbers: numbers.slice(0, ALONE),
      perS: ALONE_PER_S,
      total: ALONE,
    });
    const all = await this.answer(waiters, { numbers: numbers.slice(ALONE), perS: WAVE_PER_S, total: held });
    const wave = all.slice(alone.length);
    const answered = all.filter(({ messageId }) => messageId !== null).length;
    waiters.leave();
    await waitFor('all waits to be over', async () => (await this.holders.held()) === 0, {
      timeoutMs: ANSWERED_MS_MAX,
    });
    const after = this.holders.memory();
    await waiters.stop();
    this.workplace.say(`  waiters, run ${run}: ${held} held, ${answered} answered with a message`);
    if (answered < all.length)
      this.workplace.say(`  without one: ${reasons(all.filter((one) => one.messageId === null))}`);
    const memory = (['gateway', 'message-store'] as const).flatMap((name) => [
      { id: `waiters.${name}.before`, label: `memory of ${name} before`, unit: 'MiB', value: before.memory[name] },
      { id: `waiters.${name}.with`, label: `memory of ${name} with`, unit: 'MiB', value: during.memory[name] },
      { id: `waiters.${name}.after`, label: `memory of ${name} after`, unit: 'MiB', value: after[name] },
    ]);
    return [
      { id: 'waiters.held', label: 'held at once', unit: '', value: held, target: { at: 'least', value: this.count } },
      { id: 'waiters.opened', label: 'until all were held', unit: 'ms', value: openedMs },
      { id: 'waiters.open_cpu', label: 'CPU of both services for each', unit: 'ms', value: openCpuMs },
      ...memory,
      ...percentiles('call.before', 'GET messages before', before.calls),
      ...percentiles('call.with', 'GET messages with', during.calls),
      ...percentiles('wake.alone', 'store to client, one waiter at a time', await wakeTimes(this.client, alone)),
      ...percentiles('wake.wave', 'store to client, all others at once', await wakeTimes(this.client, wave)),
      {
        id: 'waiters.lost',
        label: 'not answered with a message',
        unit: '',
        value: this.count - answered,
        target: { at: 'most', value: 0 },
      },
    ];
  }

  /** How many are held once all are, or no more become so. */
  private async untilHeld(waiters: Waiters): Promise<number> {
    const deadline = performance.now() + HELD_MS_MAX;
    for (;;) {
      const held = await this.holders.held();
      const over = await waiters.answers();
      if (held >= this.count || held + over.length >= this.count || performance.now() > deadline) {
        if (over.length > 0) this.workplace.say(`  not held: ${reasons(over)}`);
        return held;
      }
      await delay(200);
    }
  }

  private async answer(waiters: Waiters, { numbers, perS, total }: Part): Promise<WaiterAnswer[]> {
    const messages = this.series.to(numbers, numbers.length).map((sms) => ({ ...sms, text: TEXT }));
    await this.client.sendBatch(messages, perS);
    const deadline = performance.now() + ANSWERED_MS_MAX;
    for (;;) {
      const answers = await waiters.answers();
      if (answers.length >= total || performance.now() > deadline) return answers;
      await delay(100);
    }
  }
}

function reasons(answers: readonly WaiterAnswer[]): string {
  const byStatus = new Map<number, number>();
  for (const { status } of answers) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  return [...byStatus].map(([status, count]) => `${count} x ${status === 0 ? 'connection failed' : status}`).join(', ');
}
