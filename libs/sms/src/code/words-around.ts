import { has, type CandidateContext, type Test } from './context.js';
import { roleSet, type Role } from './words/roles.js';

/** How far a word for code may stand from what is right after it, in UTF-16 units. */
export const NEAR_UNITS = 22;
export const NOTHING_MORE = /^[\s.!]*$/;
const ANOTHER_CLAUSE = /\p{L}.*[,;:?!].*\p{L}|\p{L}.*\d\./u;
const ROUND = /000$/;
const DIGIT_OR_COMMA = /[\d,]/;
const SENTENCE_BEFORE = /[.!?]\s+$/;
const LINE_END = /^[\s"'*.]*(?:\n|$)/;
const QUESTION_MARK_NEXT = /^\s?\?/;
/** Something new begins, or the word has its number already: "code 5839 - ref: 448192". */
const NEW_OR_NUMBER = /[,;:]|\d{4}/;
/** People tell each other prices and rents; of random codes one in fifty ends so. */
export const AS_A_PRICE = /^\d{2,3}(?:00|50)$/;
const HUNDREDS = /^\d{3}00$/;
const OWN_NUMBER = /^[^\d.,;!?\n]{0,20}\d{4}/;
const OWN_NUMBER_UNITS = 24;
/** "For order no. 448201": a thing's number, and not the word's. */
const NUMBERED = /(?:№|nº|n°|(?<!\p{L})(?:nr|no|num|č)\.?) ?\d+/iu;
const FOUR_DIGITS = /\d{4}/;
const THREES = /^\d{3}-\d{3}-\d{3}$/;
const SPELLED_SIX = /^\d{6,8}$/;
/** "in your Foo app", "en la app", "w aplikacji" */
const INTO_APP =
  /^ (?:in|into|on|en|na|no|nell|dans|w|v|do|în|i|di|ke|в|у)[^\p{L}][^.,;:!?\d\n]{0,24}(?<!\p{L})(?:app(?:s|en)?(?!\p{L})|aplika|aplica|appli|прилож|додат)/iu;
const INTO_APP_UNITS = 40;
const POLISH_WORD = /(?<!\p{L})(?:kody?|has[łl]o)(?: sms| pin)?$/iu;
const POLISH_WORD_UNITS = 10;

const CODE = roleSet('code');
const IS = roleSet('is');
const SAID = roleSet('said');
const ASK = roleSet('ask');
const SEND = roleSet('send');
const LINK = roleSet('link');
const HANDOVER = roleSet('handover');
const MEANS = roleSet('means');
const PROOF = roleSet('proof');
const PROVES = roleSet('proves');
const SECRECY = roleSet('secrecy');
const CONTACT = roleSet('contact');
const UNIT_OR_DATE = roleSet('unit', 'date');
/** What has numbers other than codes. */
const HAS_NUMBERS = roleSet('reference', 'money', 'contact', 'ending', 'date');
const CODE_PROOF_OR_SECRECY = roleSet('code', 'proof', 'secrecy');
/** A word for code stands right before, little words skipped. */
export const isAfterWord: Test = ({ rolesBefore }) => has(rolesBefore, CODE);
const isNearWord: Test = ({ gapBefore }) =>
  gapBefore !== null && gapBefore.length <= NEAR_UNITS && !DIGIT_OR_COMMA.test(gapBefore);
export const isRightAfterWord: Test = (context) => isAfterWord(context) || isNearWord(context);
export const isJustNearWord: Test = (context) => isNearWord(context) && !isAfterWord(context);
/** "Never tell the code. 14000" */
export const isBehindSentenceOfWord: Test = (context) => isAfterWord(context) && SENTENCE_BEFORE.test(context.before);
/** It stands further before, in the same sentence. */
export const isInSentenceOfWord: Test = (context) => context.gapBefore !== null && !isRightAfterWord(context);
/** @param after what stands after a number, or the first units of it */
export const endsLine = (after: string): boolean => LINE_END.test(after);

/** "Your code 5839⏎B002": the word has its number already. */
export const isAfterNumberOfWord: Test = (context) =>
  isInSentenceOfWord(context) &&
  // "Your code 5839 | Heure : 1430"
  (!isAnnounced(context) || has(context.rolesBefore, UNIT_OR_DATE)) &&
  hasNumber(context.gapBefore ?? '');
function hasNumber(gap: string): boolean {
  return FOUR_DIGITS.test(gap) && FOUR_DIGITS.test(gap.replace(NUMBERED, ''));
}

/** "I forgot my password, so call 98123456" */
export const isInAnotherClause: Test = (context) =>
  isInSentenceOfWord(context) && !isAnnounced(context) && !isAskedFor(context) && /[,;]/.test(context.gapBefore ?? '');
/** "The 3080 for 699, and tell me the code": what is in between has begun something else. */
export const isBeforeAnotherClause: Test = ({ gapAfter, rolesAfter, isAtStart }) =>
  gapAfter !== null && !isAtStart && !has(rolesAfter, IS) && ANOTHER_CLAUSE.test(gapAfter);
/** "Time: 1430 Code: 583921": the word after it has a number of its own, and before it stands a label. */
export const isBeforeWordOfNext: Test = (context) => {
  if (!context.hasColonBefore || context.gapAfter === null || context.gapBefore !== null) return false;
  if (has(context.rolesAfter, IS)) return false;
  const { text, mentions, candidate } = context;
  const word = mentions.findIndex(({ start, roles }) => start >= candidate.end && has(roles, CODE));
  const wordEnd = mentions[word]?.end ?? text.length;
  const number = OWN_NUMBER.exec(text.slice(wordEnd, wordEnd + OWN_NUMBER_UNITS));
  if (!number) return false;
  const next = mentions[word + 1];
  return next === undefined || next.start >= wordEnd + number[0].length || !has(next.roles, HAS_NUMBERS);
};

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

/** "is" or a colon stands right before. */
export const isAnnounced: Test = (context) =>
  has(context.rolesBeside, IS) || context.hasColonBefore || isAnnouncedAfter(context) || isAnnouncedInPolish(context);
/**
 * "Your code is 583921 €": what it is has been said, and nobody counts or pays so much to the unit. What follows begins
 * something else: a sentence without its full stop, an advert, a test of all characters.
 */
export const isCalledCodePlainly: Test = (context) =>
  isRightAfterWord(context) &&
  (isAnnounced(context) || /^ ?$/.test(context.gapBefore ?? 'none')) &&
  context.candidate.form === 'digits' &&
  FIVE_TO_EIGHT_NOT_ROUND.test(context.candidate.code);
const FIVE_TO_EIGHT_NOT_ROUND = /^\d{3,6}(?!00)\d\d$/;
/** "Kod do aplikacji Foo Mobile to 583921": what "is" does in other languages, and in English "to" does not. */
const isAnnouncedInPolish: Test = ({ before, gapBefore, text, candidate: { start } }) => {
  if (gapBefore === null || !before.endsWith(' to ')) return false;
  const wordEnd = start - gapBefore.length;
  return POLISH_WORD.test(text.slice(Math.max(0, wordEnd - POLISH_WORD_UNITS), wordEnd));
};
/** "कोड 583921 है" */
export const isAnnouncedAfter: Test = ({ rolesAfter, gapBefore }) => has(rolesAfter, SAID) && gapBefore !== null;
const isAloneWithDigits: Test = ({ isAlone, digits }) => isAlone && (digits === 5 || digits === 6);
const isAloneWithSixDigits: Test = ({ isAlone, digits }) => isAlone && digits === 6;
export const isAskedShortlyBefore: Test = ({ rolesShortlyBefore }) => has(rolesShortlyBefore, ASK);
/** "enter 583921", "enter in the app: 583921"; "zum Anmelden 583921 eingeben" */
export const isAskedFor: Test = (context) =>
  // "My type is AB5839" asks for nothing.
  (has(context.rolesBefore, ASK) && !(has(context.rolesBeside, IS) && context.gapBefore === null)) ||
  (has(context.rolesAfter, ASK) && (has(context.rolesAnywhere, CODE_PROOF_OR_SECRECY) || isAloneWithDigits(context))) ||
  (isAskedShortlyBefore(context) &&
    // "tell the courier 5839"
    (context.hasColonBefore || has(context.rolesBefore, HANDOVER) || isAloneWithSixDigits(context)));

/** Words for code that the word for what it is of follows, in languages that write no "of". */
const OWNS_NEXT_WORD = /(?<!\p{L})(?:cod(?:ul)?|c[oó]digo|codice|kod|kode|код|mã|رمز|کد|كود|קוד|รหัส)$/iu;
const OWNER_UNITS = 8;

/**
 * "The code to collect your parcel": the word before belongs to the word for code, as a little one stands between
 * them. In "token balance" it does not, nor after a comma.
 */
export function isInPhraseOfWord({ gapBefore, wordBefore, candidate, text }: CandidateContext): boolean {
  if (gapBefore === null || wordBefore === null) return false;
  const wordEnd = candidate.start - gapBefore.length;
  const between = text.slice(wordEnd, wordBefore.start);
  // "Cod retragere: 583921"
  if (between === ' ' && OWNS_NEXT_WORD.test(text.slice(Math.max(0, wordEnd - OWNER_UNITS), wordEnd))) return true;
  return /\p{L}/u.test(between) && !NEW_OR_NUMBER.test(between);
}

/** … and "is" or a colon follows: "the code to collect your parcel is 583921". */
export const isSaidOfWord: Test = (context) => isAnnounced(context) && isInPhraseOfWord(context);

/** "Confirm your account with 583921" */
export const isMeansOfProof: Test = ({ linkRoles, rolesBefore, rolesAnywhere }) =>
  has(linkRoles | rolesBefore, MEANS) && has(rolesAnywhere, PROOF);

/** "583921 to sign in", "583921 will verify your phone"; but "text 58392 to activate it" says where to write to. */
export const isSubjectOfProof: Test = ({ rolesAfter, rolesBefore }) =>
  has(rolesAfter, PROVES) && (!has(rolesBefore, SEND) || has(rolesBefore, ASK));

/** "this number: 583921" in a text about proof: "number" names nothing else. */
export const isAfterBareNumber: Test = ({ wordBefore, rolesAnywhere, digits }) =>
  wordBefore === null &&
  ((has(rolesAnywhere, PROOF) && !has(rolesAnywhere, CONTACT)) ||
    // "Give this number to nobody: 583921"
    (has(rolesAnywhere, SECRECY) && digits === 6));

/** "583921 is your Foo check-in code": whatever the code is for, it is one. */
export const isCalledCode: Test = ({ isAtStart, rolesAfter, gapAfter }) =>
  isAtStart && has(rolesAfter, IS) && gapAfter !== null;

/** "5839 as your code", "1746 kepada pemandu sebagai kod" */
const AS_WORD = /(?:^| )(?:as|als|como|comme|come|jako|sebagai|som|как|као|като|као) (?:\p{L}+ ){0,4}$/u;
export const isGivenAsCode: Test = ({ gapAfter, gapBefore }) =>
  gapAfter !== null && gapBefore === null && AS_WORD.test(gapAfter);

/**
 * "They will ask you for 5839", and the text tells of a courier; "the PIN to receive your Foo parcel 5839": four digits
 * are a code then, too.
 */
export const isToldAtHandover: Test = (context) =>
  (isAskedFor(context) &&
    has(context.rolesAnywhere, HANDOVER) &&
    !isAfterWord(context) &&
    // "Give the driver 2350"
    !AS_A_PRICE.test(context.candidate.code)) ||
  (isInSentenceOfWord(context) && has(context.rolesInGap, HANDOVER));

/** "5839 in your Foo app" */
export const isIntoApp: Test = (context) =>
  INTO_APP.test(context.text.slice(context.candidate.end, context.candidate.end + INTO_APP_UNITS));

/** "PIN code? 560001?" */
export const isQuestion: Test = ({ after }) => QUESTION_MARK_NEXT.test(after);

/** "Welcome to Foo! 583921" */
export const isWholeSentence: Test = ({ text, candidate, digits, isAtStart, hasColonBefore, rolesBefore }) =>
  isAtStart &&
  !hasColonBefore &&
  // "Case no. 448201."
  rolesBefore === 0 &&
  candidate.start > 0 &&
  digits === 6 &&
  NOTHING_MORE.test(text.slice(candidate.end));

/**
 * "583921", "G-583921"; but "2044", "22500", "blink182" and "i5-8400" are what people answer. Seven and eight digits are
 * more often a phone number.
 */
export const isWholeText: Test = ({ text, digits, candidate: { code, start, end } }) =>
  (digits === 5 || digits === 6) && !HUNDREDS.test(code) && text.trim().length === end - start;

/** Three digits are a code in "your code 583", "code: 583" and "enter code 583", and in "area code 583" the area's. */
export const isShortUnannounced: Test = (context) =>
  context.candidate.form === 'short' &&
  !isGivenAsCode(context) &&
  !(isAfterWord(context) && (isAnnounced(context) || has(context.rolesBeforeWord, LINK | ASK)));

/** "8 1 7 2 0 4 is your code", "Foo: 4 8 2 7 is your code", "4 8 2 7 code" */
export const isSpelledBeforeWord: Test = (context) =>
  context.candidate.form === 'spelled' &&
  context.gapAfter !== null &&
  (SPELLED_SIX.test(context.candidate.code) ||
    isCalledCode(context) ||
    (context.isAtStart && has(context.rolesAfter, CODE)));

/** "Code to confirm the payment of 128 900 in 12 parts: 5 8 0 4", and nothing more on its line. */
export const isSpelledAtLineEnd: Test = (context) =>
  context.candidate.form === 'spelled' &&
  context.hasColonBefore &&
  isInSentenceOfWord(context) &&
  endsLine(context.after);

/** "Ihr Code zur Auszahlung von 0,015 BTC lautet 4081937265": a verb says it, where a colon may be a phone number's. */
export const isLongSaidOfWord: Test = (context) =>
  context.candidate.form === 'long' && isInSentenceOfWord(context) && has(context.rolesBeside, IS);

/** "Never share this code. Use 940.172 to unlock your Foo", "Use 874-120-395 to add this device" */
export const isSeparatedAskedFor: Test = (context) =>
  isInThrees(context) && has(context.rolesBefore, ASK) && isSubjectOfProof(context);
/** Dots are out of sight in the text: they are decimals elsewhere. */
const isInThrees: Test = ({ text, candidate: { code, form, start, end } }) =>
  form === 'dotted' ? code.length === 6 : THREES.test(text.slice(start, end));

/** "5839 21 is your code" */
export const isBrokenBeforeWord: Test = (context) => context.candidate.form === 'broken' && isCalledCode(context);

/** People say round numbers; of random codes one in a thousand is. */
export const isRound: Test = (context) => ROUND.test(context.candidate.code) && !isAfterWord(context);
