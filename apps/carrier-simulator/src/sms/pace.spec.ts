import { describe, expect, it } from '@jest/globals';
import { dueByNow } from './pace.js';

describe('dueByNow', () => {
  it('starts with one message and keeps the rate', () => {
    expect([0, 100, 1_000].map((elapsedMs) => dueByNow(1_000, elapsedMs, 50))).toEqual([1, 6, 51]);
  });

  it('never asks for more than there are, and for all at once without a rate', () => {
    expect(dueByNow(10, 60_000, 50)).toBe(10);
    expect(dueByNow(10, 0, null)).toBe(10);
  });
});
