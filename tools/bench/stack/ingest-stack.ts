import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomIds, systemClock, TOPIC_SPECS, TOPICS } from '#libs/contracts';
import { createEventLog, EventPublisher, type EventLog } from '#libs/messaging';
import { Keyring } from '#libs/security';
import { waitFor } from '#libs/testing';
import { benchAccount, benchNumber } from '../load/backlog-events.js';
import { BenchSmsc } from '../smsc/smsc.js';
import { BenchProcess, messageOf } from './child-process.js';
import { startKafka } from './kafka-server.js';
import { startBenchPostgres } from './postgres-server.js';
import { metricSum } from './prometheus-text.js';
import type { LogKind, Workplace } from './workplace.js';

const ENTRY = new URL('../../../apps/sms-ingest/src/main.js', import.meta.url);
const GROUP = 'meisim.sms-ingest';
const PARTITIONS = 12;
const NUMBERS = 1_000;
const START_MS_MAX = 60_000;
const CATCH_UP_MS_MAX = 60_000;
const METRICS_MS_MAX = 10_000;
const BYTES_PER_MIB = 1024 * 1024;
const PASSWORD = 'bench';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A carrier of the benchmark: its id is the system_id that its binds use. */
export interface BenchCarrier {
  id: string;
  binds: number;
  window: number;
}

export interface IngestStack {
  smsc: BenchSmsc;
  ingest: BenchProcess;
  brokers: string | null;
  kafkaPid: number | null;
  /** sms-ingest and its servers: whose CPU time counts. */
  pids: readonly number[];
  /** Destinations that belong to a number, in digits. */
  phones: readonly string[];
  /** Memory that sms-ingest's objects take, MiB, garbage included. */
  heapMib(): Promise<number>;
  /** Messages in the log so far. */
  messagesInLog(): Promise<number>;
}

/** Of the message that a service sends once it is ready. */
function opsUrlOf(message: unknown): string | null {
  const ready = typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
  return ready && 'opsUrl' in message && typeof message.opsUrl === 'string' ? message.opsUrl : null;
}

async function provision(log: EventLog, keys: string): Promise<string[]> {
  const nowMs = Date.now();
  const account = benchAccount(Keyring.parse(keys), nowMs);
  const numbers = Array.from({ length: NUMBERS }, (_, index) =>
    benchNumber(account, 'http://127.0.0.1/', index, nowMs),
  );
  const publisher = new EventPublisher({ log, source: 'bench', clock: systemClock });
  await publisher.publishAll(
    numbers.map((event) => ({
      ...{ topic: TOPICS.numberProvisioned, key: event.number_id },
      ...{ event, id: randomIds.next('number', nowMs) },
    })),
  );
  return numbers.map(({ phone }) => phone.slice(1));
}

function carriersFile(workplace: Workplace, smsc: BenchSmsc, carriers: readonly BenchCarrier[]): string {
  const file = join(workplace.subfolder('carriers'), 'carriers.yaml');
  const entries = carriers.map(({ id, binds, window }) => ({
    ...{ id, type: 'smpp', host: '127.0.0.1', port: smsc.port, system_id: id, password_env: 'BENCH_PASSWORD' },
    ...{ bind: 'receiver', binds, window },
  }));
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(entries));
  return file;
}

async function caughtUp(log: EventLog): Promise<void> {
  await waitFor(
    'sms-ingest to know its numbers',
    async () => {
      const lag = await log.lag(GROUP, [TOPICS.numberProvisioned]);
      return lag.every(({ committed, end }) => (committed ?? 0) >= end);
    },
    { timeoutMs: CATCH_UP_MS_MAX, intervalMs: 250 },
  );
}

/** sms-ingest with its event log and Postgres, nothing else, and the SMSC that all carriers bind to. */
export async function startIngestStack(
  workplace: Workplace,
  logKind: LogKind,
  carriers: readonly BenchCarrier[],
  profileFolder: string | null,
): Promise<IngestStack> {
  const smsc = await BenchSmsc.start(workplace);
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
  const phones = await provision(log, keys);
  const env = {
    DATABASE_URL: postgres.url,
    KAFKA_BROKERS: kafka?.brokers ?? '',
    KAFKA_PARTITIONS: String(PARTITIONS),
    MEISIM_KEYS: keys,
    MEISIM_INTERNAL_KEY: randomBytes(32).toString('base64'),
    CARRIERS_FILE: carriersFile(workplace, smsc, carriers),
    BENCH_PASSWORD: PASSWORD,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    NODE_ENV: 'production',
  };
  const ingest = workplace.keep(
    BenchProcess.service('sms-ingest', ENTRY, workplace.guard, env, profileFolder),
    (started) => started.stop(),
  );
  const opsUrl = await messageOf(ingest, opsUrlOf, START_MS_MAX);
  for (const { id, binds } of carriers) await smsc.bound(id, binds);
  await caughtUp(log);
  return {
    ...{ smsc, ingest, phones },
    brokers: kafka?.brokers ?? null,
    kafkaPid: kafka?.pid ?? null,
    pids: [ingest.pid, postgres.pid, ...(kafka === null ? [] : [kafka.pid])],
    heapMib: async () => {
      const answer = await fetch(new URL('/metrics', opsUrl), { signal: AbortSignal.timeout(METRICS_MS_MAX) });
      return metricSum(await answer.text(), 'nodejs_heap_size_used_bytes') / BYTES_PER_MIB;
    },
    messagesInLog: async () => {
      const positions = await log.positions(TOPICS.smsReceived);
      return positions.reduce((sum, { end }) => sum + end, 0);
    },
  };
}
