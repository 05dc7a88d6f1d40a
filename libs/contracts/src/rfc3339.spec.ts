import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRfc3339 } from './rfc3339.js';

describe('parseRfc3339', () => {
  it('reads back any time of the calendar', () => {
    const times = fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z') });
    fc.assert(
      fc.property(times, (time) => {
        fc.pre(!Number.isNaN(time.getTime()));
        expect(parseRfc3339(time.toISOString())).toEqual(time);
      }),
    );
  });

  it.each([
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-05-19t14:23:01.204999999z', '2026-05-19T14:23:01.204Z'],
    ['2026-05-19T14:23:01+23:59', '2026-05-18T14:24:01.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2016-12-31T23:59:60.5Z', '2017-01-01T00:00:00.500Z'],
    ['1990-12-31T15:59:60-08:00', '1991-01-01T00:00:00.000Z'],
  ])('reads %s as %s', (text, time) => {
    expect(parseRfc3339(text)?.toISOString()).toBe(time);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-04-31T00:00:00+02:00',
    '2026-05-19T24:00:00Z',
    '2026-05-19T14:60:00Z',
    '2026-05-19T14:23:60Z',
    '2026-05-19T23:59:61Z',
    '2026-05-19T14:23:01+24:00',
    '2026-05-19T14:23:01+01:60',
    '2026-05-19T14:23:01',
    '2026-05-19',
    '-00001-05-19T14:23:01Z',
    '',
  ])('refuses %j', (text) => {
    expect(parseRfc3339(text)).toBeNull();
  });
});
