import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partitionOfKey } from './key-partition.js';

// A change of these would part the records of a key.
test.each([
  ['', 11],
  ['num_01HXY3ZK8Q0000000000000000', 3],
  ['acct_01HXY3ZK8Q0000000000000000', 2],
  ['ünï☎', 0],
])('puts the key "%s" where it always was', (key, partition) => {
  expect(partitionOfKey(key, 12)).toBe(partition);
});

test('names a partition of the topic for any key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
      const partition = partitionOfKey(key, partitions);
      expect(Number.isInteger(partition) && partition >= 0 && partition < partitions).toBe(true);
    }),
  );
});

test('spreads keys that differ in their last characters only', () => {
  const counts = new Array<number>(12).fill(0);
  for (let index = 0; index < 12_000; index++) {
    const partition = partitionOfKey(`num_01HXY3ZK8Q${String(index).padStart(16, '0')}`, 12);
    counts[partition] = (counts[partition] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1_150);
});
