import { parseArgs } from 'node:util';
import { HOSTILE_KINDS, type HostileName } from './scenarios/hostile-kinds.js';
import type { LogKind } from './stack/workplace.js';

/** By the letter that the command line takes. */
export const SCENARIOS = {
  a: 'backlog throughput',
  b: 'light load through the whole pipeline',
  c: 'isolation from bad endpoints',
  d: 'retry accuracy',
  e: 'floors: bare undici and bare Kafka',
  f: 'SMS ingest over SMPP',
  g: 'waiters held open through the gateway',
  h: 'a million waiting retries',
  i: 'fairness while an endpoint is far behind',
  j: 'message-store: writing and polling',
  k: 'a burst through the whole pipeline',
} as const;
export type ScenarioLetter = keyof typeof SCENARIOS;

export interface BenchOptions {
  scenarios: readonly ScenarioLetter[];
  logs: readonly LogKind[];
  runs: number;
  kinds: readonly HostileName[];
  /** File for the figures as JSON; null: none. */
  json: string | null;
  /** Folder for CPU profiles of the dispatcher in (a), (h), (i) and of sms-ingest in (f); null: none. */
  profile: string | null;
  /** Messages through sms-ingest after (f), to see whether its memory grows; 0: none. */
  messages: number;
  /** Requests held open at once in (g). */
  waiters: number;
  /** Messages that lie in the store for the second polls of (j); 0: no second polls. */
  stored: number;
  /** Rows that wait in (h). */
  rows: number;
  /** Messages that the slow endpoints of (i) are behind by. */
  behind: number;
}

export const USAGE = `npm run bench -- [scenario …] [options]
${Object.entries(SCENARIOS)
  .map(([letter, what]) => `  ${letter}  ${what}`)
  .join('\n')}
Default: all of them.
  --log kafka|embedded|both   event log of the platform (default both; Kafka needs Java 17, and Maven the first time)
  --runs N                    times each is measured, 1 to 20; the median counts (default 3)
  --kinds ${HOSTILE_KINDS.map(({ name }) => name).join(',')}
                              bad endpoints of (c) (default all)
  --json FILE                 writes the figures there, too
  --profile FOLDER            writes CPU profiles of the dispatcher in (a) and sms-ingest in (f) there; slows them down
  --messages N                (f) ends with N messages more, and tells the memory of sms-ingest on the way
  --waiters N                 requests held open at once in (g) (default 10000)
  --rows N                    retries that wait in (h) (default 1000000)
  --behind N                  messages that slow endpoints are behind by in (i) (default 100000)
  --stored N                  messages that lie in the store for the second polls of (j) (default 5000000; 0: none)`;

const RUNS_MAX = 20;
const LETTERS: readonly ScenarioLetter[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
const LOGS: Readonly<Record<string, readonly LogKind[]>> = {
  kafka: ['kafka'],
  embedded: ['embedded'],
  both: ['kafka', 'embedded'],
};

function chosen<T extends string>(what: string, given: readonly string[], known: readonly T[]): T[] {
  for (const name of given) {
    if (!known.some((one) => one === name)) throw new Error(`${what} "${name}" is none of ${known.join(', ')}`);
  }
  return given.length === 0 ? [...known] : known.filter((name) => given.includes(name));
}

function atLeast(min: number, name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min) throw new Error(`--${name} must be a number from ${min}`);
  return value;
}

/**
 * What the command line asks for.
 * @throws Error with one clear message
 */
export function parseBenchOptions(args: readonly string[]): BenchOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      log: { type: 'string', default: 'both' },
      runs: { type: 'string', default: '3' },
      kinds: { type: 'string', default: '' },
      json: { type: 'string' },
      profile: { type: 'string' },
      messages: { type: 'string', default: '0' },
      waiters: { type: 'string', default: '10000' },
      stored: { type: 'string', default: '5000000' },
      rows: { type: 'string', default: '1000000' },
      behind: { type: 'string', default: '100000' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const logs = LOGS[values.log];
  if (logs === undefined) throw new Error(`--log must be kafka, embedded or both, not "${values.log}"`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > RUNS_MAX) throw new Error(`--runs must be 1 to ${RUNS_MAX}`);
  const kinds = values.kinds.split(',').filter((name) => name !== '');
  return {
    scenarios: chosen('scenario', positionals, LETTERS),
    logs,
    runs,
    kinds: chosen(
      '--kinds',
      kinds,
      HOSTILE_KINDS.map(({ name }) => name),
    ),
    json: values.json ?? null,
    profile: values.profile ?? null,
    messages: atLeast(0, 'messages', values.messages),
    waiters: atLeast(1, 'waiters', values.waiters),
    stored: atLeast(0, 'stored', values.stored),
    rows: atLeast(1, 'rows', values.rows),
    behind: atLeast(1, 'behind', values.behind),
  };
}
