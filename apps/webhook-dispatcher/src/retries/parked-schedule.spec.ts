import { describe, expect, it } from '@jest/globals';
import { parkedLookMs } from './parked-schedule.js';

const DAY_MS = 86_400_000;

describe('parkedLookMs', () => {
  it('looks again after five seconds, then ever more seldom, at least once an hour', () => {
    expect(parkedLookMs(0)).toBe(5_000);
    expect(parkedLookMs(5_000)).toBe(5_000);
    expect(parkedLookMs(60_000)).toBe(60_000);
    expect(parkedLookMs(DAY_MS)).toBe(3_600_000);
  });

  it('makes some dozens of looks on the first day, not thousands', () => {
    let looks = 0;
    for (let waitedMs = 0; waitedMs < DAY_MS; looks += 1) waitedMs += parkedLookMs(waitedMs) ?? DAY_MS;
    expect(looks).toBeLessThan(40);
  });

  it('gives a message up when it would be forgotten anyway, after 30 days', () => {
    expect(parkedLookMs(30 * DAY_MS - 1)).toBe(3_600_000);
    expect(parkedLookMs(30 * DAY_MS)).toBeNull();
  });
});
