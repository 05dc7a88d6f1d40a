import { has, type CandidateContext, type Test } from './context.js';
import { roleSet, type Role } from './words/roles.js';

/** How far a word for code may stand from what is right after it, in UTF-16 units. */
const NEAR_UNITS = 22;
/** Capitals that follow a word for code without being one. */
const WORDS_IN_CAPITALS =
  /^(?:SENT|BELOW|HERE|READY|STOP|HELP|YOUR|THIS|THAT|FROM|WITH|WILL|ONLY|CONFIRMED|REQUIRED|NEEDED|ACTIVE|APPROVED|CORRECT|WRONG|INVALID|NEVER)$/;
/** What may stand before letters that are the code, after the little words: a colon and quotes, or nothing. */
const COLON_BEFORE = /(?:[:：]|(?<!\d ?)=)[\s"'«“「[*]*$/;
/** "[Foo]", "Foo Bank:" */
const SENDER_NAME =
  /^\s*(?:<#>\s*)?(?:[[(【][^\])】\d\n]{1,30}[\])】][\s:]*|(?=\S{0,20}\p{L})[^\s:.,!?]{2,20}(?: [^\s\d:.,!?]{1,20}){0,2} ?: ?)$/u;
const STARTS_WITH_NAME =
  /^\s*(?:<#>\s*)?(?:[[(【][^\])】\d\n]{1,30}[\])】]|(?=\S{0,20}\p{L})[^\s:.,!?]{2,20}(?: [^\s\d:.,!?]{1,20}){0,2} ?[:：] ?)/u;
const SENDER_NAME_UNITS_MAX = 48;
/** "Ann: 98123456": a name and so many digits are a phone number. */
const PHONE_DIGITS_MIN = 7;
const NOTHING_FOLLOWS = /^[\s.]*(?:$|\n)/;
const SOMETHING_NEW_FOLLOWS = /^\s*[^\p{L}\p{N}\s]/u;
const ROUND = /000$/;
const SPELLED_SIX = /^\d{6,8}$/;

const CODE = roleSet('code');
const IS = roleSet('is');
const ASK = roleSet('ask');
const MEANS = roleSet('means');
const PROOF = roleSet('proof');
const LITTLE = roleSet('link', 'is', 'means', 'sendTo');
const PROVES = roleSet('proves');
const CONTACT = roleSet('contact');
const PROOF_OR_SECRECY = roleSet('proof', 'secrecy');
/** Words that say in a sender's place, or near a lone number, that it is no code. */
const NAMES_OTHERS = roleSet(
  'otherCode',
  'reference',
  'money',
  'currency',
  'contact',
  'send',
  'unit',
  'date',
  'ending',
);
const TELLS_OF_OTHERS = roleSet('otherCode', 'money', 'currency', 'elsewhere', 'ending');

/** A word for code stands right before, little words skipped. */
export const isAfterWord: Test = ({ rolesBefore }) => has(rolesBefore, CODE);
const isNearWord: Test = ({ gapBefore }) =>
  gapBefore !== null && gapBefore.length <= NEAR_UNITS && /^[^\d,]*$/.test(gapBefore);
export const isRightAfterWord: Test = (context) => isAfterWord(context) || isNearWord(context);
export const isJustNearWord: Test = (context) => isNearWord(context) && !isAfterWord(context);
/** It stands further before, in the same sentence. */
export const isInSentenceOfWord: Test = (context) => context.gapBefore !== null && !isRightAfterWord(context);
/** "I forgot my password, so call 98123456" */
export const isInAnotherClause: Test = (context) =>
  isInSentenceOfWord(context) && !isAnnounced(context) && !isAskedFor(context) && /[,;]/.test(context.gapBefore ?? '');
/** It stands in another sentence. */
export const isInTextOfWord: Test = (context) =>
  has(context.rolesAnywhere, CODE) &&
  !isRightAfterWord(context) &&
  context.gapBefore === null &&
  context.gapAfter === null;

/** A role of the word before that tells of something else than a code. */
export function isAfter(role: Role): Test {
  const wanted = roleSet(role);
  return (context) => has(context.rolesBefore, wanted) && !isAfterWord(context);
}

export const hasColonBefore: Test = ({ before }) => COLON_BEFORE.test(before);
/** "is" or a colon stands right before. */
export const isAnnounced: Test = (context) => has(context.rolesBeside, IS) || hasColonBefore(context);
/** "enter 583921", "enter in the app: 583921"; "zum Anmelden 583921 eingeben" */
export const isAskedFor: Test = (context) =>
  has(context.rolesBefore, ASK) ||
  (has(context.rolesAfter, ASK) && has(context.rolesAnywhere, PROOF_OR_SECRECY)) ||
  (hasColonBefore(context) && has(context.rolesShortlyBefore, ASK));

/**
 * "The code to collect your parcel": the word before belongs to the word for code, as a little one stands between
 * them. In "token balance" it does not, nor after a comma.
 */
export function isInPhraseOfWord({ gapBefore, wordBefore, candidate, text }: CandidateContext): boolean {
  if (gapBefore === null || wordBefore === null) return false;
  const between = text.slice(candidate.start - gapBefore.length, wordBefore.start);
  return /\p{L}/u.test(between) && !/[,;:]/.test(between);
}

/** … and "is" or a colon follows: "the code to collect your parcel is 583921". */
export const isSaidOfWord: Test = (context) => isAnnounced(context) && isInPhraseOfWord(context);

/** "Confirm your account with 583921" */
export const isMeansOfProof: Test = ({ linkRoles, rolesBefore, rolesAnywhere }) =>
  has(linkRoles | rolesBefore, MEANS) && has(rolesAnywhere, PROOF);

/** "583921 to sign in", "583921 will verify your phone" */
export const isSubjectOfProof: Test = ({ rolesAfter }) => has(rolesAfter, PROVES);

/** "this number: 583921" in a text about proof: "number" names nothing else. */
export const isAfterBareNumber: Test = ({ wordBefore, rolesAnywhere }) =>
  wordBefore === null && has(rolesAnywhere, PROOF) && !has(rolesAnywhere, CONTACT);

/** "PIN code? 560001?" */
export const isQuestion: Test = ({ after }) => /^\s?\?/.test(after);

/** The words around present it: "is 583921", "enter 583921", "with 583921", "583921 …". */
const isPresented: Test = (context) =>
  isAnnounced(context) ||
  isAskedFor(context) ||
  isMeansOfProof(context) ||
  isSubjectOfProof(context) ||
  (isAtStart(context) && !isQuestion(context)) ||
  /, ?$/.test(context.before);

/** No other number of the text may be a code; the text presents it, is about proving something, and tells of nothing else that has a number. */
export function isLoneNumberOfProof(context: CandidateContext): boolean {
  const { candidate, isAlone, rolesAnywhere } = context;
  if (!isAlone) return false;
  const isCommonLength = candidate.code.length === 5 || candidate.code.length === 6;
  if (!isCommonLength && !isPlainlyForProof(context)) return false;
  if (candidate.form !== 'digits' && candidate.form !== 'grouped') return false;
  if (has(rolesAnywhere, TELLS_OF_OTHERS) || isRound(context)) return false;
  // "583921. That is your code."
  if (!has(rolesAnywhere, isAtStart(context) ? CODE | PROOF_OR_SECRECY : PROOF_OR_SECRECY)) return false;
  if (candidate.code.length > 6 && has(rolesAnywhere, CONTACT)) return false;
  return isPresented(context);
}

/** Four digits may as well be a time, a year or a price, and eight a phone number: the text has to say what they are for. */
function isPlainlyForProof(context: CandidateContext): boolean {
  const { code } = context.candidate;
  if (looksLikeTime(code) || code.endsWith('00') || !has(context.rolesAnywhere, PROOF)) return false;
  return isMeansOfProof(context) || isSubjectOfProof(context) || isAskedFor(context) || hasColonBefore(context);
}

/** A language that no table knows: a sender's name, then words that say nothing, and one number of six digits. */
export function isAloneInUnknownWords({ isAlone, candidate, text, rolesAnywhere }: CandidateContext): boolean {
  if (!isAlone || !/^\d{6}$/.test(candidate.code) || has(rolesAnywhere, ~LITTLE)) return false;
  const name = STARTS_WITH_NAME.exec(text)?.[0] ?? '';
  return name !== '' && /\p{L}/u.test(text.slice(name.length, candidate.start));
}

/** The text is a sender's name and the number, or says next that it is a secret, or what it proves. */
export function isAfterSenderName({ text, mentions, candidate, rolesAnywhere, after }: CandidateContext): boolean {
  if (candidate.form !== 'digits' && candidate.form !== 'grouped') return false;
  if (candidate.start === 0 || candidate.start > SENDER_NAME_UNITS_MAX || looksLikeTime(candidate.code)) return false;
  if (!SENDER_NAME.test(text.slice(0, candidate.start))) return false;
  if (mentions.some(({ start, roles }) => start < candidate.start && has(roles, NAMES_OTHERS))) return false;
  const saysWhatItIs =
    has(rolesAnywhere, PROOF_OR_SECRECY) ||
    mentions.some(({ start, roles }) => start > candidate.start && has(roles, CODE));
  return (NOTHING_FOLLOWS.test(after) && candidate.code.length < PHONE_DIGITS_MIN) || (SOMETHING_NEW_FOLLOWS.test(after) && saysWhatItIs);
}

/** "Your code is KXQZPD", "KXQZPD is your code", "Enter KXQZPD as your code". */
export function lettersMayBeCode(context: CandidateContext): boolean {
  if (WORDS_IN_CAPITALS.test(context.candidate.code)) return false;
  if (isAfterWord(context)) return isAnnounced(context);
  if (isSaidOfWord(context) && isRightAfterWord(context)) return speaksSoftly(context);
  if (context.gapAfter === null) return false;
  return (isAtStart(context) && has(context.rolesAfter, IS)) || (isAskedFor(context) && speaksSoftly(context));
}

/** A text, a line or a sentence starts here, or what a sender's name introduces. */
export const isAtStart: Test = ({ before }) => /(?:^\s*|[\n.!?:>)\]】。！]\s*|\p{So}\ufe0f?\s*)$/u.test(before);

/** In a text all in capitals, capitals tell nothing. */
function speaksSoftly({ text, candidate: { start, end } }: CandidateContext): boolean {
  return /\p{Ll}/u.test(text.slice(Math.max(0, start - NEAR_UNITS), end + NEAR_UNITS));
}

/** "8 1 7 2 0 4 is your code" */
export const isSpelledBeforeWord: Test = ({ candidate, gapAfter }) =>
  candidate.form === 'spelled' && gapAfter !== null && SPELLED_SIX.test(candidate.code);

/** People say round numbers; of random codes one in a thousand is. */
export const isRound: Test = (context) => ROUND.test(context.candidate.code) && !isAfterWord(context);

/** A time of day or a year. */
export function looksLikeTime(code: string): boolean {
  return /^(?:(?:[01]\d|2[0-3])[0-5]\d|(?:19|20)\d\d)$/.test(code);
}
