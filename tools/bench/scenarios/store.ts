import { TOPICS, type AccountUpdated, type NumberProvisioned, type SmsReceived } from '#libs/contracts';
import { benchAccount, benchMessage, benchNumber, smsPublication } from '../load/backlog-events.js';
import { cpuSeconds } from '../machine/cpu-time.js';
import { startStoreStack, type StoreAnswer, type StoreStack } from '../stack/store-stack.js';
import type { LogKind, Workplace } from '../stack/workplace.js';
import { summary } from '../statistics/percentiles.js';
import { insertFloor, makeFloorTable, type Pace } from '../store/insert-floor.js';
import { makeOldMessages } from '../store/old-messages.js';
import { mergeRuns, type Figure, type Measured } from './figure.js';

const NUMBERS = 1_000;
const MESSAGES = 30_000;
const WARM_UP_MESSAGES = 5_000;
const APPEND_BATCH = 500;
const POLLS = 200;
const WARM_UP_POLLS = 100;
const POLLED_NUMBERS = 20;
const TARGETS = { perS: 10_000, ofFloor: 0.5, slower: 1.2 } as const;

export interface StoreOptions {
  runs: number;
  /** Messages of the last 30 days that are made for the second polls; 0: no second polls. */
  stored: number;
}

/** How a poller asks. `{cursor}`: from behind the last message. */
const POLLS_BY_KIND = {
  new: { label: 'poll from the last message seen', query: '?cursor={cursor}' },
  since: { label: 'poll of the last hour', query: '?since={hourAgo}' },
  first: { label: 'first page of all', query: '' },
} as const;
type PollKind = keyof typeof POLLS_BY_KIND;
const KINDS = Object.keys(POLLS_BY_KIND) as PollKind[];

/** (j) How fast message-store writes what the log brings, and how quick a poll is beside many messages. */
export class StoreScenario {
  private constructor(
    private readonly workplace: Workplace,
    private readonly stack: StoreStack,
    private readonly account: AccountUpdated,
    private readonly numbers: readonly NumberProvisioned[],
  ) {}

  static async open(workplace: Workplace, log: LogKind, profileFolder: string | null): Promise<StoreScenario> {
    const stack = await startStoreStack(workplace, log, profileFolder);
    const nowMs = Date.now();
    const account = benchAccount(stack.keyring, nowMs);
    const numbers = Array.from({ length: NUMBERS }, (_, index) =>
      benchNumber(account, 'http://127.0.0.1/', index, nowMs),
    );
    await stack.publisher.publishAll(
      numbers.map((event) => ({ topic: TOPICS.numberProvisioned, key: event.number_id, event, id: event.number_id })),
    );
    await stack.caughtUp([TOPICS.numberProvisioned]);
    await makeFloorTable(stack.sql);
    return new StoreScenario(workplace, stack, account, numbers);
  }

  async measure({ runs, stored }: StoreOptions): Promise<Figure[]> {
    await this.store(this.messages(WARM_UP_MESSAGES));
    await insertFloor(this.stack, this.messages(WARM_UP_MESSAGES));
    const results: Measured[][] = [];
    for (let run = 1; run <= runs; run++) {
      const pace = await this.store(this.messages(MESSAGES));
      const floor = await insertFloor(this.stack, this.messages(MESSAGES));
      this.workplace.say(
        `  run ${run}: ${Math.round(pace.perS)}/s stored, ${Math.round(floor.perS)}/s in the bare loop; ` +
          `${pace.cpuPer1000.toFixed(3)} and ${floor.cpuPer1000.toFixed(3)} CPU s per 1,000`,
      );
      results.push(paceFigures(pace, floor));
    }
    return [...mergeRuns(results), ...mergeRuns([await this.polls(stored)])];
  }

  private messages(count: number): SmsReceived[] {
    return Array.from({ length: count }, (_, index) => {
      const number = this.numbers[index % NUMBERS];
      if (number === undefined) throw new Error('no numbers');
      return benchMessage(number, this.stack.keyring, Date.now());
    });
  }

  /** Puts them into the log while the store is stopped in mid-air, then lets it go. */
  private async store(messages: readonly SmsReceived[]): Promise<Pace> {
    const { store, publisher, pids } = this.stack;
    store.child.kill('SIGSTOP');
    try {
      for (let start = 0; start < messages.length; start += APPEND_BATCH) {
        await publisher.publishAll(messages.slice(start, start + APPEND_BATCH).map(smsPublication));
      }
    } finally {
      store.child.kill('SIGCONT');
    }
    const before = { atMs: performance.now(), cpuS: cpuSeconds(pids) };
    await this.stack.caughtUp([TOPICS.smsReceived]);
    return {
      perS: (messages.length * 1000) / (performance.now() - before.atMs),
      cpuPer1000: ((cpuSeconds(pids) - before.cpuS) * 1000) / messages.length,
    };
  }

  private async polls(stored: number): Promise<Measured[]> {
    await this.stack.sql.query('ANALYZE messages');
    const few = await this.pollTimes();
    if (stored === 0) return KINDS.flatMap((kind) => pollFigures(kind, 'few', few[kind]));
    this.workplace.say(`  making ${stored.toLocaleString('en')} messages …`);
    const sealed = this.stack.keyring.seal('message-text', 'bench', 'Your code is 583921', Date.now());
    await makeOldMessages(this.stack.sql, sealed, stored);
    const many = await this.pollTimes();
    await this.printPlans();
    return KINDS.flatMap((kind) => [
      ...pollFigures(kind, 'few', few[kind]),
      ...pollFigures(kind, 'many', many[kind]),
      {
        id: `store.poll.${kind}.slower`,
        label: `${POLLS_BY_KIND[kind].label}, p50 against before`,
        unit: 'x',
        value: (summary(many[kind])?.p50 ?? NaN) / (summary(few[kind])?.p50 ?? NaN),
        target: { at: 'most', value: TARGETS.slower },
      },
    ]);
  }

  /** The same few numbers in turn, as pollers do. */
  private async pollTimes(): Promise<Record<PollKind, number[]>> {
    const paths = await this.pollPaths();
    const times: Record<PollKind, number[]> = { new: [], since: [], first: [] };
    for (let poll = 0; poll < WARM_UP_POLLS + POLLS; poll++) {
      for (const kind of KINDS) {
        const { ms } = await this.ask(paths[poll % paths.length]?.[kind] ?? '');
        if (poll >= WARM_UP_POLLS) times[kind].push(ms);
      }
    }
    return times;
  }

  private async pollPaths(): Promise<Record<PollKind, string>[]> {
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
    const polled = this.numbers.slice(0, POLLED_NUMBERS).map(async ({ number_id }) => {
      const path = `/v1/numbers/${number_id}/messages`;
      const { body } = await this.ask(`${path}?limit=100`);
      const cursor = typeof body === 'object' && body !== null && 'next_cursor' in body ? String(body.next_cursor) : '';
      const query = (kind: PollKind) =>
        POLLS_BY_KIND[kind].query.replace('{cursor}', cursor).replace('{hourAgo}', hourAgo);
      return { new: path + query('new'), since: path + query('since'), first: path + query('first') };
    });
    return Promise.all(polled);
  }

  private ask(path: string): Promise<StoreAnswer> {
    return this.stack.ask(path, this.account.account_id);
  }

  private async printPlans(): Promise<void> {
    const [paths] = await this.pollPaths();
    if (paths === undefined) return;
    for (const kind of KINDS) {
      this.workplace.say(`\n  plans of a ${POLLS_BY_KIND[kind].label}:`);
      for (const plan of await this.stack.plansOf(() => this.ask(paths[kind]))) this.workplace.say(plan);
    }
  }
}

function paceFigures(pace: Pace, floor: Pace): Measured[] {
  const ofFloor = pace.perS / floor.perS;
  return [
    { id: 'store.per_s', label: 'stored', unit: '/s', value: pace.perS, target: { at: 'least', value: TARGETS.perS } },
    { id: 'store.floor.per_s', label: 'bare multi-row insert loop', unit: '/s', value: floor.perS },
    { id: 'store.ratio', label: 'of that', unit: 'x', value: ofFloor, target: { at: 'least', value: TARGETS.ofFloor } },
    { id: 'store.cpu', label: 'CPU of store and servers', unit: 's/1,000', value: pace.cpuPer1000 },
    { id: 'store.floor.cpu', label: 'CPU of loop and Postgres', unit: 's/1,000', value: floor.cpuPer1000 },
  ];
}

function pollFigures(kind: PollKind, beside: 'few' | 'many', times: readonly number[]): Measured[] {
  const figures = summary(times);
  const label = `${POLLS_BY_KIND[kind].label}, beside ${beside === 'few' ? MESSAGES.toLocaleString('en') : 'all'}`;
  return (['p50', 'p99'] as const).map((name) => ({
    id: `store.poll.${kind}.${beside}.${name}`,
    label: `${label}, ${name}`,
    unit: 'ms',
    value: figures?.[name] ?? NaN,
  }));
}
