/** A letter or mark of a script that sets words apart by spaces. */
export const LETTER = 1;
/** A letter of a script that writes words together, or ends them with particles: words are found anywhere. */
export const JOINED = 2;
export const SPACE = 3;

const UNITS = 0x10000;
const JOINED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
/** Scripts whose accents are left out in many an SMS. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}]/u;
/** Letters that do not come apart into letter and accent, and spellings that differ by keyboard. */
const ALIKE: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ı: 'i',
  İ: 'i',
  ß: 's',
  ς: 'σ',
  ё: 'е',
  // Letters of their own, not accents: Swedish "är" and "år" are two words
  å: 'å',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  '-': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '’': "'",
};

/** How each UTF-16 unit takes part in words; 0: not at all. */
export const KINDS = new Uint8Array(UNITS);
/** What each unit is compared as: lower case without accents, spaces for hyphens and line breaks. */
export const FOLDED = new Uint16Array(UNITS);

for (let unit = 0; unit < UNITS; unit += 1) {
  const char = String.fromCharCode(unit);
  FOLDED[unit] = foldedUnit(char);
  if (FOLDED[unit] === 0x20) KINDS[unit] = SPACE;
  else if (JOINED_SCRIPTS.test(char)) KINDS[unit] = JOINED;
  else if (LETTER_OR_MARK.test(char)) KINDS[unit] = LETTER;
}

function foldedUnit(char: string): number {
  const lower = char.toLowerCase();
  const alike = ALIKE[char] ?? ALIKE[lower];
  if (alike !== undefined) return alike.charCodeAt(0);
  const [base = char] = ACCENTED.test(lower) ? lower.normalize('NFD') : lower;
  return (ALIKE[base] ?? base).charCodeAt(0);
}
