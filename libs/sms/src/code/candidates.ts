import { nextCodeLikeToken } from './tokens.js';

/** How a candidate is written; some ways count only right after a word for code. */
export type CandidateForm =
  /** 4 to 8 digits in a row. */
  | 'digits'
  /** Digits in equal groups: `123-456`, `123 456`, `12 34 56`. */
  | 'grouped'
  /** `G-583921`, `FB-58392`, `D-5839`: letters that say whose code it is. */
  | 'prefixed'
  /** Letters and digits. */
  | 'alphanumeric'
  /** Only right after the word: 9 or 10 digits, 3 digits, unequal groups, `5 8 3 9 2 1`, capitals only. */
  | 'long'
  | 'short'
  | 'uneven'
  | 'spelled'
  | 'letters'
  /** `583.921`, `5.8.3.9`, `5839 21`: only where the text says "is" or a colon, too. */
  | 'dotted'
  | 'broken';

/** A place in the text that may be a code. */
export interface Candidate {
  /** ASCII without separators and without a `G-` prefix. */
  code: string;
  form: CandidateForm;
  /** With the quotes or brackets around it. */
  start: number;
  end: number;
}

/** Candidates after these many are not looked at: no text with so many is about a code. */
const CANDIDATES_MAX = 64;

const DIGIT_SPACE_DIGIT = /\d \d/;
const SPACED_DIGITS = /(?<![\p{Script=Latin}\p{N}-])\d{1,4}(?: \d{1,4}){1,9}(?![\p{Script=Latin}\p{N}-])/gu;
const TWO_AND_FOUR = /^(?:\d{4} \d\d|\d\d \d{4})$/;
const OPENING_MARKS = '"\'*_([{<«“‘「『【';
const CLOSING_MARKS = '"\'*_)]}>»”’」』】';
const MARKS_DEPTH_MAX = 2;
const LETTER = /[\p{L}\p{M}]/u;
const LATIN = /[\p{Script=Latin}\p{M}]/u;
const COUNT_WITH_UNIT =
  /^\d+(?:digits?|steps?|factor|days?|weeks?|months?|years?|hours?|minutes?|ppl|ppm|min|mins|hrs?|h|sec|s|am|pm|gb|mb|kb|nite|night|moro|morrow|day|wks?|wkly|yrs?|pack|times|quid|pounds|ish|pm|p|g|gbp|eur|usd|km|kg|st|nd|rd|th|x|k|m|d)$/i;

const PREFIX_AND_DIGITS = /^(?:[A-Z]|FB|g|fb)-(\d{4,8})$/;
/** `OTP-583921`, `583921-Google`: a hyphen that joins digits to an ordinary word. */
const WORD_AND_DIGITS = /^(?:((?:OTP|CODE|PIN|[A-Z]?[a-z]{2,})-))?(\d{4,8})(?:-[A-Z]?[a-z]{2,})?$/;

/** All places of a normalised text that may be codes, in their order. Takes time linear in the text's length. */
export function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const taken: { start: number; end: number }[] = [];
  // The test is quick; looking for all of them is not, and few texts have any.
  for (const match of DIGIT_SPACE_DIGIT.test(text) ? text.matchAll(SPACED_DIGITS) : []) {
    const candidate = spacedCandidate(match[0], match.index);
    if (candidate === null) {
      const broken = brokenCandidate(match[0], match.index, text);
      if (broken) found.push(broken);
      continue;
    }
    if (candidate !== 'not_a_code') found.push(candidate);
    taken.push({ start: match.index, end: match.index + match[0].length });
    if (found.length >= CANDIDATES_MAX) break;
  }
  let nextTaken = 0;
  let token = nextCodeLikeToken(text, 0);
  while (token !== null && found.length < CANDIDATES_MAX) {
    const { start, end } = token;
    while ((taken[nextTaken]?.end ?? Infinity) <= start) nextTaken += 1;
    const inTaken = (taken[nextTaken]?.start ?? Infinity) <= start;
    const candidate = inTaken ? null : tokenCandidate(text, text.slice(start, end), start);
    if (candidate) found.push(candidate);
    token = nextCodeLikeToken(text, end);
  }
  for (const candidate of found) takeInMarks(text, candidate);
  return found.sort((a, b) => a.start - b.start);
}

/** What stands around a code in quotes or brackets is what stands around them. */
function takeInMarks(text: string, candidate: Candidate): void {
  for (let depth = 0; depth < MARKS_DEPTH_MAX; depth += 1) {
    const opening = OPENING_MARKS.indexOf(text.charAt(candidate.start - 1) || ' ');
    if (opening < 0 || text.charAt(candidate.end) !== CLOSING_MARKS[opening]) return;
    candidate.start -= 1;
    candidate.end += 1;
  }
}

/** Digits with spaces: one code, no code at all, or (null) numbers to look at one by one. */
function spacedCandidate(match: string, start: number): Candidate | 'not_a_code' | null {
  const groups = match.split(' ');
  const sizes = groups.map((group) => group.length);
  const code = groups.join('');
  const place = { code, start, end: start + match.length };
  if (sizes.every((size) => size === 1)) return code.length >= 4 ? { ...place, form: 'spelled' } : null;
  // "Nov 2026 1405"
  if (/^(?:19|20)\d\d (?:[01]\d|2[0-3])[0-5]\d$/.test(match)) return null;
  const even = new Set(sizes).size === 1;
  if (even && code.length >= 6 && code.length <= 8) return { ...place, form: 'grouped' };
  // 12 and more digits in groups of four are a card, three groups up to ten digits a phone number.
  if (groups.length >= 3 && code.length >= 9) return 'not_a_code';
  return null;
}

/** Six digits in two groups, which may as well be two numbers: "code: 5839 21". */
function brokenCandidate(match: string, start: number, text: string): Candidate | null {
  const end = start + match.length;
  if (!TWO_AND_FOUR.test(match) || partOfSomethingElse(text, start, end)) return null;
  return { code: match.replace(' ', ''), form: 'broken', start, end };
}

function tokenCandidate(text: string, token: string, start: number): Candidate | null {
  const end = start + token.length;
  if (partOfSomethingElse(text, start, end)) return null;
  const place = { start, end };
  const prefixed = PREFIX_AND_DIGITS.exec(token);
  if (prefixed?.[1] !== undefined) return { ...place, code: prefixed[1], form: 'prefixed' };
  const joined = WORD_AND_DIGITS.exec(token);
  if (joined) return digitsBesideWord(joined, start);
  const code = token.replaceAll('-', '');
  if (/^\d+$/.test(code)) {
    const form = digitForm(token.split('-').map((group) => group.length));
    return form === null ? null : { ...place, code, form };
  }
  if (code.length < 4 || code.length > 10) return null;
  if (/\d/.test(code)) return COUNT_WITH_UNIT.test(code) ? null : { ...place, code, form: 'alphanumeric' };
  return /^[A-Z]+$/.test(code) ? { ...place, code, form: 'letters' } : null;
}

function digitsBesideWord(match: RegExpExecArray, tokenStart: number): Candidate {
  const [, prefix = '', code = ''] = match;
  const start = tokenStart + prefix.length;
  return { code, form: 'digits', start, end: start + code.length };
}

function digitForm(sizes: readonly number[]): CandidateForm | null {
  const digits = sizes.reduce((sum, size) => sum + size, 0);
  if (digits < 3 || digits > 10) return null;
  if (digits === 3) return sizes.length === 1 ? 'short' : null;
  if (sizes.length > 1) {
    if (sizes.every((size) => size === 1)) return 'spelled';
    return new Set(sizes).size === 1 && digits <= 8 ? 'grouped' : 'uneven';
  }
  return digits <= 8 ? 'digits' : 'long';
}

/** A token that touches a word of its own script, a decimal mark or a path is no token of its own. */
function partOfSomethingElse(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if ((before === '' || before === ' ') && (after === '' || after === ' ')) return false;
  if (LETTER.test(before) && LATIN.test(before)) return true;
  if (LETTER.test(after) && LATIN.test(after)) return true;
  if (before === '_' && after === '_') return false;
  if (/[+@/\\_&]/.test(before) || /[@\\_=]/.test(after)) return true;
  if (after === '/' && /\S/.test(text.charAt(end + 1))) return true;
  if (/[.,:]/.test(after) && /\d/.test(text.charAt(end + 1))) return true;
  return /[.,]/.test(before) && /\d/.test(text.charAt(start - 2));
}
