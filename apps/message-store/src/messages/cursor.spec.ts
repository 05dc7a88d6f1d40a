import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextPosition, readCursor, writeCursor } from './cursor.js';

describe('cursor', () => {
  const owner = 'num_01HXY3ZD8VQ6T2M4K9S7B5N1RC';
  const encoded = (text: string) => Buffer.from(text).toString('base64url');

  it('reads back any position', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n - 1n), (position) => {
        expect(readCursor(owner, writeCursor(owner, position))).toBe(position);
      }),
    );
  });

  it.each(['', 'nonsense', encoded('p1.-1.5N1RC0'), encoded('p2.1.B5N1RC'), encoded('p1.1')])(
    'refuses %j',
    (cursor) => {
      expect(readCursor(owner, cursor)).toBeNull();
    },
  );

  it("refuses another list's cursor", () => {
    expect(readCursor(owner, writeCursor('num_01HXY3ZD8VQ6T2M4K9S7B5N1RD', 1n))).toBeNull();
  });
});

describe('nextPosition', () => {
  it('ends a full page at its last row, as more may follow', () => {
    expect(nextPosition({ positions: [3n, 5n], last: 9n, after: 2n, limit: 2 })).toBe(5n);
  });

  it('passes over what the filters left out once all was looked at', () => {
    expect(nextPosition({ positions: [3n], last: 9n, after: 2n, limit: 2 })).toBe(9n);
    expect(nextPosition({ positions: [], last: 9n, after: 0n, limit: 2 })).toBe(9n);
  });

  it('never goes back behind the given cursor', () => {
    expect(nextPosition({ positions: [], last: 0n, after: 7n, limit: 2 })).toBe(7n);
  });
});
