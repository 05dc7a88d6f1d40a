import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TimeLimits } from './time-limits.js';

/** What jest's clock takes for a turn of the event loop, in which what came is read before anything is late, ms. */
const TURN_MS = 1;

describe('TimeLimits', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function limits() {
    const over: [string, number][] = [];
    const startMs = performance.now();
    const made = new TimeLimits<string>(1_000, (late) => over.push([late, performance.now() - startMs]));
    return { made, over };
  }

  it('ends each entry when its own time is over', () => {
    const { made, over } = limits();
    made.start('a', performance.now());
    jest.advanceTimersByTime(400);
    made.start('b', performance.now());
    jest.advanceTimersByTime(2_000);
    expect(over).toEqual([
      ['a', 1_000 + TURN_MS],
      ['b', 1_400 + TURN_MS],
    ]);
  });

  it('leaves alone what ended in time, and goes on afterwards', () => {
    const { made, over } = limits();
    made.end(made.start('a', performance.now()));
    jest.advanceTimersByTime(5_000);
    expect(over).toEqual([]);
    made.start('b', performance.now());
    jest.advanceTimersByTime(999);
    expect(over).toEqual([]);
    jest.advanceTimersByTime(1 + TURN_MS);
    expect(over).toEqual([['b', 6_000 + TURN_MS]]);
  });

  it('takes a new entry from whoever is told of a late one', () => {
    const late: string[] = [];
    const made = new TimeLimits<string>(100, (entry) => {
      late.push(entry);
      if (entry === 'a') made.start('b', performance.now());
    });
    made.start('a', performance.now());
    jest.advanceTimersByTime(200 + 2 * TURN_MS);
    expect(late).toEqual(['a', 'b']);
  });
});
