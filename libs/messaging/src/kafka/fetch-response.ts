import type { LogRecord } from '../event-log.port.js';
import { WireReader } from './wire-reader.js';

/** Body of the answer to a fetch, as kafkajs wants it decoded. */
export interface FetchResponse {
  /** kafkajs heeds the next field instead (KIP-219). */
  throttleTime: 0;
  /** ms. */
  clientSideThrottleTime: number;
  errorCode: number;
  sessionId: number;
  responses: { topicName: string; partitions: FetchResponsePartition[] }[];
}

export interface FetchResponsePartition {
  partition: number;
  errorCode: number;
  highWatermark: string;
  lastStableOffset: string;
  lastStartOffset: string;
  abortedTransactions: never[];
  preferredReadReplica: number;
  messages: FetchedRecord[];
}

/** A record in kafkajs's form, which is ours already behind it. */
export class FetchedRecord {
  readonly magicByte = MAGIC;
  readonly attributes = 0;
  readonly offset: string;
  readonly timestamp: string;

  constructor(
    readonly record: LogRecord,
    readonly isControlRecord: boolean,
  ) {
    this.offset = String(record.offset);
    this.timestamp = String(record.appendedAtMs);
  }
}

const MAGIC = 2;
const BATCH_HEADER_OCTETS = 61;
const CODEC_MASK = 0x07;
const LOG_APPEND_TIME = 0x08;
const CONTROL = 0x20;
const NO_VALUE = Buffer.alloc(0);

/**
 * Decodes a Fetch response, version 11, with record batches of format v2 (KIP-98).
 * @returns null when it holds what only kafkajs decodes: compressed or older batches, aborted transactions
 */
export function fetchResponse(octets: Buffer): FetchResponse | null {
  const reader = new WireReader(octets);
  const clientSideThrottleTime = reader.int32();
  const errorCode = reader.int16();
  const sessionId = reader.int32();
  const responses: FetchResponse['responses'] = [];
  for (let topics = reader.int32(); topics > 0; topics -= 1) {
    const topicName = reader.string();
    const partitions: FetchResponsePartition[] = [];
    for (let count = reader.int32(); count > 0; count -= 1) {
      const partition = partitionOf(reader, topicName);
      if (partition === null) return null;
      partitions.push(partition);
    }
    responses.push({ topicName, partitions });
  }
  return { throttleTime: 0, clientSideThrottleTime, errorCode, sessionId, responses };
}

function partitionOf(reader: WireReader, topic: string): FetchResponsePartition | null {
  const partition = reader.int32();
  const errorCode = reader.int16();
  const highWatermark = String(reader.int64());
  const lastStableOffset = String(reader.int64());
  const lastStartOffset = String(reader.int64());
  if (reader.int32() > 0) return null;
  const preferredReadReplica = reader.int32();
  const size = reader.int32();
  const messages: FetchedRecord[] = [];
  const end = reader.at + Math.max(0, size);
  // The last batch may be cut off where the fetch's size ends; it comes whole with the next one.
  while (end - reader.at >= BATCH_HEADER_OCTETS)
    if (!readBatch(reader, end, { topic, partition, messages })) return null;
  reader.skip(end - reader.at);
  return {
    ...{ partition, errorCode, highWatermark, lastStableOffset, lastStartOffset },
    ...{ abortedTransactions: [], preferredReadReplica, messages },
  };
}

/** @returns whether it could be read; one that is cut off is gone over */
function readBatch(
  reader: WireReader,
  end: number,
  { topic, partition, messages }: { topic: string; partition: number; messages: FetchedRecord[] },
): boolean {
  const firstOffset = reader.int64();
  const batchEnd = reader.int32() + reader.at;
  if (batchEnd > end) {
    reader.skip(end - reader.at);
    return true;
  }
  reader.int32();
  if (reader.int8() !== MAGIC) return false;
  reader.int32();
  const attributes = reader.int16();
  if ((attributes & CODEC_MASK) !== 0) return false;
  const lastOffset = firstOffset + reader.int32();
  const firstMs = reader.int64();
  const lastMs = reader.int64();
  const appendedMs = (attributes & LOG_APPEND_TIME) === 0 ? null : lastMs;
  const isControl = (attributes & CONTROL) !== 0;
  // ProducerId, ProducerEpoch, FirstSequence.
  reader.skip(8 + 2 + 4);
  const size = reader.int32();
  if (size === 0) messages.push(placeholder({ topic, partition, offset: lastOffset, appendedAtMs: lastMs }));
  for (let count = size; count > 0; count -= 1) {
    const record = recordOf(reader, firstOffset, firstMs);
    if (appendedMs !== null) record.appendedAtMs = appendedMs;
    messages.push(new FetchedRecord({ topic, partition, ...record }, isControl));
  }
  reader.skip(batchEnd - reader.at);
  return true;
}

/**
 * Stands for a batch that compaction has emptied, and is shown to nobody. kafkajs would ask for an answer without a
 * message again, at once and for ever.
 */
function placeholder(at: Pick<LogRecord, 'topic' | 'partition' | 'offset' | 'appendedAtMs'>): FetchedRecord {
  return new FetchedRecord({ ...at, key: '', value: NO_VALUE, headers: {} }, true);
}

function recordOf(reader: WireReader, firstOffset: number, firstMs: number): Omit<LogRecord, 'topic' | 'partition'> {
  const recordEnd = reader.varint() + reader.at;
  reader.int8();
  const appendedAtMs = firstMs + reader.varint();
  const offset = firstOffset + reader.varint();
  const key = reader.varintString() ?? '';
  const value = reader.varintBytes() ?? NO_VALUE;
  const headers: Record<string, string> = {};
  for (let count = reader.varint(); count > 0; count -= 1) {
    const name = reader.varintString() ?? '';
    // Kafka allows a header more than once; the last one counts.
    const header = reader.varintString();
    if (header !== null) headers[name] = header;
  }
  reader.skip(recordEnd - reader.at);
  return { offset, key, value, headers, appendedAtMs };
}
