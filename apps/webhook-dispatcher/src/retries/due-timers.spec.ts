import { describe, expect, it } from '@jest/globals';
import { DueTimers } from './due-timers.js';

describe('what is to start when it is due', () => {
  it('starts at once if it is due already', () => {
    const timers = new DueTimers();
    const started: number[] = [];
    for (const ms of [0, -3]) timers.in(ms, () => started.push(ms));
    expect({ started, toCome: timers.size }).toEqual({ started: [0, -3], toCome: 0 });
  });

  it('starts in its turn, never early, and is counted until then', async () => {
    const timers = new DueTimers();
    const started: { ms: number; early: boolean }[] = [];
    for (const ms of [9.7, 4.2]) {
      const dueAtMs = performance.now() + ms;
      timers.in(ms, () => started.push({ ms, early: performance.now() < dueAtMs }));
    }
    expect(timers.size).toBe(2);
    await timers.done();
    expect(timers.size).toBe(0);
    expect(started).toEqual([
      { ms: 4.2, early: false },
      { ms: 9.7, early: false },
    ]);
  });
});
