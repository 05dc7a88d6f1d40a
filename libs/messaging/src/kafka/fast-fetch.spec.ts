import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KafkaMessage } from 'kafkajs';
import { readResponsesOf, type FetchProtocol, type FetchRequest } from './fast-fetch.js';
import { FetchedRecord } from './fetch-response.js';
import { fetchedPartition, type PartitionAnswer } from './fetched-partition.js';
import { toLogRecord } from './kafka-record.js';
import { WireWriter } from './wire-writer.js';

interface Encoder {
  buffer: Buffer;
}
interface Decoded {
  responses: { topicName: string; partitions: { partition: number; messages: KafkaMessage[] }[] }[];
}

const require = createRequire(import.meta.url);
const { RecordBatch } = require('kafkajs/src/protocol/recordBatch/v0') as {
  RecordBatch: (batch: object) => Promise<Encoder>;
};
const Record = require('kafkajs/src/protocol/recordBatch/record/v0') as (record: object) => Encoder;
const Long = require('kafkajs/src/utils/long') as { fromValue(value: number): object };
const kafkajs = require('kafkajs/src/protocol/requests/fetch') as FetchProtocol;
/** Says where a consumer goes on. */
const ConsumedBatch = require('kafkajs/src/consumer/batch') as new (
  topic: string,
  fetchOffset: string,
  answer: PartitionAnswer,
) => { messages: KafkaMessage[]; isEmptyDueToFiltering(): boolean; lastOffset(): string };

const ours: FetchProtocol = { protocol: (choice) => kafkajs.protocol(choice) };
readResponsesOf(ours);

const ATTRIBUTES_AT = 21;
/** Of a batch. A first one that is cut off within it throws kafkajs. */
const HEADER_OCTETS = 61;
const LOG_APPEND_TIME = 0x08;
const CONTROL = 0x20;
const GZIP = 1;
/** Of every partition in a response. */
const END = String(2n ** 51n);

const text = fc.oneof(fc.string({ maxLength: 100 }), fc.string({ maxLength: 100, unit: 'binary' }));
const octetsOf = (...sizes: fc.IntArrayConstraints[]): fc.Arbitrary<Buffer> =>
  fc.oneof(...sizes.map((size) => fc.uint8Array(size).map((octets) => Buffer.from(octets))));
const record = fc.record({
  key: fc.option(text),
  value: fc.option(octetsOf({ maxLength: 300 }, { minLength: 8_000, maxLength: 9_000 })),
  headers: fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })), { maxKeys: 8 }),
  timestampDelta: fc.integer({ min: -1_000, max: 100_000_000_000 }),
});
const batch = fc.record({
  firstOffset: fc.nat({ max: 2 ** 50 }),
  firstTimestamp: fc.nat({ max: 4_000_000_000_000 }),
  maxTimestamp: fc.nat({ max: 4_000_000_000_000 }),
  // Of one that compaction has emptied kafkajs reads nothing.
  records: fc.array(record, { minLength: 1, maxLength: 20 }),
  attributes: fc.constantFrom(0, 0, LOG_APPEND_TIME, CONTROL),
});
const partition = fc.record({ batches: fc.array(batch, { maxLength: 3 }), cutOff: fc.nat(90) });

type Batch = (typeof batch extends fc.Arbitrary<infer T> ? T : never) & { lastOffsetDelta?: number };
type Partition = typeof partition extends fc.Arbitrary<infer T> ? T : never;

async function batchOctets({ firstOffset, records, attributes, ...more }: Batch, compression = 0): Promise<Buffer> {
  const encoded = await RecordBatch({
    ...{ lastOffsetDelta: records.length, ...more, compression, firstOffset: Long.fromValue(firstOffset) },
    records: records.map(({ timestampDelta, ...rest }, index) =>
      // Compaction leaves gaps.
      Record({ ...rest, offsetDelta: index * 3, timestampDelta: Long.fromValue(timestampDelta) }),
    ),
  });
  const octets = Buffer.from(encoded.buffer);
  octets.writeInt16BE(attributes | compression, ATTRIBUTES_AT);
  return octets;
}

async function response(topics: Record<string, Partition[]>, { compression = 0, aborted = 0 } = {}): Promise<Buffer> {
  const writer = new WireWriter();
  for (const value of [7, 0]) writer.int32(value);
  writer.int16(0);
  writer.int32(Object.keys(topics).length);
  for (const [topic, partitions] of Object.entries(topics)) {
    writer.string(topic);
    writer.int32(partitions.length);
    for (const [index, { batches, cutOff }] of partitions.entries()) {
      const whole = Buffer.concat(await Promise.all(batches.map((one) => batchOctets(one, compression))));
      const records = whole.length - cutOff < HEADER_OCTETS ? whole : whole.subarray(0, whole.length - cutOff);
      writer.int32(index);
      writer.int16(0);
      for (const offset of [BigInt(END), BigInt(END), 5n]) writer.int64(offset);
      writer.int32(aborted);
      for (const value of Array<bigint>(aborted * 2).fill(1n)) writer.int64(value);
      writer.int32(-1);
      writer.int32(records.length);
      for (const octet of records) writer.int8((octet << 24) >> 24);
    }
  }
  return Buffer.from(writer.written());
}

async function decoded(fetch: FetchProtocol, octets: Buffer, topics: FetchRequest['topics'] = []): Promise<Decoded> {
  return (await fetch.protocol({ version: 11 })({ topics }).response.decode(octets)) as Decoded;
}

async function answerWith(batches: Batch[]): Promise<PartitionAnswer> {
  const answer = await decoded(ours, await response({ t: [{ batches, cutOff: 0 }] }));
  const [partition] = answer.responses[0]?.partitions ?? [];
  if (partition === undefined) throw new Error('no partition in the answer');
  return { ...partition, highWatermark: END };
}

function asRecords({ responses, ...rest }: Decoded): object {
  return {
    ...rest,
    responses: responses.map(({ topicName, partitions }) =>
      partitions.map(({ messages, ...more }) => ({
        ...more,
        records: messages.map((message) => ({
          ...toLogRecord({ topic: topicName, partition: more.partition }, message),
          ...{ offsetText: message.offset, timestamp: message.timestamp },
          isControlRecord: (message as { isControlRecord?: boolean }).isControlRecord,
        })),
      })),
    ),
  };
}

describe('fetch responses', () => {
  it('hold the records that kafkajs reads out of them', async () => {
    const topics = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.array(partition, { minLength: 1, maxLength: 3 }),
      { maxKeys: 2 },
    );
    await fc.assert(
      fc.asyncProperty(topics, async (given) => {
        const octets = await response(given);
        expect(asRecords(await decoded(ours, octets))).toEqual(asRecords(await decoded(kafkajs, octets)));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  const full: Batch = {
    ...{ firstOffset: 3, firstTimestamp: 1_000, maxTimestamp: 1_000, attributes: 0 },
    records: [{ key: 'k', value: Buffer.from('v'), headers: {}, timestampDelta: 0 }],
  };
  const one: Partition = { batches: [full], cutOff: 0 };

  it('are decoded by us', async () => {
    const answer = await decoded(ours, await response({ t: [one] }));
    expect(answer.responses[0]?.partitions[0]?.messages[0]).toBeInstanceOf(FetchedRecord);
  });

  it('leave out the partitions that were asked for from their end and have nothing new', async () => {
    const nothing: Partition = { batches: [], cutOff: 0 };
    const octets = await response({ t: [nothing, one, nothing] });
    const asked = [END, END, '7'].map((fetchOffset, partition) => ({ partition, fetchOffset }));
    const answer = await decoded(ours, octets, [{ topic: 't', partitions: asked }]);
    expect(answer.responses[0]?.partitions.map(({ partition }) => partition)).toEqual([1, 2]);
  });

  it('lead on behind a batch that compaction has emptied', async () => {
    const answer = await answerWith([{ ...full, firstOffset: 9, lastOffsetDelta: 2, records: [] }]);
    const batch = new ConsumedBatch('t', '9', answer);
    expect([batch.isEmptyDueToFiltering(), batch.lastOffset()]).toEqual([true, '11']);
    expect(fetchedPartition({ topic: 't', partition: 0, offset: 9 }, answer, false)).toMatchObject({
      records: [],
      nextOffset: 12,
    });
  });

  it('hold the records on both sides of a batch that compaction has emptied', async () => {
    const emptied = { ...full, firstOffset: 9, lastOffsetDelta: 2, records: [] };
    const answer = await answerWith([full, emptied, { ...full, firstOffset: 12 }]);
    expect(new ConsumedBatch('t', '3', answer).messages.map(({ offset }) => offset)).toEqual(['3', '12']);
  });

  it.each([{ compression: GZIP }, { aborted: 1 }])('are left to kafkajs when they hold %j', async (more) => {
    const octets = await response({ t: [one] }, more);
    const answer = await decoded(ours, octets);
    expect(answer.responses[0]?.partitions[0]?.messages[0]).not.toBeInstanceOf(FetchedRecord);
    expect(answer).toEqual(await decoded(kafkajs, octets));
  });

  it('that end too early are an error', async () => {
    const octets = await response({ t: [one] });
    await expect(decoded(ours, octets.subarray(0, -1))).rejects.toThrow('the octets end too early');
  });

  it('keep a header without a value from ending the consumer', () => {
    const message = { offset: '1', timestamp: '1', attributes: 0, key: null, value: null, headers: { gone: null } };
    expect(toLogRecord({ topic: 't', partition: 0 }, message as unknown as KafkaMessage).headers).toEqual({});
  });
});
