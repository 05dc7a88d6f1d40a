import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractCode } from '../extract-code.js';
import { ALL_EXAMPLES } from './all-examples.js';

/** A text that is nothing but a sender's name and its number is no longer so when something is added. */
const LENGTH_MIN = 30;
/**
 * Nothing but where they stand says what the numbers of these are: at the end of the text or at its beginning, in the
 * last line that binds a code to a domain, before a hash that is the last word, behind one sender's name and not two.
 */
const BY_THEIR_PLACE = [
  ...['Confirmation: ', '#482910 is your Facebook code H29Q', 'You requested access to Foo. 739104'],
  ...[
    "If someone asks for this number it's a scam. 318204",
    'IMPORTANT: 90182. Only enter this code in the Revolut app',
  ],
  ...["sahibinden.com'a giris icin 892675", '1177: säkerhetskod 51908', 'Stripe: use 505182 to pay with Link'],
  ...['Codes expire after 3600 seconds', 'Medicare: your six', "Here's your code for today. 6174"],
];
const SPEAKS = ALL_EXAMPLES.filter(
  ({ text }) => text.length > LENGTH_MIN && !BY_THEIR_PLACE.some((beginning) => text.startsWith(beginning)),
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
