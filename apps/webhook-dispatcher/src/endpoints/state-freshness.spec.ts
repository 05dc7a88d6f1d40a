import { describe, expect, it } from '@jest/globals';
import type { PartitionBounds } from '#libs/messaging';
import { StateFreshness } from './state-freshness.service.js';
import { STATE_TOPICS } from './state-topics.js';

const SECOND = 1_000;

interface SceneLog {
  /** What each topic's only partition holds. */
  bounds: () => Promise<Pick<PartitionBounds, 'begin' | 'end'>>;
  /** How far the tail has come in each. */
  read: () => number;
  /** How long each wait takes really, ms. Default: as long as was asked. */
  waits?: number[];
}

/** A log and a tail of it, and a clock that only waiting moves. */
function scene({ bounds, read, waits = [] }: SceneLog) {
  const clock = { nowMs: 0 };
  const warnings: string[] = [];
  const freshness = new StateFreshness({
    log: { positions: async () => [{ partition: 0, ...(await bounds()) }] },
    tail: {
      positions: () => {
        const offset = read();
        return STATE_TOPICS.map((topic) => ({ topic, partition: 0, offset }));
      },
    },
    logger: { info: () => undefined, warn: (_fields, message) => warnings.push(message) },
    nowMs: () => clock.nowMs,
    wait: (ms) => {
      clock.nowMs += waits.shift() ?? ms;
      return Promise.resolve();
    },
  });
  return { freshness, clock, warnings };
}

describe('StateFreshness', () => {
  it('waits until this replica has read what the log held when it was asked, and no longer', async () => {
    let looks = 0;
    const { freshness, clock, warnings } = scene({
      // More comes all the time.
      bounds: () => Promise.resolve({ begin: 0, end: 3 + looks }),
      read: () => (looks += 1),
    });
    expect(freshness.stale).toBe(true);
    await freshness.whenFresh();
    expect([freshness.stale, looks, clock.nowMs, warnings]).toEqual([false, 3, 20, []]);
    await freshness.whenFresh();
    expect(looks).toBe(3);
  });

  it('is stale again once its process stood still, and not while it is asked how it is every few tens of ms', async () => {
    let asked = 0;
    const { freshness, clock } = scene({
      bounds: () => {
        asked += 1;
        return Promise.resolve({ begin: 0, end: 5 });
      },
      read: () => 5,
    });
    await freshness.whenFresh();
    for (let times = 0; times < 100; times += 1) {
      clock.nowMs += 50;
      freshness.tick();
    }
    expect(freshness.stale).toBe(false);
    clock.nowMs += SECOND + 1;
    expect([freshness.stale, freshness.unconfirmed]).toEqual([true, true]);
    freshness.tick();
    expect(freshness.stale).toBe(true);
    await freshness.whenFresh();
    expect([freshness.stale, asked]).toEqual([false, 2 * STATE_TOPICS.length]);
  });

  it.each([5, 60])('begins anew when its process stands still for %i s while it waits', async (standstillS) => {
    // What was asked for at first is read at once behind the standstill, what has changed meanwhile 30 ms later.
    const readAt = (sinceMs: number) => (sinceMs < 0 ? 2 : sinceMs < 40 ? 3 : 9);
    const clocked = scene({
      bounds: () => Promise.resolve({ begin: 0, end: clocked.clock.nowMs < SECOND ? 3 : 9 }),
      read: () => readAt(clocked.clock.nowMs - standstillS * SECOND),
      waits: [10, standstillS * SECOND],
    });
    const { freshness, clock, warnings } = clocked;
    await freshness.whenFresh();
    expect([freshness.unconfirmed, clock.nowMs, warnings]).toEqual([false, standstillS * SECOND + 40, []]);
  });

  it('has nobody wait for ever for a process that does nothing but stand still, and says so', async () => {
    const { freshness, warnings } = scene({
      bounds: () => Promise.resolve({ begin: 0, end: 9 }),
      read: () => 0,
      waits: Array.from({ length: 100 }, () => 2 * SECOND),
    });
    await freshness.whenFresh();
    expect([freshness.stale, warnings.length]).toEqual([false, 1]);
  });

  it('says so too when all is read by then of what the log was asked for before', async () => {
    const { freshness, clock, warnings } = scene({
      bounds: () => {
        clock.nowMs += 2 * SECOND;
        return Promise.resolve({ begin: 0, end: 9 });
      },
      read: () => 9,
    });
    await freshness.whenFresh();
    expect([freshness.stale, warnings.length]).toEqual([false, 1]);
  });

  it('has nobody wait for ever for a log that is away, says so, and asks again for what comes from there', async () => {
    let away = true;
    const { freshness, clock, warnings } = scene({
      bounds: () => (away ? Promise.reject(new Error('away')) : Promise.resolve({ begin: 0, end: 5 })),
      read: () => 5,
    });
    await freshness.whenFresh();
    expect(clock.nowMs).toBe(15 * SECOND);
    expect([freshness.stale, freshness.unconfirmed, warnings.length]).toEqual([false, true, 1]);
    away = false;
    await freshness.whenFresh();
    expect([freshness.stale, freshness.unconfirmed, warnings.length]).toEqual([false, false, 1]);
  });

  it('has caught up once from the first time on that attempts may start, whatever comes later', async () => {
    const { freshness, clock } = scene({ bounds: () => Promise.resolve({ begin: 0, end: 5 }), read: () => 5 });
    expect(freshness.hasCaughtUpOnce).toBe(false);
    await freshness.whenFresh();
    clock.nowMs += 2 * SECOND;
    expect([freshness.stale, freshness.hasCaughtUpOnce]).toEqual([true, true]);
  });

  it('has what comes wait once more when the log says nothing of the state, and not for ever', async () => {
    const bounds = () => Promise.reject(new Error('a partition without a leader'));
    const { freshness, clock } = scene({ bounds, read: () => 5 });
    await freshness.whenFresh();
    expect([freshness.stale, freshness.unconfirmed]).toEqual([false, true]);
    await freshness.whenFresh();
    expect([freshness.unconfirmed, clock.nowMs]).toEqual([false, 30 * SECOND]);
  });

  it('does not wait for what retention has removed: nobody will read it', async () => {
    const { freshness, clock } = scene({ bounds: () => Promise.resolve({ begin: 9, end: 9 }), read: () => 0 });
    await freshness.whenFresh();
    expect([freshness.stale, clock.nowMs]).toEqual([false, 0]);
  });

  it('goes on when its own reading does not get on', async () => {
    const { freshness, clock, warnings } = scene({
      bounds: () => Promise.resolve({ begin: 0, end: 9 }),
      read: () => 0,
    });
    await freshness.whenFresh();
    expect([freshness.unconfirmed, clock.nowMs, warnings.length]).toEqual([false, 15 * SECOND, 1]);
  });
});
