import { has, type CandidateContext, type Test } from './context.js';
import {
  isAfter,
  isAfterBareNumber,
  isAfterWord,
  isAnnounced,
  isAnnouncedAfter,
  isAskedFor,
  isCalledCode,
  isInPhraseOfWord,
  isMeansOfProof,
  isRightAfterWord,
  isSaidOfWord,
  isSubjectOfProof,
  looksLikeTime,
} from './words-around.js';
import { roleSet } from './words/roles.js';

const CURRENCY_SIGNS = '$€£¥￥₹₽₩₪₺฿₫₴₦₱₸₮৳﷼';
/** `SAVE20`, `VIP2026`, `20OFF`, `london2012`: letters that can be spoken, and a number. */
const WORD_LIKE =
  /^(?:(?=[A-Z]*[AEIOUY])[A-Z]{3,}\d{1,4}|\d{2}(?=[A-Z]*[AEIOUY])[A-Z]{3,}|(?=.[a-z]*[aeiouy])[A-Za-z][a-z]{2,}\d{1,4})$/;
/** `23-11-26`, in whatever order. */
const SHORT_DATE =
  /^(?:(?:[012]\d|3[01])-(?:0\d|1[0-2])-[23]\d|(?:0\d|1[0-2])-(?:[012]\d|3[01])-[23]\d|[23]\d-(?:0\d|1[0-2])-(?:[012]\d|3[01]))$/;
/** `23112026`, `20261123` */
const DATE_IN_A_ROW = /^(?:[0-3]\d[01]\d20[0-4]\d|20[0-4]\d[01]\d[0-3]\d)$/;
/** After a currency: its amount, or a slash, as in "583921 p/ compra". */
const OWN_AMOUNT = /^(?:[ .]{0,2}[\d\ufffc]|\/)/;
/** `22-11`, `11-22` */
const DAY_OF_MONTH = /^(?:(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;
/** `0600-1400` */
const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d-(?:[01]\d|2[0-3])[0-5]\d$/;
const MARKS = /[^\d-]/g;
/** `2811` */
const DAY_AND_MONTH = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])$/;
const DASH_AFTER = /^ ?-/;
const YEAR = /^(?:19\d|20[0-4])\d$/;

const REFERENCE = roleSet('reference');
const CODE = roleSet('code');
const IS = roleSet('is');
const CURRENCY = roleSet('currency');
const SEND = roleSet('send');
const SEND_TO = roleSet('sendTo');
const ENDING = roleSet('ending');
const DATE = roleSet('date');
const ELSEWHERE = roleSet('elsewhere');
const HANDOVER = roleSet('handover');
const PROOF = roleSet('proof');
const SECRECY = roleSet('secrecy');
const CHAT = roleSet('chat');

const isAfterReference = isAfter('reference');
const isAfterContact = isAfter('contact');
const isAfterMoney = isAfter('money');
const isAfterCurrency = isAfter('currency');
const isAfterSendTo = isAfter('sendTo');

/** "My Foo account: 583921 is your login code", "Foo Taxi: 5839 - login code" */
const isSaidToBeCode: Test = ({ hasColonBefore, rolesAfter, gapAfter, after }) =>
  hasColonBefore && gapAfter !== null && (has(rolesAfter, IS) || DASH_AFTER.test(after));

/** The number of a thing: an order, a flight, an account. */
export const isReference: Test = (context) =>
  isAfterReference(context) &&
  !isSaidToBeCode(context) &&
  // "Your number 583921 will verify your phone"
  !(context.wordBefore === null && isSubjectOfProof(context)) &&
  context.gapBefore === null &&
  !isMeansOfProof(context) &&
  !isAfterBareNumber(context);

const isSixDigitSecret: Test = ({ candidate, rolesAnywhere }) =>
  /^\d{6}$/.test(candidate.code) && has(rolesAnywhere, SECRECY);

/** The same after a word for code: "your code for order 778812". */
export const isReferenceAfterWord: Test = (context) =>
  isAfterReference(context) &&
  context.gapBefore !== null &&
  !isSaidOfWord(context) &&
  !isMeansOfProof(context) &&
  !(context.isAlone && (isAnnounced(context) || isSixDigitSecret(context)) && !/[,;]/.test(context.gapBefore)) &&
  // "Code to collect parcel 5839", word by word so in languages that write no "is" and no colon.
  !has(context.rolesInGap, HANDOVER) &&
  // "Code transaction is 583921": word by word so in languages that write no "of".
  !((has(context.rolesBeside, IS) || isAnnouncedAfter(context)) && isRightAfterWord(context));

/** "PNR code", "member code": perhaps the thing's own code. */
export const isCodeOfThing: Test = (context) => isAfterWord(context) && has(context.rolesBeforeWord, REFERENCE);

/** The last digits of a card: "ending in 4321", `*4321`, `xx4321`, `...4321`; but `*583921*` is bold. */
export function isEnding({ rolesBefore, before, after }: CandidateContext): boolean {
  if (has(rolesBefore, ENDING)) return true;
  if (before.endsWith('*')) return !after.startsWith('*');
  if (/(?:•|[*xX]{2,}[-\s]?)$/.test(before)) return true;
  // "account 11 1020 ... 4471"
  if (/^ ?(?:\.{2,}|…|\*{2,}) ?\d/.test(after)) return true;
  // "Passcode...583921" makes the reader wait, "card ...4321" leaves digits out.
  return /(?:…|\.{2,})$/.test(before) && !has(rolesBefore, CODE);
}

export function isAmount(context: CandidateContext): boolean {
  if (CURRENCY_SIGNS.includes(lastMark(context.before))) return true;
  if (isAfterMoney(context)) return !isInPhraseOfWord(context);
  // "over 120 EUR: 583921" is no amount, "balance: 583921" is.
  return isAfterCurrency(context) && !has(context.rolesBeside, IS) && !context.hasColonBefore;
}

/** "Your code for the payment 583921": more likely the code than the amount. */
export const isAmountAfterWord: Test = (context) =>
  isAfterMoney(context) && isInPhraseOfWord(context) && !isSaidOfWord(context);

function lastMark(before: string): string {
  return before.trimEnd().slice(-1) || ' ';
}

/** "5839 EUR", "5839 €"; but in "583921 EUR 45,00" the currency is the next number's. */
export function isBeforeCurrency({ text, rolesAfter, wordAfterEnd, after }: CandidateContext): boolean {
  if (has(rolesAfter, CURRENCY)) return !OWN_AMOUNT.test(text.slice(wordAfterEnd, wordAfterEnd + 3));
  const next = after.trimStart();
  return next !== '' && CURRENCY_SIGNS.includes(next.charAt(0)) && !OWN_AMOUNT.test(next.slice(1));
}

/** Where to call or write to: "call 583921", "text STOP to 583921", "text PIN to 583921". */
export function isContact(context: CandidateContext): boolean {
  if (isAfterContact(context)) return !isMeansOfProof(context) && !isSaidOfWord(context) && !isSaidToBeCode(context);
  if (isAfterSendTo(context)) return has(context.rolesShortlyBefore, SEND);
  return has(context.rolesBeforeWord, SEND) && has(context.linkRoles, SEND_TO);
}

/** The text is about a meeting, a prize, a discount, and nobody signs in. */
export const isAboutSomethingElse: Test = (context) =>
  (has(context.rolesAnywhere, ELSEWHERE) || context.hasPercent) &&
  !has(context.rolesAnywhere, PROOF) &&
  !isCalledCode(context);

/** The text is what people write to each other. */
export const isChat: Test = (context) => has(context.rolesAnywhere, CHAT) && !isCalledCode(context);

/** The codes of offers, passwords that people chose; but "ABE123 is your code" says what it is. */
export const isWordThenNumber: Test = ({ candidate, gapAfter, rolesAfter }) =>
  candidate.form === 'alphanumeric' && WORD_LIKE.test(candidate.code) && (gapAfter === null || !has(rolesAfter, IS));

/** "In 2026"; but "2026 is your code" opens a text. */
export function isYear(context: CandidateContext): boolean {
  if (!YEAR.test(context.candidate.code) || isRightAfterWord(context)) return false;
  // "Enter 1984 to sign in"
  if (isAskedFor(context) && isSubjectOfProof(context)) return false;
  return context.gapAfter === null || (!context.isAtStart && !has(context.rolesAfter, IS));
}

export function isShortDate({ text, candidate: { code, form, start, end } }: CandidateContext): boolean {
  if (form !== 'grouped' && code.length !== 8) return false;
  const written = text.slice(start, end).replace(MARKS, '');
  if (form === 'grouped') return SHORT_DATE.test(written) || DAY_OF_MONTH.test(written) || HOURS.test(written);
  return DATE_IN_A_ROW.test(written);
}

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
  !has(context.rolesAfter, IS) &&
  !context.isAtStart;

/** "Your code for 1177: 583921": a name that is a number, and then the number that it names. */
export const isNameOfNext: Test = ({ text, candidate }) =>
  /^ ?[:：] ?\d{4}/.test(text.slice(candidate.end, candidate.end + 7));
