import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Paced } from './paced.js';

const INTERVAL_MS = 50;

describe('what is paced', () => {
  let runs: number;
  let paced: Paced;

  beforeEach(() => {
    jest.useFakeTimers();
    runs = 0;
    paced = new Paced(() => (runs += 1), INTERVAL_MS);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('runs at once when it has rested', () => {
    paced.ask();
    expect(runs).toBe(1);
    jest.advanceTimersByTime(INTERVAL_MS);
    paced.ask();
    expect(runs).toBe(2);
  });

  it('runs once per interval however often it is asked for, and once after who asked last', () => {
    for (let ms = 0; ms < 1_000; ms += 1) {
      paced.ask();
      jest.advanceTimersByTime(1);
    }
    expect(runs).toBe(1 + 1_000 / INTERVAL_MS);
    jest.advanceTimersByTime(1_000);
    expect(runs).toBe(1 + 1_000 / INTERVAL_MS);
  });

  it('does not run any more once it is stopped', () => {
    paced.ask();
    paced.ask();
    paced.stop();
    jest.advanceTimersByTime(1_000);
    expect(runs).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});
