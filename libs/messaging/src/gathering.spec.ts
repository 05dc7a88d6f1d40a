import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';

/** A clock that the test turns, with the timer that was set last. */
function scene() {
  const state = { nowMs: 0, timer: null as (() => void) | null };
  const gathering = new Gathering(
    (_delayMs, run) => {
      state.timer = run;
      return () => {
        state.timer = null;
      };
    },
    () => state.nowMs,
  );
  return { state, gathering };
}

describe('Gathering', () => {
  it('waits for nobody at first, after a small batch, and when the last one is long over', () => {
    const { state, gathering } = scene();
    expect(gathering.moment(1)).toBeNull();
    gathering.written(7);
    expect(gathering.moment(1)).toBeNull();
    gathering.written(100);
    state.nowMs = 6;
    expect(gathering.moment(1)).toBeNull();
  });

  it('goes on as soon as as many wait as were in the batch before', async () => {
    const { state, gathering } = scene();
    gathering.written(100);
    expect(gathering.moment(100)).toBeNull();
    const moment = gathering.moment(40);
    gathering.queued(99);
    expect(state.timer).not.toBeNull();
    gathering.queued(100);
    expect(state.timer).toBeNull();
    await moment;
  });

  it('waits no longer than a moment', async () => {
    const { state, gathering } = scene();
    gathering.written(100);
    const moment = gathering.moment(40);
    state.timer?.();
    await moment;
    gathering.queued(200);
  });
});
