import type { KafkaMessage } from 'kafkajs';
import type { TopicPartition } from '../consume-engine.port.js';
import type { LogRecord } from '../event-log.port.js';
import { FetchedRecord } from './fetch-response.js';

const NO_VALUE = Buffer.alloc(0);

/** A record as kafkajs gives it, in our form. */
export function toLogRecord({ topic, partition }: TopicPartition, message: KafkaMessage): LogRecord {
  if (message instanceof FetchedRecord) return message.record;
  return {
    topic,
    partition,
    offset: Number(message.offset),
    key: message.key?.toString('utf8') ?? '',
    value: message.value ?? NO_VALUE,
    headers: headersOf(message),
    appendedAtMs: Number(message.timestamp),
  };
}

/** Kafka allows a header more than once; the last one counts. */
function headersOf(message: KafkaMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, given] of Object.entries(message.headers ?? {})) {
    const value = Array.isArray(given) ? given.at(-1) : given;
    // kafkajs gives null for a header without a value, whatever its types say.
    if (value) headers[name] = value.toString();
  }
  return headers;
}
