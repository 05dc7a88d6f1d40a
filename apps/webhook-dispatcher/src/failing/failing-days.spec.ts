import { describe, expect, it } from '@jest/globals';
import { hasFailedTooLong } from './failing-days.js';

const DAY_MS = 86_400_000;

describe('hasFailedTooLong', () => {
  it('is reached after whole days of failure', () => {
    expect(hasFailedTooLong(1_000, 1_000 + 5 * DAY_MS - 1, 5)).toBe(false);
    expect(hasFailedTooLong(1_000, 1_000 + 5 * DAY_MS, 5)).toBe(true);
  });

  it('is never reached when the setting is off', () => {
    expect(hasFailedTooLong(0, 10_000 * DAY_MS, 0)).toBe(false);
  });
});
