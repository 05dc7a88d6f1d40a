import type { Candidate, CandidateForm } from './candidate.js';
import { findSpacedDigits } from './spaced-digits.js';
import { nextCodeLikeToken, partOfSomethingElse } from './tokens.js';

/** Candidates after these many are not looked at: no text with so many is about a code. */
const CANDIDATES_MAX = 64;

const OPENING_MARKS = '"\'*_([{<«“‘「『【';
const CLOSING_MARKS = '"\'*_)]}>»”’」』】';
const MARKS_DEPTH_MAX = 2;
const COUNT_WITH_UNIT =
  /^\d+(?:digits?|steps?|factor|days?|weeks?|months?|years?|hours?|minutes?|ppl|ppm|min|mins|hrs?|h|sec|s|am|pm|gb|mb|kb|nite|night|moro|morrow|day|wks?|wkly|yrs?|pack|times|quid|pounds|ish|pm|p|g|gbp|eur|usd|km|kg|st|nd|rd|th|x|k|m|d)$/i;

/** `RLVQ-609184`: the letters let the reader compare, where the text asks for the digits or speaks of a prefix. */
const LETTERS_AND_DIGITS = /^[A-Z]{3,4}-(\d{6})$/;
const ASKS_FOR_DIGITS = /\b(?:only the|enter the|the|last) (?:6|six)[- ]digits?\b|\bdigits only\b|\bprefix\b/i;

const PREFIX_AND_DIGITS = /^(?:[A-Z]|FB|g|fb)-(\d{4,8})$/;
/** `OTP-583921`, `Foo-OTP-583921`, `REGISTRATION-583921`, `583921-Google`: a hyphen that joins digits to an ordinary word; too long for a code. */
const WORD_AND_DIGITS =
  /^(?:((?:(?:[A-Za-z]{2,20}-)?OTP|CODE|PIN|PASSWORD|PASSCODE|LOGIN|(?=.{12})[A-Z]{5,}|[A-Z]?[a-z]{2,})-))?(\d{4,8})(?:-[A-Z]?[a-z]{2,})?$/;

/** Names of things that are written with letters and digits: what stands on a card, standards. */
const NAME_WITH_DIGITS =
  /^(?:CVV2|CVC2|CVN2|WPA[23]|PSD2|3DS[12]|IPV[46]|FIDO2|OAUTH2|SHA(?:1|256|512)|COVID19|HTML5)$/i;

/** All places of a normalised text that may be codes, in their order. Takes time linear in the text's length. */
export function findCandidates(text: string): Candidate[] {
  const { found, taken } = findSpacedDigits(text, CANDIDATES_MAX);
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

function tokenCandidate(text: string, token: string, start: number): Candidate | null {
  const end = start + token.length;
  if (partOfSomethingElse(text, start, end)) return null;
  const place = { start, end };
  const prefixed = digitsAfterPrefix(text, token);
  if (prefixed !== undefined) return { ...place, code: prefixed, form: 'prefixed' };
  const joined = WORD_AND_DIGITS.exec(token);
  if (joined) return digitsBesideWord(joined, start);
  const code = token.replaceAll('-', '');
  if (/^\d+$/.test(code)) {
    const form = digitForm(token.split('-').map((group) => group.length));
    return form === null ? null : { ...place, code, form };
  }
  if (code.length < 4 || code.length > 10) return null;
  if (/\d/.test(code))
    return COUNT_WITH_UNIT.test(code) || NAME_WITH_DIGITS.test(code) ? null : { ...place, code, form: 'alphanumeric' };
  return /^[A-Z]+$/.test(code) ? { ...place, code, form: 'letters' } : null;
}

function digitsAfterPrefix(text: string, token: string): string | undefined {
  if (!token.includes('-')) return undefined;
  const compared = LETTERS_AND_DIGITS.exec(token);
  if (compared && ASKS_FOR_DIGITS.test(text)) return compared[1];
  return PREFIX_AND_DIGITS.exec(token)?.[1];
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
