import { describe, expect, it } from '@jest/globals';
import { restartDelayMs } from './restart-delay.js';

describe('restartDelayMs', () => {
  it('restarts at once the first ten times', () => {
    expect(Array.from({ length: 10 }, (_, index) => restartDelayMs(index + 1))).toEqual(Array(10).fill(0));
  });

  it('then waits longer each time, at most 30 s', () => {
    expect([11, 12, 13, 16, 17, 100].map(restartDelayMs)).toEqual([1_000, 2_000, 4_000, 30_000, 30_000, 30_000]);
  });
});
