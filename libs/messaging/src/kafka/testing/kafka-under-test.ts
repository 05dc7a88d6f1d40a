import { randomUUID } from 'node:crypto';
import type { MessagingLogger } from '../../engine/consume-engine-deps.js';
import { KafkaEventLog, type KafkaEventLogOptions } from '../kafka-event-log.adapter.js';

const HOUR_MS = 3_600_000;

const silent: MessagingLogger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The Kafka that `npm run test:kafka` started or was given. */
export function brokersUnderTest(): string[] {
  const brokers = process.env['KAFKA_BROKERS'];
  if (brokers === undefined || brokers === '') throw new Error('KAFKA_BROKERS is not set: use npm run test:kafka');
  return brokers.split(',');
}

export function openKafkaLog(options: Partial<KafkaEventLogOptions> = {}): KafkaEventLog {
  return new KafkaEventLog({
    brokers: brokersUnderTest(),
    clientId: 'test',
    partitions: 4,
    logger: silent,
    ...options,
  });
}

/** A topic that no other test knows. */
export async function freshTopic(log: KafkaEventLog): Promise<string> {
  const name = `test.${randomUUID()}`;
  await log.ensureTopics([{ name, retention: { kind: 'timed', retentionMs: HOUR_MS } }]);
  return name;
}
