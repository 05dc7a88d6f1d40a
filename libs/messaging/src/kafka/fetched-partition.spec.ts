import { describe, expect, test } from '@jest/globals';
import { fetchedPartition, type PartitionAnswer } from './fetched-partition.js';

const POSITION = { topic: 'a', partition: 0, offset: 5 };

function message(offset: number, isControlRecord = false): PartitionAnswer['messages'][number] {
  return {
    ...{ offset: String(offset), timestamp: '1', attributes: 0, key: Buffer.from('k'), value: Buffer.from('v') },
    ...{ headers: {}, isControlRecord },
  };
}

function fetched(messages: PartitionAnswer['messages'], end: number, alone = false): [number[], number] {
  const { records, nextOffset } = fetchedPartition(
    POSITION,
    { partition: 0, highWatermark: String(end), messages },
    alone,
  );
  return [records.map(({ offset }) => offset), nextOffset];
}

describe('fetchedPartition', () => {
  test('drops what stands below the position: a broker answers with whole batches', () => {
    expect(
      fetched(
        [3, 4, 5, 6].map((offset) => message(offset)),
        7,
      ),
    ).toEqual([[5, 6], 7]);
  });

  test('steps over control records without showing them', () => {
    expect(fetched([message(5), message(6, true)], 7)).toEqual([[5], 7]);
  });

  test('stays at the end of the partition', () => {
    expect(fetched([], 5, true)).toEqual([[], 5]);
  });

  test('steps ahead in a batch whose last records are compacted away', () => {
    expect(fetched([message(3)], 9)).toEqual([[], 6]);
  });

  test('steps over an empty batch only when no other partition can have used up the answer', () => {
    expect(fetched([], 9)).toEqual([[], 5]);
    expect(fetched([], 9, true)).toEqual([[], 6]);
  });
});
