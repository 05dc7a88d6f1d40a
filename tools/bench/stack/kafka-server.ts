import { fileURLToPath } from 'node:url';
import { waitFor } from '#libs/testing';
import { BenchProcess } from './child-process.js';
import { KAFKA_STOP_PLAN } from './stop-plans.js';
import type { Workplace } from './workplace.js';

const PROGRAM = fileURLToPath(new URL('../../../../tools/kafka/start-kafka.mjs', import.meta.url));
/** The first time Maven fetches it. */
const START_MS_MAX = 300_000;

export interface KafkaServer {
  brokers: string;
  /** The broker is among its descendants. */
  pid: number;
}

/** A fresh one-node Apache Kafka. @throws Error with its last words, for example that Java is missing */
export async function startKafka(workplace: Workplace): Promise<KafkaServer> {
  const args = [PROGRAM, '--dir', workplace.subfolder('kafka')];
  const kafka = workplace.keep(
    BenchProcess.spawn('Kafka', args, workplace.guard, KAFKA_STOP_PLAN, process.env),
    (started) => started.stop(),
  );
  const brokers = await waitFor(
    'Kafka',
    () => {
      kafka.assertRuns();
      return /^brokers=(\S+)$/m.exec(kafka.lastWords)?.[1];
    },
    { timeoutMs: START_MS_MAX, intervalMs: 50 },
  );
  return { brokers, pid: kafka.pid };
}
