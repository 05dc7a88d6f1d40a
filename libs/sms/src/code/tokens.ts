const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const HYPHEN = 0x2d;
const CAPITALS_MIN = 4;

const KINDS = new Uint8Array(0x80);
for (let unit = 0x30; unit <= 0x39; unit += 1) KINDS[unit] = DIGIT;
for (let unit = 0x41; unit <= 0x5a; unit += 1) KINDS[unit] = UPPER;
for (let unit = 0x61; unit <= 0x7a; unit += 1) KINDS[unit] = LOWER;

const LETTER = /[\p{L}\p{M}]/u;
const LATIN = /[\p{Script=Latin}\p{M}]/u;
const JOINS_WHAT_GOES_BEFORE = /[+@/\\_&]/;
/** A path, a decimal mark, a time; but "583921=OTP" tells what it is, and after "583921,12306" comes another number. */
const JOINS_WHAT_FOLLOWS = /^(?:[@\\_]|=(?![A-Z]|[a-z]{3})|\/\S|[.:]\d|,\d(?!\d{3}))/;

/** Where a token stands in the text. */
export interface TokenPlace {
  start: number;
  end: number;
}

/**
 * The next run of ASCII letters and digits, joined by single hyphens, that has a digit or is of capitals only; null
 * when there is none. By hand, as nearly every text is mostly words that can be no code.
 */
export function nextCodeLikeToken(text: string, from: number): TokenPlace | null {
  let at = from;
  while (at < text.length) {
    if (kindAt(text, at) === 0) {
      at += 1;
      continue;
    }
    const start = at;
    let [hasDigit, hasLower] = [false, false];
    while (at < text.length) {
      const kind = kindAt(text, at);
      if (kind === 0 && !(text.charCodeAt(at) === HYPHEN && kindAt(text, at + 1) !== 0)) break;
      if (kind === DIGIT) hasDigit = true;
      else if (kind === LOWER) hasLower = true;
      at += 1;
    }
    if (hasDigit || (!hasLower && at - start >= CAPITALS_MIN)) return { start, end: at };
  }
  return null;
}

/** NaN, beyond the end of the text, is no index. */
function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0;
}

/** A token that touches a word of its own script, a decimal mark or a path is no token of its own. */
export function partOfSomethingElse(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if ((before === '' || before === ' ') && (after === '' || after === ' ')) return false;
  if (isLatinLetter(before) || isLatinLetter(after)) return true;
  if (before === '_' && after === '_') return false;
  if (JOINS_WHAT_GOES_BEFORE.test(before) || JOINS_WHAT_FOLLOWS.test(text.slice(end, end + 5))) return true;
  return /[.,]/.test(before) && /\d/.test(text.charAt(start - 2));
}

function isLatinLetter(char: string): boolean {
  return LETTER.test(char) && LATIN.test(char);
}
