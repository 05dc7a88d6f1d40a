import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crc32c } from './crc32c.js';

const require = createRequire(import.meta.url);
const ofKafkajs = require('kafkajs/src/protocol/recordBatch/crc32C') as (octets: Uint8Array) => number;

test('gives the check value of CRC-32C', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
});

test('gives what kafkajs computes, wherever the octets stand in their buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(7), (octets, from) => {
      const window = Buffer.concat([Buffer.alloc(from), octets]).subarray(from);
      expect(crc32c(window)).toBe(ofKafkajs(octets));
    }),
  );
});
