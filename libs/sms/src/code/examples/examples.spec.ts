import { describe, expect, it } from '@jest/globals';
import { extractCode } from '../extract-code.js';
import { ALL_EXAMPLES } from './all-examples.js';
import { CODES_LATIN } from './codes-latin.js';

const WITH_CODE = ALL_EXAMPLES.filter((example) => example.code !== null);
const WITHOUT_CODE = ALL_EXAMPLES.filter((example) => example.code === null);

describe('extractCode on the examples', () => {
  it.each(WITH_CODE)('gives $code for $text', ({ text, code }) => {
    expect(extractCode(text).code).toBe(code);
  });

  it.each(WITHOUT_CODE)('gives no code for $text', ({ text }) => {
    expect(extractCode(text).code).toBeNull();
  });

  it('finds the same code in capitals', () => {
    const missed = CODES_LATIN.filter(({ text, code }) => {
      const shouted = text.toUpperCase();
      return /^\d+$/.test(code ?? '') && !/[@#]/.test(text) && extractCode(shouted).code !== code;
    });
    expect(missed).toEqual([]);
  });
});
