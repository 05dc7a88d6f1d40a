import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { partitionOf } from './murmur2.js';

test('a key goes to the partition that kafkajs, and so every other client, chooses for it', () => {
  const choose = Partitioners.DefaultPartitioner();
  const keys = fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'binary' }));
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 64 }), (key, partitions) => {
      const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({
        ...{ partitionId, leader: 0, partitionErrorCode: 0, replicas: [], isr: [] },
      }));
      const message = { key, value: null };
      expect(partitionOf(key, partitions)).toBe(choose({ topic: 't', partitionMetadata, message }));
    }),
    { numRuns: 2_000 },
  );
});
