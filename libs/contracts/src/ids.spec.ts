import { describe, expect, it } from '@jest/globals';
import { idTimeMs, parseId, randomIds } from './ids.js';

describe('randomIds', () => {
  it('makes well-formed ids that carry their time', () => {
    for (const atMs of [0, 1, 1_779_200_581_204, 2 ** 48 - 1]) {
      const id = randomIds.next('message', atMs);
      expect(parseId('message', id)).toBe(id);
      expect(idTimeMs(id)).toBe(atMs);
    }
  });

  it('makes a different id each time, also over many draws of the pool', () => {
    const ids = Array.from({ length: 5_000 }, () => randomIds.next('attempt', 1_779_200_581_204));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses every symbol of the alphabet at every random place', () => {
    const seen = Array.from({ length: 16 }, () => new Set<string>());
    for (let i = 0; i < 3_000; i += 1) {
      const symbols = randomIds.next('number', 0).slice(-16);
      for (const [at, symbol] of symbols.split('').entries()) seen[at]?.add(symbol);
    }
    expect(seen.map((symbols) => symbols.size)).toEqual(seen.map(() => 32));
  });

  it('sorts ids by their time', () => {
    const [early, late] = [randomIds.next('number', 1_000), randomIds.next('number', 1_001)];
    expect(early < late).toBe(true);
  });

  it.each([-1, 2 ** 48, Number.NaN, 0.5])('refuses %d for a time', (atMs) => {
    expect(() => randomIds.next('number', atMs)).toThrow(RangeError);
  });
});
