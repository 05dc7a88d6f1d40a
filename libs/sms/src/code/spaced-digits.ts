import type { Candidate } from './candidate.js';
import { saysToJoin } from './to-be-joined.js';
import { partOfSomethingElse, type TokenPlace } from './tokens.js';

/** Quick to look for, and few texts have it. */
const DIGIT_GAP_DIGIT = /\d(?:,|\.{1,3}| -)? \d/;
const SPACED_DIGITS = /(?<![\p{Script=Latin}\p{N}-])\d{1,4}(?: \d{1,4}){1,9}(?![\p{Script=Latin}\p{N}-])/gu;
/** "6, 6, 1, 8", "6. 6. 1. 8.", "6 - 6 - 1 - 8": as a voice reads them out. */
const SPOKEN_DIGITS = /(?<![\p{L}\p{N}.,-])\d(?:(?:,|\.{1,3}| -) \d){3,9}(?![\p{L}\p{N}-]|[.,]\d)/gu;
const THREES = /^\d{3} \d{3} \d{3}$/;
const FOUR_TO_EIGHT = /^(?:\d ?){4,8}$/;
const TWO_GROUPS = /^(?:\d{4} \d\d|\d\d \d{4}|\d\d \d\d|\d{3} \d{4}|\d\d \d{3}|\d{3} \d\d)$/;

/** Digits with spaces between them, and the places in which no single number is to be looked for any more. */
interface SpacedDigits {
  found: Candidate[];
  taken: TokenPlace[];
}

export function findSpacedDigits(text: string, candidatesMax: number): SpacedDigits {
  const digits: SpacedDigits = { found: [], taken: [] };
  if (!DIGIT_GAP_DIGIT.test(text)) return digits;
  for (const { 0: match, index } of text.matchAll(SPACED_DIGITS)) {
    const candidate = spacedCandidate(match, index);
    const whole = candidate ?? brokenCandidate(match, index, text);
    if (candidate !== null) digits.taken.push({ start: index, end: index + match.length });
    if (whole !== null && whole !== 'not_a_code') digits.found.push(whole);
    if (digits.found.length >= candidatesMax) break;
  }
  digits.found.push(...spokenDigits(text).slice(0, candidatesMax - digits.found.length));
  return digits;
}

/** Digits one by one with a mark after each. None of them is looked at as a number of its own. */
function spokenDigits(text: string): Candidate[] {
  return Array.from(text.matchAll(SPOKEN_DIGITS), ({ 0: match, index }) => ({
    code: match.replace(/\D/g, ''),
    form: 'spelled',
    start: index,
    end: index + match.length,
  }));
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
  // "Your PIN is 402 917 006"
  if (THREES.test(match)) return { ...place, form: 'dotted' };
  // 12 and more digits in groups of four are a card, three groups up to ten digits a phone number.
  if (groups.length >= 3 && code.length >= 9) return 'not_a_code';
  return null;
}

/** Four to seven digits in two groups, which may as well be two numbers: "code: 5839 21", "code: 58 39", "code: 718 4402". */
function brokenCandidate(match: string, start: number, text: string): Candidate | null {
  const end = start + match.length;
  if (!TWO_GROUPS.test(match) && !(FOUR_TO_EIGHT.test(match) && saysToJoin(text))) return null;
  if (partOfSomethingElse(text, start, end)) return null;
  return { code: match.replaceAll(' ', ''), form: 'broken', start, end };
}
