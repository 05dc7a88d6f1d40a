import { MARK, type Marks } from './marks.js';

/** Code points of the zero of each decimal-digit block that SMS texts use. */
const DIGIT_ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0x17e0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
];

/** Marks that show nothing, among them what joins letters or keeps them apart. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** What makes a sign of a digit (U+0031 U+FE0F U+20E3 is 1 on a key): keycap and variation selectors. */
const KEYCAPS = /\u20e3|\ufe0e|\ufe0f/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Digits, letters and the hyphen; punctuation stays, because a full-width comma never stands within a number. */
const FULL_WIDTH = /[\uff0d\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const SPACES_IN_A_ROW = / {2,}/g;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
/** Any of these but digits: one look tells that there is nothing to replace. */
const REPLACED = new RegExp([INVISIBLE, KEYCAPS, DASHES, SPACES, FULL_WIDTH].map(({ source }) => source).join('|'));

/**
 * The text with one form for what reads alike: ASCII digits, letters and dashes for full-width, Arabic-Indic,
 * Devanagari and other ones; single plain spaces; no invisible marks. What the code finder looks at, never what users see.
 */
export function normaliseText(text: string, marks: Marks): string {
  if ((marks & MARK.beyondAscii) === 0) return (marks & MARK.spaces) === 0 ? text : withSingleSpaces(text);
  const composed = text.normalize('NFC');
  const plain = REPLACED.test(composed) ? withoutForms(composed) : composed;
  return withSingleSpaces(plain.replace(FOREIGN_DIGIT, asciiDigit));
}

function withSingleSpaces(text: string): string {
  return text.includes('  ') ? text.replace(SPACES_IN_A_ROW, ' ') : text;
}

function withoutForms(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(KEYCAPS, '')
    .replace(SPACES, ' ')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-');
}

function asciiDigit(char: string): string {
  const codePoint = char.codePointAt(0) ?? 0;
  const zero = DIGIT_ZEROS.find((one) => codePoint >= one && codePoint <= one + 9);
  return zero === undefined ? char : String(codePoint - zero);
}
