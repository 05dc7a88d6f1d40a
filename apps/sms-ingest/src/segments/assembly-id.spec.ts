import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemblyId } from './assembly-id.js';

describe('assemblyId', () => {
  it('is a UUID of version 7, another one every time', () => {
    const ids = Array.from({ length: 1_000 }, () => assemblyId(Date.UTC(2026, 4, 19)));
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sorts by its time', () => {
    const atMs = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(atMs, atMs, (one, other) => {
        fc.pre(one < other);
        expect(assemblyId(one) < assemblyId(other)).toBe(true);
      }),
    );
  });
});
