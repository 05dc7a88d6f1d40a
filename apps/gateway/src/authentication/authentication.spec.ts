import { describe, expect, it } from '@jest/globals';
import { bearerToken } from './bearer.js';
import { WrongKeys } from './wrong-keys.js';

describe('bearerToken', () => {
  it.each([
    ['Bearer sk_live_x', 'sk_live_x'],
    ['bearer   sk_live_x ', 'sk_live_x'],
    ['Basic abc', null],
    ['Bearer', null],
    ['Bearer a b', null],
    [undefined, null],
  ])('reads %s as %s', (header, token) => {
    expect(bearerToken(header)).toBe(token);
  });
});

describe('WrongKeys', () => {
  it('counts by address, for a minute from the first', () => {
    const wrongKeys = new WrongKeys(2);
    expect([wrongKeys.add('a', 0), wrongKeys.add('a', 10), wrongKeys.add('a', 1_000)]).toEqual([0, 0, 59_000]);
    expect(wrongKeys.add('b', 1_000)).toBe(0);
    expect(wrongKeys.add('a', 60_000)).toBe(0);
    wrongKeys.sweep(61_001);
    expect(wrongKeys.size).toBe(1);
  });
});
