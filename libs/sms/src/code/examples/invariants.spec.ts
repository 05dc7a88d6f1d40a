import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractCode } from '../extract-code.js';
import { ALL_EXAMPLES } from './all-examples.js';

/** A text that is nothing but a sender's name and its number is no longer so when something is added. */
const LENGTH_MIN = 30;
/** Each third example is enough to tell, and takes seconds. */
const SPEAKS = ALL_EXAMPLES.filter(
  ({ text }, index) => index % 3 === 0 && text.length > LENGTH_MIN && !text.startsWith('Confirmation: '),
);
const UNBOUND = SPEAKS.filter(({ text }) => extractCode(text).boundDomain === null);

/** Examples whose code another way of writing the text changes. */
function changedBy(examples: typeof ALL_EXAMPLES, rewrite: (text: string) => string): string[] {
  return examples.filter(({ text, code }) => extractCode(rewrite(text)).code !== code).map(({ text }) => text);
}

const FULL_WIDTH_ZERO = 0xff10;
const inFullWidth = (text: string): string =>
  text.replace(/(?<![\w./-])\d{4,8}(?![\w./-])/g, (digits) =>
    digits.replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit))),
  );

describe('what extractCode finds', () => {
  it.each([
    ['a line break and a wish after it', (text: string) => `${text}\nHave a nice day!`],
    ['a sentence after it', (text: string) => `${text} Thank you for using our service.`],
    ['a signature', (text: string) => `${text} - The Foo Team`],
    ['a link after it', (text: string) => `${text} https://ex.am/ple/448192?x=1`],
    ['an opt-out line', (text: string) => `${text} Reply STOP to 24578 to opt out.`],
    ["an app's hash on the last line", (text: string) => `${text}\nFA+9qCX9VSu`],
  ])('stays the same with %s', (_, rewrite) => {
    expect(changedBy(UNBOUND, rewrite)).toEqual([]);
  });

  it.each([
    ['a greeting before it', (text: string) => `Hello! ${text}`],
    ['a greeting on a line of its own', (text: string) => `Dear customer,\n${text}`],
    ["a sender's name before it", (text: string) => `Foo: ${text}`],
    ["a sender's name in brackets", (text: string) => `[Foo] ${text}`],
    ['an emoji before it', (text: string) => `🎉 ${text}`],
    ['marks of right-to-left writing', (text: string) => `\u200f${text.replaceAll(' ', ' \u200e')}\u200f`],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['spaces that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['full-width digits', inFullWidth],
    ['two spaces for one', (text: string) => text.replaceAll(' ', '  ')],
    ['accents as marks of their own', (text: string) => text.normalize('NFD')],
  ])('stays the same with %s', (_, rewrite) => {
    expect(changedBy(SPEAKS, rewrite)).toEqual([]);
  });

  it('is ASCII letters and digits, ten at most, in any text around any example', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNBOUND), fc.string({ unit: 'binary', maxLength: 200 }), ({ text }, noise) => {
        for (const noisy of [noise + text, text + noise, text.slice(0, noise.length) + noise]) {
          const { code, boundDomain } = extractCode(noisy);
          if (code !== null && boundDomain === null) expect(code).toMatch(/^[A-Za-z0-9]{3,10}$/);
        }
      }),
    );
  });
});
