import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomIds, systemClock, TOPICS } from '#libs/contracts';
import { EventPublisher, type EventLog } from '#libs/messaging';
import type { Keyring } from '#libs/security';
import { benchAccount, benchNumber } from '../load/backlog-events.js';
import { BenchSmsc } from '../smsc/smsc.js';
import type { BenchProcess } from './child-process.js';
import { metricSum } from './prometheus-text.js';
import { startBenchService, startServers } from './service-stack.js';
import type { LogKind, Workplace } from './workplace.js';

const NUMBERS = 1_000;
const METRICS_MS_MAX = 10_000;
const BYTES_PER_MIB = 1024 * 1024;
const PASSWORD = 'bench';

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

async function provision(log: EventLog, keyring: Keyring): Promise<string[]> {
  const nowMs = Date.now();
  const account = benchAccount(keyring, nowMs);
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

/** sms-ingest with its event log and Postgres, nothing else, and the SMSC that all carriers bind to. */
export async function startIngestStack(
  workplace: Workplace,
  logKind: LogKind,
  carriers: readonly BenchCarrier[],
  profileFolder: string | null,
): Promise<IngestStack> {
  const smsc = await BenchSmsc.start(workplace);
  const servers = await startServers(workplace, logKind);
  const { log, kafka } = servers;
  const phones = await provision(log, servers.keyring);
  const env = {
    ...servers.env,
    CARRIERS_FILE: carriersFile(workplace, smsc, carriers),
    BENCH_PASSWORD: PASSWORD,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
  };
  const service = await startBenchService(workplace, 'sms-ingest', { ...servers, env }, profileFolder);
  const { process: ingest, opsUrl } = service;
  for (const { id, binds } of carriers) await smsc.bound(id, binds);
  await service.caughtUp([TOPICS.numberProvisioned]);
  return {
    ...{ smsc, ingest, phones },
    brokers: kafka?.brokers ?? null,
    kafkaPid: kafka?.pid ?? null,
    pids: [ingest.pid, ...servers.pids],
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
