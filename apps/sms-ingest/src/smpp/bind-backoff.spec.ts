import { describe, expect, it } from '@jest/globals';
import { bindDelayMs } from './bind-backoff.js';

describe('bindDelayMs', () => {
  it('doubles up to 30 s', () => {
    expect([0, 1, 2, 7, 8, 50].map((failures) => bindDelayMs(failures, 1))).toEqual([
      200, 400, 800, 25_600, 30_000, 30_000,
    ]);
  });
  it('spreads over the upper half, so that many binds do not come back at once', () => {
    expect([bindDelayMs(3, 0), bindDelayMs(3, 0.5), bindDelayMs(3, 1)]).toEqual([800, 1_200, 1_600]);
  });
});
