import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ScrapedReading } from './scraped-reading.js';

describe('ScrapedReading', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Readings that answer when they are told to. */
  function source() {
    const answers: ((value: number | Error) => void)[] = [];
    const read = () =>
      new Promise<number>((resolve, reject) => {
        answers.push((value) => {
          if (value instanceof Error) reject(value);
          else resolve(value);
        });
      });
    return { read, answers };
  }

  it('is read once in its time, by whoever looks first, and shared by all who look', async () => {
    const { read, answers } = source();
    const reading = new ScrapedReading(read, { initial: 0, everyMs: 5_000 });
    const looks = [reading.latest(), reading.latest()];
    answers[0]?.(7);
    expect(await Promise.all(looks)).toEqual([7, 7]);
    jest.advanceTimersByTime(4_999);
    expect(await reading.latest()).toBe(7);
    expect(answers).toHaveLength(1);
    jest.advanceTimersByTime(1);
    const later = reading.latest();
    answers[1]?.(8);
    expect(await later).toBe(8);
  });

  it('shows what it has after a second, when what it asks does not answer, and asks it no second time meanwhile', async () => {
    const { read, answers } = source();
    const reading = new ScrapedReading(read, { initial: 3, everyMs: 5_000 });
    const look = reading.latest();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await look).toBe(3);
    const another = reading.latest();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await another).toBe(3);
    expect(answers).toHaveLength(1);
    answers[0]?.(4);
    await jest.advanceTimersByTimeAsync(0);
    expect(await reading.latest()).toBe(4);
  });

  it('shows what was read before when a reading fails, and asks again at the next look', async () => {
    const { read, answers } = source();
    const reading = new ScrapedReading(read, { initial: 3, everyMs: 5_000 });
    const look = reading.latest();
    answers[0]?.(new Error('the database is down'));
    expect(await look).toBe(3);
    const another = reading.latest();
    answers[1]?.(4);
    expect(await another).toBe(4);
  });

  it('takes no more than its share of the time, and is fresh a minute after a stop of whatever length', async () => {
    const { read, answers } = source();
    const reading = new ScrapedReading(read, { initial: 0, everyMs: 5_000, shareMax: 0.01 });
    void reading.latest();
    await jest.advanceTimersByTimeAsync(100);
    answers[0]?.(1);
    await jest.advanceTimersByTimeAsync(9_800);
    void reading.latest();
    expect(answers).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(100);
    void reading.latest();
    expect(answers).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(40_000);
    answers[1]?.(2);
    await jest.advanceTimersByTimeAsync(20_000);
    void reading.latest();
    expect(answers).toHaveLength(3);
  });
});
