import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextCodeLikeToken } from './tokens.js';

/** What the scan by hand stands for. */
const TOKEN = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;
const CODE_LIKE = /\d|^[A-Z-]{4,}$/;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let token = nextCodeLikeToken(text, 0);
  while (token !== null) {
    tokens.push(text.slice(token.start, token.end));
    token = nextCodeLikeToken(text, token.end);
  }
  return tokens;
}

describe('nextCodeLikeToken', () => {
  it('finds numbers, mixes and capitals, and passes by words', () => {
    expect(tokensOf('Use G-583921 or ABCD, not Ab-cd or OK: x7')).toEqual(['G-583921', 'ABCD', 'x7']);
  });

  it('finds what a pattern for all tokens would', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', '0', '9', '-', ' ', '.', 'é', '码'), maxLength: 40 }),
        (text) => {
          const expected = Array.from(text.matchAll(TOKEN), ([token]) => token).filter((token) =>
            CODE_LIKE.test(token),
          );
          expect(tokensOf(text)).toEqual(expected);
        },
      ),
    );
  });
});
