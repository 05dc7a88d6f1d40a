import { describe, expect, it } from '@jest/globals';
import { extractCode } from '../extract-code.js';
import { CODES_LATIN } from './codes-latin.js';
import { CODES_OTHER_SCRIPTS } from './codes-other-scripts.js';
import { FIFTH_UNSEEN_CODES } from './fifth-unseen-codes.js';
import { FIFTH_UNSEEN_ORDINARY } from './fifth-unseen-ordinary.js';
import { FOURTH_UNSEEN_CODES } from './fourth-unseen-codes.js';
import { FOURTH_UNSEEN_ORDINARY } from './fourth-unseen-ordinary.js';
import { ORDINARY } from './ordinary.js';
import { SECOND_UNSEEN } from './second-unseen.js';
import { THIRD_UNSEEN_CODES } from './third-unseen-codes.js';
import { THIRD_UNSEEN_ORDINARY } from './third-unseen-ordinary.js';
import { UNSEEN_CODES } from './unseen-codes.js';
import { UNSEEN_ORDINARY } from './unseen-ordinary.js';

const ALL = [
  ...CODES_LATIN,
  ...CODES_OTHER_SCRIPTS,
  ...UNSEEN_CODES,
  ...SECOND_UNSEEN,
  ...THIRD_UNSEEN_CODES,
  ...FOURTH_UNSEEN_CODES,
  ...FIFTH_UNSEEN_CODES,
  ...UNSEEN_ORDINARY,
  ...THIRD_UNSEEN_ORDINARY,
  ...FOURTH_UNSEEN_ORDINARY,
  ...FIFTH_UNSEEN_ORDINARY,
  ...ORDINARY,
];
const WITH_CODE = ALL.filter((example) => example.code !== null);
const WITHOUT_CODE = ALL.filter((example) => example.code === null);

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
