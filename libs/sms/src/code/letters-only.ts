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
const SPEAKABLE = /^(?:[^AEIOUY]{0,2}[AEIOUY]{1,2}){1,4}[^AEIOUY]{0,2}$/;
/** How far around a candidate a small letter is looked for, in UTF-16 units. */
const AROUND_UNITS = 22;

/** "Use HSBC to sign in" names a bank. */
const ASKED_LETTERS_MIN = 5;

const ASK = roleSet('ask');
const PROOF_OR_SECRECY = roleSet('proof', 'secrecy');

/** "Your code is KXQZPD", "KXQZPD is your code", "Enter KXQZPD as your code". */
export function lettersMayBeCode(context: CandidateContext): boolean {
  if (WORDS_IN_CAPITALS.test(context.candidate.code) || !speaksSoftly(context)) return false;
  if (isAfterWord(context)) {
    if (isAnnounced(context)) return isRandom(context) || saysWhatFor(context);
    return isAskedShortlyBefore(context) && (isSubjectOfProof(context) || (isRandom(context) && saysWhatFor(context)));
  }
  if (isAskedForToProve(context)) return true;
  if (isSaidOfWord(context) && isRightAfterWord(context)) return true;
  if (context.gapAfter === null) return false;
  return isCalledCode(context) || has(context.rolesBefore, ASK);
}

/** "The code word is LEMON": what can be spoken was chosen by somebody, and for many a thing. */
function isRandom({ candidate: { code } }: CandidateContext): boolean {
  return !SPEAKABLE.test(code);
}

/** "Use KXQZP to log in" */
const isAskedForToProve: Test = (context) =>
  has(context.rolesBefore, ASK) &&
  isSubjectOfProof(context) &&
  context.candidate.code.length >= ASKED_LETTERS_MIN &&
  isRandom(context);

const saysWhatFor: Test = ({ rolesAnywhere }) => has(rolesAnywhere, PROOF_OR_SECRECY);

/** In a text all in capitals, capitals tell nothing; beside letters that have no case they do. */
function speaksSoftly({ text, candidate: { start, end } }: CandidateContext): boolean {
  return /\p{Ll}|\p{Lo}/u.test(text.slice(Math.max(0, start - AROUND_UNITS), end + AROUND_UNITS));
}
