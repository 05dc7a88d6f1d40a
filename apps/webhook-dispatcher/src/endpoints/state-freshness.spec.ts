import { describe, expect, it } from '@jest/globals';
import type { PartitionLag } from '#libs/messaging';
import { StateFreshness } from './state-freshness.service.js';

const SECOND = 1_000;

/** A log whose group has read so far, and a clock that only waiting moves. */
function scene(lag: () => Promise<PartitionLag[]>, begin = 0) {
  const clock = { nowMs: 0 };
  const warnings: string[] = [];
  const freshness = new StateFreshness({
    log: { lag, positions: () => Promise.resolve([{ partition: 0, begin, end: 9 }]) },
    group: 'group',
    logger: { info: () => undefined, warn: (_fields, message) => warnings.push(message) },
    nowMs: () => clock.nowMs,
    wait: (ms) => {
      clock.nowMs += ms;
      return Promise.resolve();
    },
  });
  return { freshness, clock, warnings };
}

const partition = (committed: number | null, end: number): PartitionLag => ({
  ...{ topic: 'number.provisioned', partition: 0 },
  ...{ committed, end },
});

describe('StateFreshness', () => {
  it('waits until the group has read what the log held when it was asked, and no longer', async () => {
    let committed = 0;
    let looks = 0;
    const { freshness, warnings } = scene(() => {
      looks += 1;
      committed += 1;
      // More comes all the time.
      return Promise.resolve([partition(committed === 1 ? null : committed, 3 + looks)]);
    });
    expect(freshness.stale).toBe(true);
    await freshness.whenFresh();
    expect([freshness.stale, looks, warnings]).toEqual([false, 4, []]);
    await freshness.whenFresh();
    expect(looks).toBe(4);
  });

  it('is stale again once its process stood still, and not while it is asked how it is every few tens of ms', async () => {
    let looks = 0;
    const { freshness, clock } = scene(() => {
      looks += 1;
      return Promise.resolve([partition(5, 5)]);
    });
    await freshness.whenFresh();
    for (let times = 0; times < 100; times += 1) {
      clock.nowMs += 50;
      freshness.tick();
    }
    expect(freshness.stale).toBe(false);
    clock.nowMs += SECOND + 1;
    expect(freshness.stale).toBe(true);
    freshness.tick();
    expect(freshness.stale).toBe(true);
    await freshness.whenFresh();
    expect([freshness.stale, looks]).toEqual([false, 2]);
  });

  it('has nobody wait for ever for a log that is away, says so, and asks again for what comes from there', async () => {
    let away = true;
    const { freshness, clock, warnings } = scene(() =>
      away ? Promise.reject(new Error('away')) : Promise.resolve([partition(5, 5)]),
    );
    await freshness.whenFresh();
    expect(clock.nowMs).toBe(15 * SECOND);
    expect([freshness.stale, freshness.unconfirmed, warnings.length]).toEqual([false, true, 1]);
    away = false;
    await freshness.whenFresh();
    expect([freshness.stale, freshness.unconfirmed, warnings.length]).toEqual([false, false, 1]);
  });

  it('has what comes wait once more when the log says nothing of the state, and not for ever', async () => {
    const { freshness, clock } = scene(() => Promise.reject(new Error('a partition without a leader')));
    await freshness.whenFresh();
    expect([freshness.stale, freshness.unconfirmed]).toEqual([false, true]);
    await freshness.whenFresh();
    expect([freshness.unconfirmed, clock.nowMs]).toEqual([false, 30 * SECOND]);
  });

  it('does not wait for what retention has removed: nobody will read it', async () => {
    const { freshness, clock } = scene(() => Promise.resolve([partition(null, 9)]), 9);
    await freshness.whenFresh();
    expect([freshness.stale, clock.nowMs]).toEqual([false, 0]);
  });

  it('goes on when the group does not get on', async () => {
    const { freshness, clock, warnings } = scene(() => Promise.resolve([partition(0, 9)]));
    await freshness.whenFresh();
    expect([freshness.unconfirmed, clock.nowMs, warnings.length]).toEqual([false, 15 * SECOND, 1]);
  });
});
