import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { systemClock, TOPIC_SPECS } from '#libs/contracts';
import { createEventLog, EventPublisher, type EventLog } from '#libs/messaging';
import { IDENTITY_HEADER, Keyring, parseInternalKey, signIdentity } from '#libs/security';
import { waitFor } from '#libs/testing';
import { BenchProcess, messageOf } from './child-process.js';
import { startKafka } from './kafka-server.js';
import { startBenchPostgres } from './postgres-server.js';
import type { LogKind, Workplace } from './workplace.js';

const ENTRY = new URL('../../../apps/message-store/src/main.js', import.meta.url);
const GROUP = 'meisim.message-store';
const PARTITIONS = 12;
const START_MS_MAX = 60_000;
const CATCH_UP_MS_MAX = 180_000;
const LOOK_EVERY_MS = 25;
const LOG_WRITTEN_MS = 500;

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface StoreAnswer {
  ms: number;
  body: unknown;
}

export interface StoreStack {
  keyring: Keyring;
  publisher: EventPublisher;
  store: BenchProcess;
  postgres: { pid: number; url: string };
  /** message-store and its servers: whose CPU time counts. */
  pids: readonly number[];
  /** A connection that finds the store's tables. */
  sql: pg.Client;
  /** Resolves once the store has finished and committed all records of these topics. */
  caughtUp(topics: readonly string[]): Promise<void>;
  /** Asks as the gateway would for this account. */
  ask(pathAndQuery: string, accountId: string): Promise<StoreAnswer>;
  /** The plans of all statements that the store makes for this work, as it ran them. */
  plansOf(work: () => Promise<unknown>): Promise<string[]>;
}

/** Of the message that a service sends once it is ready. */
function urlOf(message: unknown): string | null {
  const ready = typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
  return ready && 'url' in message && typeof message.url === 'string' ? message.url : null;
}

/** What the gateway signs for one request. */
function identityHeader(key: Buffer, accountId: string, path: string): Record<string, string> {
  const identity = {
    kind: 'account' as const,
    account_id: accountId,
    key_id: 'key_bench',
    scopes: [],
    mode: 'live' as const,
    status: 'active' as const,
    limits: { max_numbers: 1, max_provisions_30d: 1 },
  };
  return { [IDENTITY_HEADER]: signIdentity(key, identity, { aud: 'message-store', method: 'GET', path }, Date.now()) };
}

/** Postgres itself writes the plans of the store's own statements into its log. */
async function explainAll(sql: pg.Client): Promise<void> {
  for (const setting of [
    "session_preload_libraries = 'auto_explain'",
    "auto_explain.log_min_duration = '0'",
    "auto_explain.log_analyze = 'on'",
    "auto_explain.log_buffers = 'on'",
    "log_min_messages = 'log'",
  ]) {
    await sql.query(`ALTER SYSTEM SET ${setting}`);
  }
  await sql.query('SELECT pg_reload_conf()');
  await delay(LOG_WRITTEN_MS);
  await sql.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'meisim.message_store'",
  );
  await delay(LOG_WRITTEN_MS);
}

/** Each from `Query Text` to the next line of the log. */
function plansIn(text: string): string[] {
  return [...text.matchAll(/plan:\n((?:\t.*\n)+)/g)].map(([, plan = '']) => plan.replaceAll(/^\t/gm, ''));
}

async function untilFinished(log: EventLog, store: BenchProcess, topics: readonly string[]): Promise<void> {
  await waitFor(
    'message-store to catch up',
    async () => {
      store.assertRuns();
      const lag = await log.lag(GROUP, topics);
      return lag.every(({ committed, end }) => (committed ?? 0) >= end);
    },
    { timeoutMs: CATCH_UP_MS_MAX, intervalMs: LOOK_EVERY_MS },
  );
}

async function openLog(workplace: Workplace, databaseUrl: string, brokers: string | null): Promise<EventLog> {
  const options = { databaseUrl, clientId: 'bench', partitions: PARTITIONS, logger: quiet };
  const log = workplace.keep(
    await createEventLog({ ...options, ...(brokers === null ? {} : { kafkaBrokers: [brokers] }) }),
    (opened) => opened.close(),
  );
  await log.ensureTopics(TOPIC_SPECS);
  return log;
}

/** message-store alone with its servers: an event log and a Postgres. Nothing else takes CPU. */
export async function startStoreStack(
  workplace: Workplace,
  logKind: LogKind,
  profileFolder: string | null,
): Promise<StoreStack> {
  const postgres = await startBenchPostgres(workplace);
  const logFile = join(workplace.folder, 'postgres.log');
  const kafka = logKind === 'kafka' ? await startKafka(workplace) : null;
  const keys = `bench:${randomBytes(32).toString('base64')}`;
  const internalKey = randomBytes(32).toString('base64');
  const log = await openLog(workplace, postgres.url, kafka?.brokers ?? null);
  const env = {
    DATABASE_URL: postgres.url,
    KAFKA_BROKERS: kafka?.brokers ?? '',
    KAFKA_PARTITIONS: String(PARTITIONS),
    MEISIM_KEYS: keys,
    MEISIM_INTERNAL_KEY: internalKey,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const store = workplace.keep(
    BenchProcess.service('message-store', ENTRY, workplace.guard, env, profileFolder),
    (started) => started.stop(),
  );
  const url = await messageOf(store, urlOf, START_MS_MAX);
  const sql = new pg.Client({ connectionString: postgres.url, options: '-c search_path=message_store' });
  await sql.connect();
  workplace.keep(sql, (connected) => connected.end());
  const key = parseInternalKey(internalKey);
  return {
    keyring: Keyring.parse(keys),
    publisher: new EventPublisher({ log, source: 'bench', clock: systemClock }),
    store,
    postgres,
    pids: [store.pid, postgres.pid, ...(kafka === null ? [] : [kafka.pid])],
    sql,
    caughtUp: (topics) => untilFinished(log, store, topics),
    ask: async (pathAndQuery, accountId) => {
      const headers = identityHeader(key, accountId, pathAndQuery.split('?', 1)[0] ?? '');
      const startedMs = performance.now();
      const response = await fetch(url + pathAndQuery, { headers });
      const text = await response.text();
      if (!response.ok) throw new Error(`${pathAndQuery}: ${response.status}`);
      return { ms: performance.now() - startedMs, body: JSON.parse(text) };
    },
    plansOf: async (work) => {
      await explainAll(sql);
      // The connections that were ended are replaced.
      await work();
      const from = readFileSync(logFile, 'utf8').length;
      await work();
      await delay(LOG_WRITTEN_MS);
      return plansIn(readFileSync(logFile, 'utf8').slice(from));
    },
  };
}
