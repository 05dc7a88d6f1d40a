import { randomBytes } from 'node:crypto';
import { systemClock, TOPIC_SPECS } from '#libs/contracts';
import { createEventLog, EventPublisher, type EventLog } from '#libs/messaging';
import { Keyring } from '#libs/security';
import { waitFor } from '#libs/testing';
import { Receiver } from '../receiver/receiver.js';
import { BenchProcess, messageOf } from './child-process.js';
import { startKafka } from './kafka-server.js';
import { startBenchPostgres } from './postgres-server.js';
import { metricSum } from './prometheus-text.js';
import type { LogKind, Workplace } from './workplace.js';

const ENTRY = new URL('../../../apps/webhook-dispatcher/src/main.js', import.meta.url);
const GROUP = 'meisim.webhook-dispatcher';
const PARTITIONS = 12;
const START_MS_MAX = 60_000;
const METRICS_MS_MAX = 10_000;
const CATCH_UP_MS_MAX = 120_000;

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface DispatcherStack {
  receiver: Receiver;
  keyring: Keyring;
  log: EventLog;
  publisher: EventPublisher;
  dispatcher: BenchProcess;
  databaseUrl: string;
  /** The engine and its servers: whose CPU time counts. */
  pids: readonly number[];
  /** Resolves once the dispatcher has finished and committed all records of these topics. */
  caughtUp(topics: readonly string[]): Promise<void>;
  /** What the dispatcher's counters stand at, each summed over its labels, in the order of the names. */
  counters(names: readonly string[]): Promise<number[]>;
}

/** Of the message that a service sends once it is ready. */
function opsUrlOf(message: unknown): string | null {
  const ready = typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
  return ready && 'opsUrl' in message && typeof message.opsUrl === 'string' ? message.opsUrl : null;
}

async function startDispatcher(
  workplace: Workplace,
  env: NodeJS.ProcessEnv,
  profileFolder: string | null,
): Promise<{ dispatcher: BenchProcess; opsUrl: string }> {
  const dispatcher = workplace.keep(
    BenchProcess.service('webhook-dispatcher', ENTRY, workplace.guard, env, profileFolder),
    (started) => started.stop(),
  );
  return { dispatcher, opsUrl: await messageOf(dispatcher, opsUrlOf, START_MS_MAX) };
}

/** The delivery engine alone with its servers: an event log, a Postgres, a receiver. Nothing else takes CPU. */
export async function startDispatcherStack(
  workplace: Workplace,
  logKind: LogKind,
  profileFolder: string | null,
): Promise<DispatcherStack> {
  const postgres = await startBenchPostgres(workplace);
  const kafka = logKind === 'kafka' ? await startKafka(workplace) : null;
  const keys = `bench:${randomBytes(32).toString('base64')}`;
  const log = workplace.keep(
    await createEventLog({
      databaseUrl: postgres.url,
      clientId: 'bench',
      partitions: PARTITIONS,
      logger: quiet,
      ...(kafka === null ? {} : { kafkaBrokers: [kafka.brokers] }),
    }),
    (opened) => opened.close(),
  );
  await log.ensureTopics(TOPIC_SPECS);
  const receiver = workplace.keep(await Receiver.start(workplace.guard), (started) => started.stop());
  const env = {
    DATABASE_URL: postgres.url,
    KAFKA_BROKERS: kafka?.brokers ?? '',
    KAFKA_PARTITIONS: String(PARTITIONS),
    MEISIM_KEYS: keys,
    MEISIM_INTERNAL_KEY: randomBytes(32).toString('base64'),
    WEBHOOK_ALLOW_PRIVATE: 'loopback',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const { dispatcher, opsUrl } = await startDispatcher(workplace, env, profileFolder);
  return {
    receiver,
    keyring: Keyring.parse(keys),
    log,
    publisher: new EventPublisher({ log, source: 'bench', clock: systemClock }),
    dispatcher,
    databaseUrl: postgres.url,
    pids: [dispatcher.pid, postgres.pid, ...(kafka === null ? [] : [kafka.pid])],
    counters: async (names) => {
      const text = await (
        await fetch(new URL('/metrics', opsUrl), { signal: AbortSignal.timeout(METRICS_MS_MAX) })
      ).text();
      return names.map((name) => metricSum(text, name));
    },
    caughtUp: async (topics) => {
      await waitFor(
        'the dispatcher to catch up',
        async () => {
          dispatcher.assertRuns();
          const lag = await log.lag(GROUP, topics);
          return lag.every(({ committed, end }) => (committed ?? 0) >= end);
        },
        { timeoutMs: CATCH_UP_MS_MAX, intervalMs: 250 },
      );
    },
  };
}
