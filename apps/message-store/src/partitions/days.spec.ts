import { describe, expect, it } from '@jest/globals';
import { randomIds } from '#libs/contracts';
import { dayAt, dayOf, judgeDay, nextDay, oldestKeptDay, upcomingDays } from './days.js';

/** In the year 10889. */
const ULID_TIME_MAX = 2 ** 48 - 1;
const NOON = Date.UTC(2026, 4, 31, 12);

describe('days', () => {
  it('takes the day of a message from its id', () => {
    expect(dayOf(randomIds.next('message', Date.UTC(2026, 4, 19, 23, 59, 59, 999)))).toBe('2026-05-19');
  });

  it('has a day that Postgres knows for every time there is', () => {
    expect(dayOf(randomIds.next('message', ULID_TIME_MAX))).toBe('9999-12-31');
    expect(dayAt(Date.parse('9999-12-31T23:59:59-23:59'))).toBe('9999-12-31');
    expect(dayAt(Date.parse('0000-01-01T00:00:00+23:59'))).toBe('0001-01-01');
    expect(judgeDay('9999-12-31', NOON)).toBe('implausible');
    expect(judgeDay('0001-01-01', NOON)).toBe('expired');
  });

  it('makes partitions ahead, over the end of the month', () => {
    expect(upcomingDays(NOON)).toEqual(['2026-05-31', '2026-06-01', '2026-06-02', '2026-06-03']);
    expect(nextDay('2028-02-28')).toBe('2028-02-29');
  });

  it('keeps a day until its last message is 30 days old', () => {
    expect(oldestKeptDay(NOON)).toBe('2026-05-01');
    expect(judgeDay('2026-05-01', NOON)).toBe('store');
    expect(judgeDay('2026-04-30', NOON)).toBe('expired');
  });

  it('does not believe in ids from far ahead', () => {
    expect(judgeDay('2026-06-03', NOON)).toBe('store');
    expect(judgeDay('2026-06-04', NOON)).toBe('implausible');
  });
});
