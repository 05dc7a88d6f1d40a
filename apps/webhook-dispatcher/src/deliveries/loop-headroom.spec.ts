import { describe, expect, it } from '@jest/globals';
import { LoopHeadroom } from './loop-headroom.js';

/** An event loop that tells what it is told. */
function scene() {
  const loop = { active: 0, idle: 0 };
  const headroom = new LoopHeadroom(() => ({ ...loop, utilization: 0 }));
  const after = (busyMs: number, idleMs: number): boolean => {
    loop.active += busyMs;
    loop.idle += idleMs;
    return headroom.hasTime();
  };
  return { after };
}

describe('LoopHeadroom', () => {
  it('has time while the event loop waits now and then', () => {
    const { after } = scene();
    for (let stretch = 0; stretch < 20; stretch += 1) expect(after(15, 5)).toBe(true);
  });
  it('has none once the event loop has been busy for some time, and has again when it waits', () => {
    const { after } = scene();
    const busy = Array.from({ length: 10 }, () => after(20, 0));
    expect(busy[0]).toBe(true);
    expect(busy.at(-1)).toBe(false);
    const idle = Array.from({ length: 5 }, () => after(2, 18));
    expect(idle.at(-1)).toBe(true);
  });
  it('keeps its opinion when it is asked twice at once', () => {
    const { after } = scene();
    expect(after(20, 0)).toBe(true);
    expect(after(0, 0)).toBe(true);
  });
});
