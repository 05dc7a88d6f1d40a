import { systemClock } from '#libs/contracts';
import { EventPublisher, type EventLog } from '#libs/messaging';
import type { Keyring } from '#libs/security';
import { Receiver } from '../receiver/receiver.js';
import type { BenchProcess } from './child-process.js';
import { metricSum } from './prometheus-text.js';
import { startBenchService, startServers } from './service-stack.js';
import type { LogKind, Workplace } from './workplace.js';

const METRICS_MS_MAX = 10_000;

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

/** The delivery engine alone with its servers: an event log, a Postgres, a receiver. Nothing else takes CPU. */
export async function startDispatcherStack(
  workplace: Workplace,
  logKind: LogKind,
  profileFolder: string | null,
): Promise<DispatcherStack> {
  const servers = await startServers(workplace, logKind);
  const { log, keyring, postgres } = servers;
  const receiver = workplace.keep(await Receiver.start(workplace.guard), (started) => started.stop());
  const env = { ...servers.env, WEBHOOK_ALLOW_PRIVATE: 'loopback' };
  const service = await startBenchService(workplace, 'webhook-dispatcher', { ...servers, env }, profileFolder);
  const { process: dispatcher, opsUrl } = service;
  return {
    ...{ receiver, keyring, log, dispatcher },
    publisher: new EventPublisher({ log, source: 'bench', clock: systemClock }),
    databaseUrl: postgres.url,
    pids: [dispatcher.pid, ...servers.pids],
    counters: async (names) => {
      const text = await (
        await fetch(new URL('/metrics', opsUrl), { signal: AbortSignal.timeout(METRICS_MS_MAX) })
      ).text();
      return names.map((name) => metricSum(text, name));
    },
    caughtUp: (topics) => service.caughtUp(topics),
  };
}
