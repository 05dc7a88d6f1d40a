import { systemClock, type Clock } from '#libs/contracts';
import type { ConsumeMetrics } from './engine/consume-engine-deps.js';
import type { MessagingLogger } from './messaging-logger.js';
import type { EventLog } from './event-log.port.js';
import type { KafkaSecurity } from './kafka/kafka-security.js';

export interface CreateEventLogOptions {
  /** `host:port` of some brokers; without any, the embedded log on `databaseUrl` is used. */
  kafkaBrokers?: readonly string[];
  /** Default: plain text, no login. */
  kafkaSecurity?: KafkaSecurity;
  databaseUrl: string;
  /** Names the process towards Kafka or Postgres. */
  clientId: string;
  /** Partitions of the topics that it creates. */
  partitions: number;
  logger: MessagingLogger;
  clock?: Clock;
  metrics?: ConsumeMetrics;
}

/**
 * The event log that the settings ask for. Only the chosen adapter is loaded.
 * @throws EventLogUnavailableError when the embedded log's Postgres does not answer; Kafka is connected when first used
 */
export async function createEventLog(options: CreateEventLogOptions): Promise<EventLog> {
  const { kafkaBrokers = [], kafkaSecurity = {}, databaseUrl, clock = systemClock, ...shared } = options;
  if (kafkaBrokers.length > 0) {
    const { KafkaEventLog } = await import('./kafka/kafka-event-log.adapter.js');
    return new KafkaEventLog({ ...shared, brokers: kafkaBrokers, security: kafkaSecurity, clock });
  }
  const { EmbeddedEventLog } = await import('./embedded/embedded-event-log.adapter.js');
  return EmbeddedEventLog.open({ ...shared, databaseUrl, clock });
}
