import { describe, expect, test } from '@jest/globals';
import { owns, ownershipChange, partitionsOf, without } from './ownership.js';

describe('a new assignment', () => {
  test('leaves a partition alone that stays through a continuous membership', () => {
    const change = ownershipChange({ a: [0, 1], b: [2] }, { a: [1, 3] }, true);
    expect(change.lost).toEqual([
      { topic: 'a', partition: 0 },
      { topic: 'b', partition: 2 },
    ]);
    expect(change.gained).toEqual([{ topic: 'a', partition: 3 }]);
  });

  test('starts every partition over when somebody else may have owned it in between', () => {
    const change = ownershipChange({ a: [0, 1] }, { a: [1] }, false);
    expect(change.lost).toEqual(partitionsOf({ a: [0, 1] }));
    expect(change.gained).toEqual([{ topic: 'a', partition: 1 }]);
  });

  test('is what it was but for the partitions taken out of it', () => {
    expect(without({ a: [0, 1], b: [0] }, [{ topic: 'a', partition: 0 }])).toEqual({ a: [1], b: [0] });
  });

  test('gives nothing that it does not name', () => {
    expect(owns({ a: [0] }, { topic: 'a', partition: 1 })).toBe(false);
    expect(owns({ a: [0] }, { topic: 'b', partition: 0 })).toBe(false);
    expect(owns({ a: [0] }, { topic: 'a', partition: 0 })).toBe(true);
  });
});
