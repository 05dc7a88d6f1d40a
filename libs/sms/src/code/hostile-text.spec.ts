import { describe, expect, it } from '@jest/globals';
import { extractCode } from './extract-code.js';

const UNITS = 1_000_000;
/** Each tempts a pattern to try again, or fills a list. */
const REPEATED = [
  '1',
  '1 2 ',
  '1-',
  'code ',
  'code 583921 ',
  'a',
  'a@',
  'a.b',
  '1.2',
  ' ',
  '\n',
  '(12) ',
  '+1 ',
  'http://',
  '验证码',
  'รหัส',
  'رمز ',
  '*',
  'x',
  'A1-',
  "don't ",
  '$1,000',
  '@a.b #1 ',
  'ABCDEF ',
  'verification verif',
  '\u200e',
  'e\u0301',
  '\ud800',
  '\u0301',
  '(',
  '[(<{',
  '[a] ',
  'a?',
  'a/',
  'w.',
  '1.2.3.4',
  '12 34 ',
  '1234 56, ',
  '"1"',
  '[[1234]]',
  '1234!  ',
  '1234: ',
  'OTP583921',
  'a.com',
  'text PIN to ',
  'TAN ',
  '5839,15分 ',
  '٣',
  '😀',
];

describe('extractCode on hostile texts', () => {
  it.each(REPEATED)('reads a megabyte of %j', (unit) => {
    const text = unit.repeat(UNITS / unit.length);
    const { candidates } = extractCode(text);
    expect(candidates.length).toBeLessThanOrEqual(64);
  });

  it('still finds the code before a megabyte of noise', () => {
    expect(extractCode(`Your code is 583921. ${'la '.repeat(UNITS / 3)}`).code).toBe('583921');
  });
});
