import { describe, expect, it } from '@jest/globals';
import { bindDelayMs } from './bind-backoff.js';

describe('bindDelayMs', () => {
  it('doubles up to 5 s, or to 30 s while the carrier says no', () => {
    const failures = [0, 1, 2, 4, 5, 7, 8, 50];
    expect(failures.map((count) => bindDelayMs(count, 1, { refused: false }))).toEqual([
      200,
      400,
      800,
      3_200,
      ...Array<number>(4).fill(5_000),
    ]);
    expect(failures.map((count) => bindDelayMs(count, 1, { refused: true }))).toEqual([
      200, 400, 800, 3_200, 6_400, 25_600, 30_000, 30_000,
    ]);
  });
  it('spreads over the upper half, so that many binds do not come back at once', () => {
    expect([0, 0.5, 1].map((random) => bindDelayMs(3, random, { refused: false }))).toEqual([800, 1_200, 1_600]);
  });
});
