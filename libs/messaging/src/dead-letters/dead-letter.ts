import { deadLetterTopic } from '#libs/contracts';
import type { LogPosition, LogRecord, NewRecord } from '../event-log.port.js';
import { REPLAY_FOR_HEADER } from './replay-audience.js';

const REASON_LENGTH_MAX = 1_000;
const HEADER_PREFIX = 'dlq_';
const LEFT_OUT_HEADER = 'dlq_left_out_bytes';

/** A record that a consumer gave up, as it stands in the dead-letter topic. */
export interface DeadLetter {
  /** Where it stands in the dead-letter topic. */
  position: LogPosition;
  record: LogRecord;
  reason: string;
  /** The group that gave it up. */
  service: string;
  /** When, RFC 3339. */
  time: string;
  /** Where the record came from; null when the headers do not say so, and it cannot go back. */
  original: LogPosition | null;
  /** The headers that it came with. */
  headers: Readonly<Record<string, string>>;
  /** The value that it came with; null of a note, until it is read from the record's own topic, and when it is gone there. */
  value: Buffer | null;
  /** The size of the value when a note stands in for a record that is too large for the dead-letter topic; null otherwise. */
  leftOutBytes: number | null;
}

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

/**
 * Stands in for a dead letter that is too large for its topic, as what it says about itself makes one of a record that its
 * own topic just took: says where the record stands, for as long as it does, who gave it up, when and why.
 * @returns null for a letter that is a note already
 */
export function deadLetterNote({ topic, key, value, headers = {} }: NewRecord): NewRecord | null {
  if (LEFT_OUT_HEADER in headers) return null;
  const own = Object.entries(headers).filter(([name]) => name.startsWith(HEADER_PREFIX));
  return {
    topic,
    key,
    value: Buffer.alloc(0),
    headers: { ...Object.fromEntries(own), [LEFT_OUT_HEADER]: String(value.length) },
  };
}

/** A note, with what it leaves out. */
export function withOriginal(note: DeadLetter, { value, headers }: LogRecord): DeadLetter {
  return { ...note, value, headers };
}

/** What a record of a dead-letter topic says about itself. Headers that are missing read as empty. */
export function readDeadLetter(record: LogRecord): DeadLetter {
  const { topic, partition, offset, headers } = record;
  const leftOutBytes = wholeNumber(headers[LEFT_OUT_HEADER]);
  return {
    position: { topic, partition, offset },
    record,
    reason: headers['dlq_reason'] ?? '',
    service: headers['dlq_service'] ?? '',
    time: headers['dlq_time'] ?? new Date(record.appendedAtMs).toISOString(),
    original: originOf(record),
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(HEADER_PREFIX))),
    value: leftOutBytes === null ? record.value : null,
    leftOutBytes,
  };
}

/**
 * The record as it came, for its own topic again.
 * @param group the only one that shall handle it; null: all groups of the topic
 */
export function replayOf(
  { record, headers, value }: DeadLetter & { value: Buffer },
  topic: string,
  group: string | null,
): NewRecord {
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== REPLAY_FOR_HEADER));
  return {
    topic,
    key: record.key,
    value,
    headers: group === null ? own : { ...own, [REPLAY_FOR_HEADER]: group },
  };
}

function originOf({ topic: letterTopic, headers }: LogRecord): LogPosition | null {
  const topic = headers['dlq_topic'] ?? '';
  const partition = wholeNumber(headers['dlq_partition']);
  const offset = wholeNumber(headers['dlq_offset']);
  if (deadLetterTopic(topic) !== letterTopic || partition === null || offset === null) return null;
  return { topic, partition, offset };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
