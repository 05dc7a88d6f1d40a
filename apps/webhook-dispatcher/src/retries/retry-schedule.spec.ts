import { describe, expect, it } from '@jest/globals';
import { RETRY_AFTER_MS_MAX, retryDelayMs } from './retry-schedule.js';

describe('retryDelayMs', () => {
  it('waits 15 s, then 60 s, then 300 s, then gives up', () => {
    expect([1, 2, 3, 4].map((attempt) => retryDelayMs(attempt))).toEqual([15_000, 60_000, 300_000, null]);
  });
  it('waits longer when the endpoint asks for it', () => {
    expect(retryDelayMs(1, 40_000)).toBe(40_000);
  });
  it('never waits less than the schedule, whatever the endpoint asks for', () => {
    expect(retryDelayMs(2, 1_000)).toBe(60_000);
  });
  it('waits at most 15 minutes', () => {
    expect(retryDelayMs(1, 24 * 3_600_000)).toBe(RETRY_AFTER_MS_MAX);
  });
  it('adds no attempt to the schedule for the endpoint asking', () => {
    expect(retryDelayMs(4, 40_000)).toBeNull();
  });
});
