import { has, type CandidateContext, type Test } from './context.js';
import {
  isAfterWord,
  isAnnounced,
  isAskedShortlyBefore,
  isCalledCode,
  isRightAfterWord,
  isSaidOfWord,
  isSubjectOfProof,
} from './words-around.js';
import { roleSet } from './words/roles.js';

/** Capitals that follow a word for code without being one. */
const WORDS_IN_CAPITALS =
  /^(?:WHAT|WHERE|WHICH|WHOSE|THERE|SAME|SENT|BELOW|HERE|READY|STOP|HELP|YOUR|THIS|THAT|FROM|WITH|WILL|ONLY|CONFIRMED|REQUIRED|NEEDED|ACTIVE|APPROVED|CORRECT|WRONG|INVALID|NEVER)$/;
/** Vowels and consonants take turns, or nearly so. */
const SPEAKABLE = /^(?:[^AEIOUY]{0,3}[AEIOUY]{1,2}){1,4}[^AEIOUY]{0,3}$/;
/** How far around a candidate a small letter is looked for, in UTF-16 units. */
const AROUND_UNITS = 22;

/** "Use HSBC to sign in", "OTP HDFC" name a bank. */
const RANDOM_LETTERS_MIN = 5;

const ASK = roleSet('ask');
const IS = roleSet('is');
const PROOF = roleSet('proof');
const PROOF_OR_SECRECY = roleSet('proof', 'secrecy');

/** "Your code is KXQZPD", "KXQZPD is your code", "Enter KXQZPD as your code". */
export function lettersMayBeCode(context: CandidateContext): boolean {
  if (WORDS_IN_CAPITALS.test(context.candidate.code) || !speaksSoftly(context)) return false;
  if (isBesideWord(context) && isRandom(context)) return true;
  if (isAfterWord(context)) {
    if (isAnnounced(context)) return saysWhatFor(context);
    return isAskedShortlyBefore(context) && isSubjectOfProof(context);
  }
  if (isAskedForToProve(context)) return true;
  if (isSaidOfWord(context) && isRightAfterWord(context)) return true;
  if (context.gapAfter === null) return false;
  return isCalledCode(context) || has(context.rolesBefore, ASK);
}

/** "Code KXQZP", "Code for your Foo: KXQZP", "Dear customer, KXQZP is your code": nobody says such letters otherwise. */
function isBesideWord(context: CandidateContext): boolean {
  if (isAfterWord(context)) {
    return (
      isAnnounced(context) ||
      context.candidate.code.length >= RANDOM_LETTERS_MIN ||
      (isAskedShortlyBefore(context) && saysWhatFor(context))
    );
  }
  if (context.candidate.code.length < RANDOM_LETTERS_MIN) return false;
  return (
    (isRightAfterWord(context) && (isAnnounced(context) || isAfterWordsOfProof(context))) ||
    (has(context.rolesAfter, IS) && context.gapAfter !== null)
  );
}

/** "Codice di verifica KXQZPD.": nothing but what the code is for stands between. */
const isAfterWordsOfProof: Test = ({ gapBefore, rolesBefore, after }) =>
  has(rolesBefore, PROOF) && SMALL_WORDS.test(gapBefore ?? '') && ENDS_CLAUSE.test(after);
const SMALL_WORDS = /^ (?:\p{Ll}+ ){1,3}$/u;
const ENDS_CLAUSE = /^(?:\s*$|[.,;!)\n])/;

/** "The code word is LEMON": what can be spoken was chosen by somebody, and for many a thing. */
function isRandom({ candidate: { code } }: CandidateContext): boolean {
  return !SPEAKABLE.test(code);
}

/** "Use KXQZP to log in" */
const isAskedForToProve: Test = (context) =>
  has(context.rolesBefore, ASK) &&
  isSubjectOfProof(context) &&
  context.candidate.code.length >= RANDOM_LETTERS_MIN &&
  isRandom(context);

const saysWhatFor: Test = ({ rolesAnywhere }) => has(rolesAnywhere, PROOF_OR_SECRECY);

/** In a text all in capitals, capitals tell nothing; beside letters that have no case they do. */
function speaksSoftly({ text, candidate: { start, end } }: CandidateContext): boolean {
  return /\p{Ll}|\p{Lo}/u.test(text.slice(Math.max(0, start - AROUND_UNITS), end + AROUND_UNITS));
}
