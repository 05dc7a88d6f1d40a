import { randomBytes } from 'node:crypto';
import { TOPIC_SPECS } from '#libs/contracts';
import { createEventLog, type EventLog } from '#libs/messaging';
import { Keyring } from '#libs/security';
import { waitFor } from '#libs/testing';
import { BenchProcess, messageOf } from './child-process.js';
import { startKafka } from './kafka-server.js';
import { startBenchPostgres } from './postgres-server.js';
import type { LogKind, Workplace } from './workplace.js';

const PARTITIONS = 12;
const START_MS_MAX = 60_000;
const CATCH_UP_MS_MAX = 180_000;

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What a service that is benchmarked alone needs around it. */
export interface Servers {
  postgres: { pid: number; url: string };
  /** null: the event log is in Postgres. */
  kafka: { pid: number; brokers: string } | null;
  /** Whose CPU time counts beside the service's. */
  pids: readonly number[];
  log: EventLog;
  keyring: Keyring;
  /** As MEISIM_INTERNAL_KEY has it. */
  internalKey: string;
  /** Settings of the service. */
  env: NodeJS.ProcessEnv;
}

export async function startServers(workplace: Workplace, logKind: LogKind): Promise<Servers> {
  const postgres = await startBenchPostgres(workplace);
  const kafka = logKind === 'kafka' ? await startKafka(workplace) : null;
  const log = workplace.keep(
    await createEventLog({
      ...{ databaseUrl: postgres.url, clientId: 'bench', partitions: PARTITIONS, logger: quiet },
      ...(kafka === null ? {} : { kafkaBrokers: [kafka.brokers] }),
    }),
    (opened) => opened.close(),
  );
  await log.ensureTopics(TOPIC_SPECS);
  const keys = `bench:${randomBytes(32).toString('base64')}`;
  const internalKey = randomBytes(32).toString('base64');
  const env = {
    DATABASE_URL: postgres.url,
    KAFKA_BROKERS: kafka?.brokers ?? '',
    KAFKA_PARTITIONS: String(PARTITIONS),
    MEISIM_KEYS: keys,
    MEISIM_INTERNAL_KEY: internalKey,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const pids = [postgres.pid, ...(kafka === null ? [] : [kafka.pid])];
  return { postgres, kafka, pids, log, keyring: Keyring.parse(keys), internalKey, env };
}

export interface BenchService {
  process: BenchProcess;
  url: string;
  opsUrl: string;
  /** Resolves once it has finished and committed all records of these topics. */
  caughtUp(topics: readonly string[], lookEveryMs?: number): Promise<void>;
}

/** Of the message that a service sends once it is ready. */
function addressOf(message: unknown): { url: string; opsUrl: string } | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'ready') return null;
  if (!('url' in message) || !('opsUrl' in message)) return null;
  const { url, opsUrl } = message;
  return typeof url === 'string' && typeof opsUrl === 'string' ? { url, opsUrl } : null;
}

/** Starts one service on these servers, and waits until it is ready. */
export async function startBenchService(
  workplace: Workplace,
  name: 'message-store' | 'sms-ingest' | 'webhook-dispatcher',
  { log, env }: Servers,
  profileFolder: string | null,
): Promise<BenchService> {
  const entry = new URL(`../../../apps/${name}/src/main.js`, import.meta.url);
  const started = workplace.keep(BenchProcess.service(name, entry, workplace.guard, env, profileFolder), (started) =>
    started.stop(),
  );
  return {
    process: started,
    ...(await messageOf(started, addressOf, START_MS_MAX)),
    caughtUp: async (topics, lookEveryMs = 250) => {
      await waitFor(
        `${name} to catch up`,
        async () => {
          started.assertRuns();
          const lag = await log.lag(`meisim.${name}`, topics);
          return lag.every(({ committed, end }) => (committed ?? 0) >= end);
        },
        { timeoutMs: CATCH_UP_MS_MAX, intervalMs: lookEveryMs },
      );
    },
  };
}
