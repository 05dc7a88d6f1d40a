import type { Candidate } from './candidates.js';
import { codeWordPattern } from './code-words.js';
import {
  ASKED_FOR_BEFORE,
  CONTACT_BEFORE,
  DATE_BEFORE,
  ENDING_BEFORE,
  MONEY_BEFORE,
  REFERENCE_BEFORE,
  SECRECY_ANYWHERE,
  SIGN_IN_ANYWHERE,
  UNIT_AFTER,
  USED_UP_ANYWHERE,
} from './context-words.js';
import { sameLengthLowerCase } from './normalise-text.js';

/** How far around a candidate its context reaches, in UTF-16 units. It keeps the work linear in the text's length. */
const CONTEXT_UNITS = 80;
/** How far a word for code may stand from what is right after it. */
const RIGHT_AFTER_UNITS = 22;
/** How far a code may stand before its word: "583921 is your Example login code". */
const WORD_AFTER_UNITS = 60;

const SENTENCE_END = /[.!?।](?=\s)|[。！？]/;
const FREE_OF_NUMBERS = /^\D*$/;
/** What may stand between a word for code and letters that are the code: a colon or a short "is". */
const STRICT_GAP = /^\s*(?:[:=：]|(?:is|es|est|ist|é|è|is now|adalah|är|er|to|jest|je|là|:))[\s:"'«“]*$/;
const WORDS_IN_CAPITALS =
  /^(?:EXPIRED?|INVALID|VALID|SENT|BELOW|HERE|USED|READY|NEVER|STOP|REPLY|HELP|YOUR|THIS|FROM|WITH)$/;

/** What the features of all candidates of a text share. */
export interface TextContext {
  /** Lower case, masked, same length as the text that the candidates stand in. */
  lower: string;
  hasCodeWord: boolean;
  signIn: boolean;
  secrecy: boolean;
  usedUp: boolean;
  /** Digits of the sender, or empty. */
  senderDigits: string;
}

interface CandidateContext extends TextContext {
  candidate: Candidate;
  before: string;
  after: string;
  /** Text between the nearest word for code before and the candidate, or null when there is none in its sentence. */
  gapBefore: string | null;
  /** The same with the first word after. */
  gapAfter: string | null;
}

const isRightAfterWord = ({ gapBefore }: CandidateContext): boolean =>
  gapBefore !== null && gapBefore.length <= RIGHT_AFTER_UNITS && FREE_OF_NUMBERS.test(gapBefore);

const NEEDS_WORD: ReadonlySet<string> = new Set(['long', 'uneven', 'spelled', 'letters']);

/** What speaks for a candidate and against it. Points add up; {@link CODE_SCORE_MIN} make a code. */
const FEATURES = {
  six_digits: [2, ({ candidate }) => /^\d{6}$/.test(candidate.code)],
  four_to_eight_digits: [1.5, ({ candidate }) => /^(?:\d{4,5}|\d{7,8})$/.test(candidate.code)],
  letters_and_digits: [0.5, ({ candidate }) => candidate.form === 'alphanumeric' && /^[A-Z0-9]+$/.test(candidate.code)],
  grouped: [0.5, ({ candidate }) => candidate.form === 'grouped'],
  g_prefix: [4, ({ candidate }) => candidate.form === 'prefixed'],
  right_after_word: [5, isRightAfterWord],
  word_before: [3, (context) => context.gapBefore !== null && !isRightAfterWord(context)],
  word_after: [3.5, ({ gapAfter }) => gapAfter !== null],
  word_somewhere: [
    2.5,
    ({ gapBefore, gapAfter, hasCodeWord }) => hasCodeWord && gapBefore === null && gapAfter === null,
  ],
  asked_for: [2, ({ before }) => ASKED_FOR_BEFORE.test(before)],
  sign_in_text: [1.5, ({ signIn }) => signIn],
  secrecy_text: [1.5, ({ secrecy }) => secrecy],
  on_its_own_line: [1, ({ before, after }) => /(?:^|\n)[\s"'*]*$/.test(before) && /^[\s"'*.]*(?:\n|$)/.test(after)],
  whole_text: [3, ({ lower, candidate }) => lower.trim().length === candidate.end - candidate.start],
  starts_text: [1, ({ lower, candidate }) => /^[\s<#>[(]*$/.test(lower.slice(0, Math.min(candidate.start, 8)))],
  // Against
  needs_its_word: [-9, (context) => NEEDS_WORD.has(context.candidate.form) && !isRightAfterWord(context)],
  letters_without_strict_gap: [-9, (context) => context.candidate.form === 'letters' && !lettersMayBeCode(context)],
  lower_case_mix: [-1, ({ candidate }) => candidate.form === 'alphanumeric' && !/^[A-Z0-9]+$/.test(candidate.code)],
  ending: [-12, ({ before }) => ENDING_BEFORE.test(before)],
  reference: [-5, (context) => REFERENCE_BEFORE.test(context.before) && !strictlyAfterWord(context)],
  money: [-6, ({ before }) => MONEY_BEFORE.test(before)],
  contact: [-8, ({ before }) => CONTACT_BEFORE.test(before)],
  measure: [-7, ({ after }) => UNIT_AFTER.test(after)],
  year: [-2.5, (context) => /^(?:19|20)\d\d$/.test(context.candidate.code) && !isRightAfterWord(context)],
  after_date_word: [-3, (context) => DATE_BEFORE.test(context.before) && !isRightAfterWord(context)],
  is_the_sender: [-6, ({ candidate, senderDigits }) => senderDigits !== '' && candidate.code === senderDigits],
  used_up: [-4, ({ usedUp }) => usedUp],
} as const satisfies Record<string, readonly [points: number, test: (context: CandidateContext) => boolean]>;

export type Feature = keyof typeof FEATURES;

/** A candidate with this score or more is a code. */
export const CODE_SCORE_MIN = 4.5;

export interface ScoredCandidate {
  code: string;
  score: number;
  /** Why, in the order of weight's table. */
  features: Feature[];
}

/** @param text normalised and masked */
export function textContext(text: string, from: string): TextContext {
  const lower = sameLengthLowerCase(text);
  return {
    lower,
    hasCodeWord: codeWordPattern().test(lower),
    signIn: SIGN_IN_ANYWHERE.test(lower),
    secrecy: SECRECY_ANYWHERE.test(lower),
    usedUp: USED_UP_ANYWHERE.test(lower),
    senderDigits: /^[\d-]+$/.test(from) ? from.replaceAll('-', '') : '',
  };
}

/** Adds up what speaks for and against a candidate. */
export function scoreCandidate(candidate: Candidate, text: TextContext): ScoredCandidate {
  const before = text.lower.slice(Math.max(0, candidate.start - CONTEXT_UNITS), candidate.start);
  const after = text.lower.slice(candidate.end, candidate.end + CONTEXT_UNITS);
  const context = { ...text, candidate, before, after, gapBefore: gapBefore(before), gapAfter: gapAfter(after) };
  let score = 0;
  const features: Feature[] = [];
  for (const [feature, [points, applies]] of Object.entries(FEATURES) as [Feature, (typeof FEATURES)[Feature]][]) {
    if (!applies(context)) continue;
    score += points;
    features.push(feature);
  }
  return { code: candidate.code, score, features };
}

function gapBefore(before: string): string | null {
  const last = [...before.matchAll(codeWordPattern())].at(-1);
  if (!last) return null;
  const gap = before.slice(last.index + last[0].length);
  return SENTENCE_END.test(gap) ? null : gap;
}

function gapAfter(after: string): string | null {
  const first = codeWordPattern().exec(after.slice(0, WORD_AFTER_UNITS));
  if (!first) return null;
  const gap = after.slice(0, first.index);
  return SENTENCE_END.test(gap) || gap.includes('\n') || /\d{4}/.test(gap) ? null : gap;
}

function strictlyAfterWord({ gapBefore }: CandidateContext): boolean {
  return gapBefore !== null && (STRICT_GAP.test(gapBefore) || gapBefore.trim() === '');
}

function lettersMayBeCode({ candidate, gapBefore }: CandidateContext): boolean {
  return gapBefore !== null && STRICT_GAP.test(gapBefore) && !WORDS_IN_CAPITALS.test(candidate.code);
}
