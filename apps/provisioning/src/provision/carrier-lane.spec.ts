import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { CarrierLane } from './carrier-lane.js';

/** A lane of two slots over names that are due, whose work ends when it is told to. */
function laneOver(due: string[]) {
  const ends = new Map<string, () => void>();
  const limits: number[] = [];
  const lane = new CarrierLane<string>({
    slots: 2,
    claim: (limit) => {
      limits.push(limit);
      return Promise.resolve(due.splice(0, limit));
    },
    run: (name) =>
      new Promise((resolve) => {
        ends.set(name, () => {
          ends.delete(name);
          resolve();
        });
      }),
  });
  return { lane, limits, running: () => [...ends.keys()], end: (name: string) => ends.get(name)?.() };
}

describe('CarrierLane', () => {
  it('claims no more than it has slots for, and the next as soon as one is free', async () => {
    const due = ['a', 'b', 'c'];
    const { lane, limits, running, end } = laneOver(due);
    lane.wake();
    await tick();
    expect(running()).toEqual(['a', 'b']);
    expect(due).toEqual(['c']);
    end('a');
    await tick();
    expect(running()).toEqual(['b', 'c']);
    expect(limits).toEqual([2, 1]);
  });

  it('looks again when it was woken while it claimed', async () => {
    const due: string[] = [];
    const { lane, running } = laneOver(due);
    lane.wake();
    due.push('late');
    lane.wake();
    await tick();
    expect(running()).toEqual(['late']);
  });

  it('stops when what runs has ended, and claims nothing meanwhile', async () => {
    const due = ['a'];
    const { lane, running, end } = laneOver(due);
    lane.wake();
    await tick();
    const stopped = lane.stop();
    due.push('b');
    lane.wake();
    end('a');
    await stopped;
    expect(running()).toEqual([]);
    expect(due).toEqual(['b']);
  });
});
