import type { LogRecord, NewRecord } from '../event-log.port.js';
import type { DeadLetter } from './dead-letter.js';

const HANDLED_HEADER = 'dlq_handled';

export type Handling = 'replay' | 'drop';

/**
 * Says in the dead-letter topic itself that a letter is done with: a record with the letter's key, so that it stands
 * behind it in the same partition and retention drops it later. Source: adr/0005-dead-letters-handled-in-the-log.md.
 */
export function handledMark({ position, record }: DeadLetter, handling: Handling, nowMs: number): NewRecord {
  return {
    topic: position.topic,
    key: record.key,
    value: Buffer.alloc(0),
    headers: {
      [HANDLED_HEADER]: placeInTopic(position),
      dlq_handled_by: handling,
      dlq_handled_time: new Date(nowMs).toISOString(),
    },
  };
}

/** The place of the letter that a record marks as handled; null for a letter. */
export function handledPlace(record: LogRecord): string | null {
  return record.headers[HANDLED_HEADER] ?? null;
}

/** `partition:offset`, as operators write it. */
export function placeInTopic({ partition, offset }: { partition: number; offset: number }): string {
  return `${partition}:${offset}`;
}
