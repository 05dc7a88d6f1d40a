import { WireWriter } from './wire-writer.js';

/** What kafkajs asks to be written. */
export interface ProduceRequest {
  transactionalId?: string | null;
  acks: number;
  /** ms. */
  timeout: number;
  producerId: { toString(): string };
  producerEpoch: number;
  topicData: readonly { topic: string; partitions: readonly ProducedPartition[] }[];
}

export interface ProducedPartition {
  partition: number;
  /** Of the first record, for the broker to know a repeat by. */
  firstSequence: number;
  messages: readonly ProducedMessage[];
}

export interface ProducedMessage {
  key: string;
  value: Buffer;
  headers: Readonly<Record<string, string>>;
}

const MAGIC = 2;
/** More than topics, batch headers and the like take in most requests. */
const FRAME_OCTETS = 4 * 1024;
/** More than the key and headers of most records take. */
const AROUND_VALUE_OCTETS = 512;
/** Length of most records: above 63 octets, below 8 KiB. */
const RECORD_LENGTH_OCTETS = 2;

/**
 * Body of a Produce request, versions 3 to 8, uncompressed and outside of transactions: one record batch for each
 * partition (KIP-98, record batch v2).
 * @param crc32c of the octets
 */
export function produceRequest(request: ProduceRequest, nowMs: number, crc32c: (octets: Buffer) => number): Buffer {
  const writer = new WireWriter(expectedOctets(request));
  writer.string(request.transactionalId ?? null);
  writer.int16(request.acks);
  writer.int32(request.timeout);
  writer.int32(request.topicData.length);
  const producerId = BigInt(request.producerId.toString());
  for (const { topic, partitions } of request.topicData) {
    writer.string(topic);
    writer.int32(partitions.length);
    for (const { partition, firstSequence, messages } of partitions) {
      writer.int32(partition);
      const sizeAt = writer.length;
      writer.int32(0);
      writer.int64(0n);
      const lengthAt = writer.length;
      writer.int32(0);
      writer.int32(0);
      writer.int8(MAGIC);
      const crcAt = writer.length;
      writer.int32(0);
      writeBatch(writer, { ...request, producerId, firstSequence }, nowMs, messages);
      writer.uint32At(crcAt, crc32c(writer.written(crcAt + 4)));
      writer.int32At(lengthAt, writer.length - lengthAt - 4);
      writer.int32At(sizeAt, writer.length - sizeAt - 4);
    }
  }
  return writer.written();
}

function expectedOctets({ topicData }: ProduceRequest): number {
  let octets = FRAME_OCTETS;
  for (const { partitions } of topicData) {
    for (const { messages } of partitions) {
      for (const { value } of messages) octets += value.length + AROUND_VALUE_OCTETS;
    }
  }
  return octets;
}

/** What the checksum covers. */
function writeBatch(
  writer: WireWriter,
  { producerId, producerEpoch, firstSequence }: { producerId: bigint; producerEpoch: number; firstSequence: number },
  nowMs: number,
  messages: readonly ProducedMessage[],
): void {
  writer.int16(0);
  writer.int32(messages.length - 1);
  writer.int64(BigInt(nowMs));
  writer.int64(BigInt(nowMs));
  writer.int64(producerId);
  writer.int16(producerEpoch);
  writer.int32(firstSequence);
  writer.int32(messages.length);
  for (const [index, message] of messages.entries()) {
    writer.measured(RECORD_LENGTH_OCTETS, () => {
      writeRecord(writer, index, message);
    });
  }
}

function writeRecord(writer: WireWriter, offsetDelta: number, { key, value, headers }: ProducedMessage): void {
  writer.int8(0);
  writer.varint(0);
  writer.varint(offsetDelta);
  writer.varintString(key);
  writer.varintBytes(value);
  const names = Object.keys(headers);
  writer.varint(names.length);
  for (const name of names) {
    writer.varintString(name);
    writer.varintString(headers[name] ?? '');
  }
}
