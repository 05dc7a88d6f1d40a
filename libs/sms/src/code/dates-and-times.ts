import { has, type CandidateContext, type Test } from './context.js';
import {
  isAfterWord,
  isAnnounced,
  isAskedFor,
  isGivenAsCode,
  isRightAfterWord,
  isSubjectOfProof,
} from './words-around.js';
import { roleSet } from './words/roles.js';

/** `23-11-26`, in whatever order. */
const SHORT_DATE =
  /^(?:(?:[012]\d|3[01])-(?:0\d|1[0-2])-[23]\d|(?:0\d|1[0-2])-(?:[012]\d|3[01])-[23]\d|[23]\d-(?:0\d|1[0-2])-(?:[012]\d|3[01]))$/;
/** `23112026`, `20261123`, `31121999` */
const DATE_IN_A_ROW = /^(?:[0-3]\d[01]\d(?:19\d|20[0-4])\d|(?:19\d|20[0-4])\d[01]\d[0-3]\d)$/;
/** `22-11`, `11-22` */
const DAY_OF_MONTH = /^(?:(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;
/** `2026-27`, `2026-2027`: a year of taxes or of a school. */
const YEAR_TO_NEXT = /^((?:19|20)\d\d)-(?:\d\d)?(\d\d)$/;
const YEAR_TO_NEXT_UNITS_MIN = 7;
/** `0600-1400` */
const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d-(?:[01]\d|2[0-3])[0-5]\d$/;
const MARKS = /[^\d-]/g;
/** `231126`, `261123`, `112326` */
const SIX_DIGIT_DATE =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])[0-4]\d|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-4]\d|[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
/** "Valid till 231126", "Expiry date: 231126" */
const EXPIRY_BEFORE = /\b(?:till?|until|thru|exp(?:iry|ires)?(?: date| on)?)[ :]{1,2}$/i;
const EXPIRY_UNITS = 16;
/** "At 23:41 231126": the time is out of sight, as would be another number that no code stands so close to. */
const TIME_BEFORE = /\ufffc $/;
/** `2811` */
const DAY_AND_MONTH = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])$/;
const TIME_OR_YEAR = /^(?:(?:[01]\d|2[0-3])[0-5]\d|(?:19|20)\d\d)$/;
const YEAR = /^(?:19\d|20[0-4])\d$/;

const CODE = roleSet('code');
const IS = roleSet('is');
const DATE = roleSet('date');
const PROOF = roleSet('proof');

/** A time of day or a year. */
export function looksLikeTime(code: string): boolean {
  return code.length === 4 && TIME_OR_YEAR.test(code);
}

/** "Password to register at Foo 1962": the word for code says what it proves, and no "at" or "in" stands before. */
const isSaidToProve: Test = ({ gapBefore, rolesInGap, rolesBefore, linkRoles }) =>
  gapBefore !== null && has(rolesInGap, PROOF) && !has(rolesBefore | linkRoles, DATE) && !/[,;\d]/.test(gapBefore);

/** "In 2026"; but "2026 is your code" opens a text. */
export function isYear(context: CandidateContext): boolean {
  if (!YEAR.test(context.candidate.code) || isRightAfterWord(context)) return false;
  // "Enter 1984 to sign in"
  if ((isAskedFor(context) && isSubjectOfProof(context)) || isSaidToProve(context)) return false;
  return context.gapAfter === null || (!context.isAtStart && !has(context.rolesAfter, IS));
}

export function isShortDate({ text, candidate: { code, form, start, end } }: CandidateContext): boolean {
  if (form !== 'grouped' && code.length !== 8) return false;
  const written = text.slice(start, end).replace(MARKS, '');
  if (form === 'grouped') return SHORT_DATE.test(written) || DAY_OF_MONTH.test(written) || HOURS.test(written);
  return DATE_IN_A_ROW.test(written);
}

export const isYearToNext: Test = ({ text, candidate: { start, end } }) => {
  if (end - start < YEAR_TO_NEXT_UNITS_MIN) return false;
  const [, year, next] = YEAR_TO_NEXT.exec(text.slice(start, end).replace(MARKS, '')) ?? [];
  return year !== undefined && (Number(year) + 1) % 100 === Number(next);
};

/** "Valid till 231126", "at 23:41 231126". */
export const isDateInSixDigits: Test = (context) => {
  const { text, candidate, before } = context;
  if (candidate.form !== 'digits' || !SIX_DIGIT_DATE.test(candidate.code)) return false;
  if (EXPIRY_BEFORE.test(text.slice(Math.max(0, candidate.start - EXPIRY_UNITS), candidate.start))) return true;
  return TIME_BEFORE.test(before) && context.gapAfter === null && !isAfterWord(context);
};

/** "till 2300", "since 2811", "in 2026". */
export const isTimeOrDate: Test = (context) =>
  (looksLikeTime(context.candidate.code) || DAY_AND_MONTH.test(context.candidate.code)) &&
  has((context.rolesBefore & CODE ? 0 : context.rolesBefore) | context.linkRoles, DATE) &&
  !context.hasColonBefore;

/** "Code freeze starts 1812": such a number has to be presented as a code. */
export const mayBeTime: Test = (context) =>
  looksLikeTime(context.candidate.code) &&
  !isAfterWord(context) &&
  !isAnnounced(context) &&
  !isAskedFor(context) &&
  !isGivenAsCode(context) &&
  !isSaidToProve(context) &&
  !has(context.rolesAfter, IS) &&
  !context.isAtStart;
