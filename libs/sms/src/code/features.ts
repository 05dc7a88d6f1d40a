import type { Candidate } from './candidate.js';
import { anywhere, candidateContext, type Test, type TextContext } from './context.js';
import {
  isAskedForThere,
  isDialled,
  isKeyedThere,
  isOpenedWith,
  isSpelledOutThere,
  isToldThere,
} from './asked-there.js';
import { isAmount, isAmountAfterWord, isBeforeCurrency } from './amounts.js';
import { isDateInSixDigits, isShortDate, isTimeOrDate, isYear, isYearToNext, mayBeTime } from './dates-and-times.js';
import { lettersMayBeCode } from './letters-only.js';
import {
  isAboutSomethingElse,
  isBesideSomethingElse,
  isBesideUsedUp,
  isCarrierOfText,
  isChat,
  isCodeOfThing,
  isContact,
  isEnding,
  isMeasure,
  isNamedLikeThing,
  isNameOfNext,
  isNumberedThing,
  isReference,
  isReferenceAfterWord,
  isServiceLine,
  isUsedUp,
  isWordThenNumber,
} from './other-numbers.js';
import { isAfterNounOfProof } from './noun-of-proof.js';
import { isLoneNumberAskedFor, isLoneNumberOfProof } from './lone-number.js';
import { isHouseNumber } from './house-number.js';
import { isPostalPin, isZipCode } from './postal-pin.js';
import { isProvenAlready } from './proven-already.js';
import { isCount, isKeptFromAll, isNeeded, isOver, isValidFor } from './said-of-number.js';
import { isQueueNumber } from './queue-number.js';
import { isShownForOffer } from './shown-for-offer.js';
import { isAfterBareSenderName, isAfterSenderName, isBeforeSenderName } from './sender-name.js';
import { isInSentenceAfterWord, isInSentenceBeforeWord } from './sentence-beside.js';
import {
  endsLine,
  isAfter,
  isAfterNumberOfWord,
  isAfterWord,
  isAnnounced,
  isCalledCodePlainly,
  isAskedFor,
  isGivenAsCode,
  isBeforeAnotherClause,
  isBeforeWordOfNext,
  isBehindSentenceOfWord,
  isBrokenBeforeWord,
  isInAnotherClause,
  isInSentenceOfWord,
  isInTextOfWord,
  isJustNearWord,
  isLongSaidOfWord,
  isMeansOfProof,
  isQuestion,
  isRightAfterWord,
  isRound,
  isSeparatedAskedFor,
  isShortUnannounced,
  isSpelledAtLineEnd,
  isSpelledBeforeWord,
  isSubjectOfProof,
  isToldAtHandover,
  isWholeSentence,
  isWholeText,
} from './words-around.js';
import { isToBeJoined } from './to-be-joined.js';
import { isAskedForAtSignInAddress } from './sign-in-address.js';
import { isWhomToReportTo } from './whom-to-report-to.js';

/** Google and Facebook write no word for code in some languages. */
const KNOWN_PREFIX = /^[^A-Z0-9]{0,2}(?:G|FB)-/i;
/** `d8k2m1`: letters and digits take turns, as in no name of a thing. */
const MIXED_THROUGH = /^(?=.*[a-z])(?:[A-Za-z]+\d+){2,}[A-Za-z]*$|^(?=.*[a-z])(?:\d+[A-Za-z]+){2,}\d*$/;
/** `aK47vB`: nor are names of things written so. */
const MIXED_CASE = /^(?=.*[a-z][A-Z])[A-Za-z]+\d+[A-Za-z]+$/;

/** `bta3ak`, `ta2keed`: Arabic in Latin letters, where digits stand for letters. */
const WORD_WITH_DIGIT = /^(?=.{4})[a-z]*[235-9][a-z]+$/;
const LOWER_CASE = /[a-z]/;
const LINE_START = /(?:^|\n)[\s"'*]*$/;

const NEEDS_WORD: ReadonlySet<string> = new Set(['long', 'short', 'uneven', 'spelled', 'dotted', 'broken']);
/** Decimals, and two numbers in a row, look the same. */
const NEEDS_ANNOUNCING: ReadonlySet<string> = new Set(['dotted', 'broken']);

/** What speaks for a candidate and against it. Points add up; {@link CODE_SCORE_MIN} make a code. */
const FEATURES = {
  six_digits: [2, ({ digits }) => digits === 6],
  five_seven_or_eight_digits: [1.5, ({ digits }) => digits === 5 || digits === 7 || digits === 8],
  four_digits: [1, ({ digits }) => digits === 4],
  capitals_and_digits: [1, ({ candidate }) => candidate.form === 'alphanumeric' && !LOWER_CASE.test(candidate.code)],
  letters_and_digits_in_turn: [
    1,
    ({ candidate: { code, form } }) => form === 'alphanumeric' && MIXED_THROUGH.test(code),
  ],
  grouped: [0.5, ({ candidate }) => candidate.form === 'grouped'],
  g_prefix: [
    4,
    ({ text, candidate: { form, start, end } }) => form === 'prefixed' && KNOWN_PREFIX.test(text.slice(start, end)),
  ],
  right_after_word: [5, isAfterWord],
  near_word: [3.5, isJustNearWord],
  word_before: [3, isInSentenceOfWord],
  word_after: [3.5, ({ gapAfter }) => gapAfter !== null],
  given_as_code: [1, isGivenAsCode],
  word_somewhere: [1.5, isInTextOfWord],
  after_sentence_of_word: [2, isInSentenceAfterWord],
  before_sentence_of_word: [2, isInSentenceBeforeWord],
  announced: [1, isAnnounced],
  asked_for: [2.5, isAskedFor],
  told_at_handover: [1.5, isToldAtHandover],
  asked_for_there: [1, isAskedForThere],
  asked_for_at_sign_in_address: [1, isAskedForAtSignInAddress],
  keyed_there: [2.5, (context) => isKeyedThere(context) && !isAskedFor(context)],
  told_there: [3.5, isToldThere],
  opened_with: [3.5, isOpenedWith],
  is_needed: [3, isNeeded],
  means_of_proof: [1.5, isMeansOfProof],
  kept_from_all: [3.5, isKeptFromAll],
  proves_something: [1.5, isSubjectOfProof],
  valid_for: [1.5, isValidFor],
  sign_in_text: [1, anywhere('proof')],
  secrecy_text: [1, anywhere('secrecy')],
  lone_number_of_proof: [1.5, isLoneNumberOfProof],
  lone_number_asked_for: [1, isLoneNumberAskedFor],
  a_sentence_of_its_own: [1.5, isWholeSentence],
  on_its_own_line: [1.5, ({ before, after }) => LINE_START.test(before) && endsLine(after)],
  whole_text: [3, isWholeText],
  starts_sentence: [1, (context) => context.isAtStart && !isAnnounced(context)],
  after_sender_name: [3, isAfterSenderName],
  after_bare_sender_name: [3, isAfterBareSenderName],
  before_sender_name: [3, isBeforeSenderName],
  after_noun_of_proof: [3, isAfterNounOfProof],
  // Against
  needs_its_word: [
    -9,
    (context) =>
      NEEDS_WORD.has(context.candidate.form) &&
      !isRightAfterWord(context) &&
      !(context.candidate.form === 'short' && isGivenAsCode(context)) &&
      !isSpelledBeforeWord(context) &&
      !isSpelledAtLineEnd(context) &&
      !isSpelledOutThere(context) &&
      !isBrokenBeforeWord(context) &&
      !isLongSaidOfWord(context) &&
      !isSeparatedAskedFor(context),
  ],
  short_and_not_announced: [-9, isShortUnannounced],
  may_be_two_numbers: [
    -9,
    (context) =>
      NEEDS_ANNOUNCING.has(context.candidate.form) &&
      !isAnnounced(context) &&
      !isToBeJoined(context) &&
      !isBrokenBeforeWord(context) &&
      !isSeparatedAskedFor(context),
  ],
  letters_not_announced: [-14, (context) => context.candidate.form === 'letters' && !lettersMayBeCode(context)],
  is_a_word: [-14, ({ candidate, isWord }) => candidate.form === 'letters' && isWord],
  word_then_number: [-3, isWordThenNumber],
  named_like_a_thing: [-2, isNamedLikeThing],
  carrier_of_the_text: [-6, isCarrierOfText],
  behind_the_sentence_of_its_word: [-1.5, isBehindSentenceOfWord],
  lower_case_mix: [
    -1,
    ({ candidate: { code } }) => LOWER_CASE.test(code) && !MIXED_THROUGH.test(code) && !MIXED_CASE.test(code),
  ],
  word_with_a_digit: [
    -2,
    (context) =>
      context.candidate.form === 'alphanumeric' &&
      WORD_WITH_DIGIT.test(context.candidate.code) &&
      !isAnnounced(context),
  ],
  counts_something: [-1.5, isCount],
  service_line: [-5, isServiceLine],
  numbered_thing: [-3, isNumberedThing],
  code_of_thing: [-2, isCodeOfThing],
  ending: [-12, isEnding],
  reference: [-5, isReference],
  reference_after_word: [-2.5, isReferenceAfterWord],
  money: [-6, isAmount],
  money_after_word: [-2, isAmountAfterWord],
  money_after: [-7, (context) => isBeforeCurrency(context) && !isCalledCodePlainly(context)],
  contact: [-8, isContact],
  whom_to_report_to: [-8, isWhomToReportTo],
  dialled: [-5, isDialled],
  measure: [-7, (context) => isMeasure(context) && !isCalledCodePlainly(context)],
  house_number: [-6, isHouseNumber],
  postal_pin: [-6, isPostalPin],
  zip_code: [-6, isZipCode],
  other_code: [-6, isAfter('otherCode')],
  time_or_date: [-3, isTimeOrDate],
  short_date: [-4, (context) => isShortDate(context) && !isAfterWord(context)],
  year_to_next: [-8, isYearToNext],
  date_in_six_digits: [-6, isDateInSixDigits],
  year: [-2.5, isYear],
  may_be_a_time: [-1, mayBeTime],
  question: [-1.5, isQuestion],
  after_number_of_word: [-1.5, isAfterNumberOfWord],
  word_is_of_next: [-3, isBeforeWordOfNext],
  in_another_clause: [-1.5, (context) => isInAnotherClause(context) || isBeforeAnotherClause(context)],
  round_number: [-1.5, isRound],
  name_of_next: [-3, isNameOfNext],
  is_the_sender: [-6, ({ candidate, senderDigits }) => senderDigits !== '' && candidate.code === senderDigits],
  used_up: [-5, isUsedUp],
  another_used_up: [-1, isBesideUsedUp],
  proven_already: [-8, isProvenAlready],
  chat: [-4, isChat],
  over: [-8, isOver],
  about_something_else: [-4, isAboutSomethingElse],
  queue_number: [-6, isQueueNumber],
  shown_for_offer: [-6, isShownForOffer],
  beside_something_else: [-1, isBesideSomethingElse],
} as const satisfies Record<string, readonly [points: number, test: Test]>;

export type Feature = keyof typeof FEATURES;

const FEATURE_LIST = (Object.entries(FEATURES) as [Feature, readonly [points: number, test: Test]][]).map(
  ([feature, [points, applies]]) => ({ feature, points, applies }),
);

/** A candidate with this score or more is a code. */
export const CODE_SCORE_MIN = 4.5;

export interface ScoredCandidate {
  code: string;
  score: number;
  /** Why, in the order of the table. */
  features: Feature[];
}

/** Adds up what speaks for and against a candidate. */
export function scoreCandidate(candidate: Candidate, text: TextContext): ScoredCandidate {
  const context = candidateContext(candidate, text);
  let score = 0;
  const features: Feature[] = [];
  for (const { feature, points, applies } of FEATURE_LIST) {
    if (!applies(context)) continue;
    score += points;
    features.push(feature);
  }
  return { code: candidate.code, score, features };
}
