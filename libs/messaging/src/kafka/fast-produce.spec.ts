import { createRequire } from 'node:module';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { writeRequestsOf, type ProduceProtocol } from './fast-produce.js';

const require = createRequire(import.meta.url);
const crc32c = require('kafkajs/src/protocol/recordBatch/crc32C') as (octets: Buffer) => number;
const kafkajs = require('kafkajs/src/protocol/requests/produce') as ProduceProtocol;
const Long = require('kafkajs/src/utils/long') as { fromValue(value: number): { toString(): string } };

const ours: ProduceProtocol = { protocol: (choice) => kafkajs.protocol(choice) };
writeRequestsOf(ours, crc32c);

const text = fc.oneof(fc.string({ maxLength: 100 }), fc.string({ maxLength: 100, unit: 'binary' }));
const message = fc.record({
  key: text,
  value: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ minLength: 8_000, maxLength: 20_000 })),
  headers: fc.dictionary(text, text, { maxKeys: 8 }),
});
const partition = fc.record({
  partition: fc.nat(1_000),
  firstSequence: fc.nat(0x7fff_ffff),
  messages: fc.array(message, { minLength: 1, maxLength: 70 }),
});

async function octetsOf(produce: ProduceProtocol, version: number, request: object): Promise<string> {
  const call = produce.protocol({ version })(request as Parameters<ReturnType<ProduceProtocol['protocol']>>[0]);
  const { buffer } = await call.request.encode();
  return buffer.toString('hex');
}

describe('produce requests', () => {
  it('are, octet for octet, what kafkajs writes', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 4, 19));
    const requests = fc.record({
      acks: fc.constantFrom(-1, 1),
      timeout: fc.nat(60_000),
      producerId: fc.nat(1_000_000).map((id) => Long.fromValue(id)),
      producerEpoch: fc.nat(100),
      compression: fc.constant(0),
      topicData: fc.array(fc.record({ topic: text, partitions: fc.array(partition, { minLength: 1, maxLength: 3 }) }), {
        maxLength: 2,
      }),
    });
    await fc.assert(
      fc.asyncProperty(requests, fc.integer({ min: 3, max: 7 }), async (request, version) => {
        const topicData = request.topicData.map(({ topic, partitions }) => ({
          topic,
          partitions: partitions.map((one) => ({
            ...one,
            messages: one.messages.map((each) => ({ ...each, value: Buffer.from(each.value) })),
          })),
        }));
        const asked = { ...request, topicData };
        expect(await octetsOf(ours, version, asked)).toBe(await octetsOf(kafkajs, version, asked));
      }),
      { numRuns: 60 },
    );
    jest.restoreAllMocks();
  });

  it('that are not plain are left to kafkajs', async () => {
    const plain = { key: 'k', value: Buffer.from('v'), headers: {} };
    const asking = (message: object, more: object = {}) => ({
      ...{ acks: -1, timeout: 1_000, producerId: Long.fromValue(1), producerEpoch: 0, compression: 0 },
      topicData: [{ topic: 't', partitions: [{ partition: 0, firstSequence: 0, messages: [message] }] }],
      ...more,
    });
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 4, 19));
    for (const asked of [
      asking({ ...plain, timestamp: 5 }),
      asking({ ...plain, headers: { twice: ['a', 'b'] } }),
      asking({ ...plain, value: null }),
      asking(plain, { transactionalId: 'transaction' }),
    ]) {
      expect(await octetsOf(ours, 7, asked)).toBe(await octetsOf(kafkajs, 7, asked));
    }
    jest.restoreAllMocks();
  });
});
