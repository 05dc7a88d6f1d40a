import { deadLetterTopic } from '#libs/contracts';
import type { LogRecord, NewRecord } from '../event-log.port.js';

const REASON_LENGTH_MAX = 1_000;

/** Why a record was given up, short enough for a header. */
export function failureReason(error: unknown): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return reason.slice(0, REASON_LENGTH_MAX);
}

/** The record as it came, with where it came from, who gave it up, when and why in its headers. */
export function deadLetterOf(record: LogRecord, group: string, error: unknown, nowMs: number): NewRecord {
  return {
    topic: deadLetterTopic(record.topic),
    key: record.key,
    value: record.value,
    headers: {
      ...record.headers,
      dlq_reason: failureReason(error),
      dlq_service: group,
      dlq_time: new Date(nowMs).toISOString(),
      dlq_topic: record.topic,
      dlq_partition: String(record.partition),
      dlq_offset: String(record.offset),
    },
  };
}
