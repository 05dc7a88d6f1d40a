import type { KafkaMessage } from 'kafkajs';
import type { LogPosition, LogRecord } from '../event-log.port.js';
import { toLogRecord } from './kafka-record.js';

/** A partition in the broker's answer to a fetch, as kafkajs decodes it. */
export interface PartitionAnswer {
  partition: number;
  highWatermark: string;
  messages: readonly (KafkaMessage & { isControlRecord?: boolean })[];
}

export interface FetchedPartition {
  /** What was asked for. */
  position: LogPosition;
  records: LogRecord[];
  /** Where to go on. */
  nextOffset: number;
  /** The offset that the next appended record gets. */
  end: number;
}

/**
 * The records of an answer and where the next fetch goes on. A broker answers with whole batches, so there may be
 * records below the position; and compaction leaves batches whose last records, or all of them, are gone, which
 * without a step ahead would come again for ever.
 * @param alone no other partition was asked for, so that only a gap can have kept records from coming
 */
export function fetchedPartition(position: LogPosition, answer: PartitionAnswer, alone: boolean): FetchedPartition {
  const end = Number(answer.highWatermark);
  const messages = answer.messages.filter(({ offset }) => Number(offset) >= position.offset);
  const last = messages.at(-1);
  const records = messages
    .filter(({ isControlRecord }) => isControlRecord !== true)
    .map((message) => toLogRecord(position, message));
  if (last !== undefined) return { position, records, nextOffset: Number(last.offset) + 1, end };
  const gap = position.offset < end && (alone || answer.messages.length > 0);
  return { position, records, nextOffset: gap ? position.offset + 1 : position.offset, end };
}
