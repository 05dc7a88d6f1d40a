import { beforeEach, describe, expect, test } from '@jest/globals';
import { EventLogUnavailableError, type NewRecord } from './event-log.port.js';
import { PacedAppends } from './paced-appends.js';

const record = (key: string): NewRecord => ({ topic: 't', key, value: Buffer.from(key) });

let now: number;
let timers: { atMs: number; run: () => void }[];
let appended: string[][];
let answer: (records: readonly NewRecord[]) => Promise<void>;
let paced: PacedAppends;

function pass(ms: number): void {
  now += ms;
  const due = timers.filter(({ atMs }) => atMs <= now);
  timers = timers.filter((timer) => !due.includes(timer));
  for (const { run } of due) run();
}

beforeEach(() => {
  now = 1_000;
  timers = [];
  appended = [];
  answer = () => Promise.resolve();
  paced = new PacedAppends(
    {
      append: (records) => {
        appended.push(records.map(({ key }) => key));
        return answer(records);
      },
    },
    {
      everyMs: 50,
      nowMs: () => now,
      schedule: (delayMs, run) => {
        const timer = { atMs: now + delayMs, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
  );
});

describe('paced appends', () => {
  test('the first after a pause goes at once, what comes soon after goes together when the time has passed', async () => {
    await paced.append([record('a')]);
    expect(appended).toEqual([['a']]);
    pass(10);
    const soon = [paced.append([record('b')]), paced.append([record('c')])];
    pass(39);
    expect(appended).toHaveLength(1);
    pass(1);
    await Promise.all(soon);
    expect(appended).toEqual([['a'], ['b', 'c']]);
    pass(50);
    void paced.append([record('d')]);
    expect(appended).toHaveLength(3);
  });

  test('enough of them wait no longer, and no timer stays behind', async () => {
    await paced.append([record('a')]);
    const many = Array.from({ length: 16 }, (_, at) => paced.append([record(String(at))]));
    await Promise.all(many);
    expect(appended.map(({ length }) => length)).toEqual([1, 16]);
    expect(timers).toEqual([]);
  });

  test('a record that the log refuses fails alone', async () => {
    await paced.append([record('a')]);
    answer = (records) =>
      records.some(({ key }) => key === 'bad') ? Promise.reject(new Error('refused')) : Promise.resolve();
    const bad = paced.append([record('bad')]);
    const good = paced.append([record('good')]);
    pass(50);
    await expect(bad).rejects.toThrow('refused');
    await good;
  });

  test('a log that is away is told to each, and not asked for each', async () => {
    await paced.append([record('a')]);
    answer = () => Promise.reject(new EventLogUnavailableError('away'));
    const both = [paced.append([record('b')]), paced.append([record('c')])];
    pass(50);
    for (const one of both) await expect(one).rejects.toThrow('away');
    expect(appended).toHaveLength(2);
  });
});
