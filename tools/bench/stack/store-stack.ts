import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { systemClock } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import { IDENTITY_HEADER, parseInternalKey, signIdentity, type Keyring } from '#libs/security';
import type { BenchProcess } from './child-process.js';
import { startBenchService, startServers } from './service-stack.js';
import type { LogKind, Workplace } from './workplace.js';

const LOOK_EVERY_MS = 25;
const LOG_WRITTEN_MS = 500;

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

/** message-store alone with its servers: an event log and a Postgres. Nothing else takes CPU. */
export async function startStoreStack(
  workplace: Workplace,
  logKind: LogKind,
  profileFolder: string | null,
): Promise<StoreStack> {
  const servers = await startServers(workplace, logKind);
  const { postgres, keyring, log } = servers;
  const logFile = join(workplace.folder, 'postgres.log');
  const service = await startBenchService(workplace, 'message-store', servers, profileFolder);
  const { process: store, url } = service;
  const sql = new pg.Client({ connectionString: postgres.url, options: '-c search_path=message_store' });
  await sql.connect();
  workplace.keep(sql, (connected) => connected.end());
  const key = parseInternalKey(servers.internalKey);
  return {
    keyring,
    publisher: new EventPublisher({ log, source: 'bench', clock: systemClock }),
    store,
    postgres,
    pids: [store.pid, ...servers.pids],
    sql,
    caughtUp: (topics) => service.caughtUp(topics, LOOK_EVERY_MS),
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
