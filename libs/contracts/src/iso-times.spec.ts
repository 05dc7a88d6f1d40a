import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IsoTimes } from './iso-times.js';

describe('IsoTimes', () => {
  it('spells every time as Date does, whatever came before it', () => {
    const times = new IsoTimes();
    const atMs = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(fc.array(fc.oneof(atMs, fc.constantFrom(0, 1))), (all) => {
        for (const ms of all) expect(times.of(ms)).toBe(new Date(ms).toISOString());
      }),
    );
  });

  it('goes on after a time that no calendar has', () => {
    const times = new IsoTimes();
    expect(() => times.of(Infinity)).toThrow(RangeError);
    expect(() => times.of(Infinity)).toThrow(RangeError);
    expect(times.of(0)).toBe('1970-01-01T00:00:00.000Z');
  });
});
