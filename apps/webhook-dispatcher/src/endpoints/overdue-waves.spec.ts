import { describe, expect, it } from '@jest/globals';
import { LIMIT_MAX } from './concurrency-limit.js';
import { OverdueWaves } from './overdue-waves.js';

describe('OverdueWaves', () => {
  it('keeps the deadlines of as many as the endpoint can be given at once', () => {
    const waves = new OverdueWaves();
    const placed = Array.from({ length: LIMIT_MAX }, (_, at) => waves.place(1_000 + at / LIMIT_MAX, 500));
    expect(placed).toEqual(Array.from({ length: LIMIT_MAX }, (_, at) => 1_000 + at / LIMIT_MAX));
  });

  it('has the others come back a round trip later, a limit full at a time', () => {
    const waves = new OverdueWaves();
    const placed = Array.from({ length: LIMIT_MAX * 3 }, () => waves.place(1_000, 500));
    expect([placed[LIMIT_MAX - 1], placed[LIMIT_MAX], placed[2 * LIMIT_MAX]]).toEqual([1_000, 1_500, 2_000]);
  });

  it('makes nothing of what was, once there is time between deadlines', () => {
    const waves = new OverdueWaves();
    for (let at = 0; at < LIMIT_MAX * 2; at += 1) waves.place(1_000, 500);
    expect(waves.place(2_000, 500)).toBe(2_000);
  });

  it('spreads nothing while it is not known how long attempts take', () => {
    const waves = new OverdueWaves();
    for (let at = 0; at < LIMIT_MAX * 2; at += 1) expect(waves.place(1_000, 0)).toBe(1_000);
  });
});
