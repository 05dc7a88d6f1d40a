import { describe, expect, test } from '@jest/globals';
import type { LogRecord } from '../event-log.port.js';
import { TailProgress } from './tail-progress.js';

const BOUNDS = new Map([
  [
    'a',
    [
      { partition: 0, begin: 5, end: 9 },
      { partition: 1, begin: 0, end: 3 },
    ],
  ],
]);

function recordAt(offset: number): LogRecord {
  return { topic: 'a', partition: 0, offset, key: 'k', value: Buffer.alloc(0), headers: {}, appendedAtMs: 0 };
}

function offsets(progress: TailProgress): number[] {
  return progress.positions().map(({ offset }) => offset);
}

describe('TailProgress', () => {
  test('begins at the end where nothing else is asked for', () => {
    const progress = new TailProgress(BOUNDS, {
      from: [{ topic: 'a', partition: 1, offset: 2 }],
      onRecords: () => undefined,
    });
    expect(offsets(progress)).toEqual([9, 2]);
  });

  test('moves a position that the log does not hold to the nearest that it does', () => {
    const from = [
      { topic: 'a', partition: 0, offset: 1 },
      { topic: 'a', partition: 1, offset: 70 },
      { topic: 'gone', partition: 0, offset: 0 },
    ];
    const progress = new TailProgress(BOUNDS, { from, onRecords: () => undefined });
    expect(offsets(progress)).toEqual([5, 3]);
    progress.keepWithin(new Map([['a', [{ partition: 0, begin: 8, end: 9 }]]]));
    expect(offsets(progress)).toEqual([8, 3]);
  });

  test('hands over one batch at a time and goes on behind it only when it was taken', async () => {
    const taken: number[] = [];
    let refusals = 1;
    const from = [{ topic: 'a', partition: 0, offset: 5 }];
    const progress = new TailProgress(BOUNDS, {
      from,
      onRecords: async (records) => {
        await Promise.resolve();
        if (refusals-- > 0) throw new Error('not now');
        taken.push(...records.map(({ offset }) => offset));
      },
    });
    const position = { topic: 'a', partition: 0, offset: 5 };
    await expect(progress.take(position, [recordAt(5)], 6)).rejects.toThrow('not now');
    expect(offsets(progress)).toEqual([5, 3]);
    await Promise.all([progress.take(position, [recordAt(5)], 6), progress.take(position, [recordAt(6)], 7)]);
    expect(taken).toEqual([5, 6]);
    expect(offsets(progress)).toEqual([7, 3]);
  });
});
