import { endsLabel, has, tellsPercent, type CandidateContext, type Test } from './context.js';
import { isKeyedThere, isOpenedWith, isToldThere } from './asked-there.js';
import { isInItsSentence, sentenceText } from './same-sentence.js';
import {
  isAfter,
  isAfterBareNumber,
  isAfterWord,
  isAnnounced,
  isAnnouncedAfter,
  isAskedFor,
  isCalledCode,
  isCalledCodePlainly,
  isGivenAsCode,
  isMeansOfProof,
  isRightAfterWord,
  isSaidOfWord,
  isSubjectOfProof,
} from './words-around.js';
import { roleSet } from './words/roles.js';

/** `SAVE20`, `VIP2026`, `20OFF`, `london2012`: letters that can be spoken, and a number. */
const WORD_LIKE =
  /^(?:(?=[A-Z]*[AEIOUY])[A-Z]{3,}\d{1,4}|\d{2}(?=[A-Z]*[AEIOUY])[A-Z]{3,}|(?=.[a-z]*[aeiouy])[A-Za-z][a-z]{2,}\d{1,4})$/;
/** A sentence that begins with the word: it says neither whose the code is nor what for. */
const BARE_WORD_FIRST = /^\s*(?:[ck][oó]d|код|pass|pin)\p{L}*/iu;
/** "Use the OTP 8842 to check in", 認証番号:583921, "รหัส OTP ของคุณคือ 583921", "Código de verificación para el sorteo: 583921" */
const WORD_OF_PROOF = new RegExp(
  '(?:(?<!\\p{L})' +
    '(?:OTP|one[- ]time (?:password|passcode|PIN)|c[oó]digo de verifica(?:ci[oó]n|[cç][aã]o)|code de v[eé]rification|do[gğ]rulama kod\\p{L}*)' +
    '(?: ?ของ(?:คุณ|ท่าน)| (?:for|to|para|pour) [\\p{L}\\p{N} -]{2,32})?(?: (?:is|es|é|est|hai)| ?คือ)?|' +
    'รหัสยืนยัน|(?:验证码|驗證碼)[为為是]?|認証(?:番号|コード)は?|인증 ?번호는?)[ :：[-]{0,3}$',
  'iu',
);
const WORD_OF_PROOF_UNITS = 64;
const NUMBER_MARK = /(?:№|nº|n°|(?<!\p{L})(?:n|nr|no|num|č)\.?) ?$/iu;
const A_WORD_AND_MARK = /\p{L}{3}\P{L}+(?:№|n[.º°]|nr|no|num|č)\P{L}*$/iu;
const DASH_AFTER = /^ ?-/;
const LIKE_A_COURSE = /^[A-Z]{2,3}\d{3,4}$/;
const TURKISH_CARRIER = /^B\d{3}$/;
const ENDS_MASKED = /(?:•|[*xX]{2,}[-\s]?)$/;
const MASKED_NEXT = /^ ?(?:\.{2,}|…|\*{2,}) ?\d/;
const ENDS_IN_DOTS = /(?:…|\.{2,})$/;
const COLON_AND_NUMBER = /^ ?[:：] ?\d{4}/;
const NUMBER_NEXT = /^ \d{4}/;

const REFERENCE = roleSet('reference');
const CODE = roleSet('code');
const IS = roleSet('is');
const LINK = roleSet('link');
const ASK = roleSet('ask');
const SEND = roleSet('send');
const SEND_TO = roleSet('sendTo');
const ENDING = roleSet('ending');
const ELSEWHERE = roleSet('elsewhere');
const USED = roleSet('used');
const UNIT = roleSet('unit');
const HANDOVER = roleSet('handover');
const PROOF = roleSet('proof');
const SECRECY = roleSet('secrecy');
const TELL = roleSet('tell');
const CHAT = roleSet('chat');

const isAfterReference = isAfter('reference');
const isAfterContact = isAfter('contact');
const isAfterSendTo = isAfter('sendTo');

/** "My Foo account: 583921 is your login code", "Foo Taxi: 5839 - login code" */
const isSaidToBeCode: Test = (context) =>
  context.hasColonBefore &&
  ((context.gapAfter !== null && (has(context.rolesAfter, IS) || DASH_AFTER.test(context.after))) ||
    // "UPI registration: 583921 - enter it in the app"
    isToldThere(context));

/** The number of a thing: an order, a flight, an account. */
export const isReference: Test = (context) =>
  isAfterReference(context) &&
  !isSaidToBeCode(context) &&
  // Swedish "Säg 5839 till budet": the verb is a word for a case in Danish.
  !(has(context.rolesBefore, TELL) && isToldThere(context)) &&
  // "Your number 583921 will verify your phone"
  !(context.wordBefore === null && isSubjectOfProof(context)) &&
  context.gapBefore === null &&
  !isMeansOfProof(context) &&
  !isGivenAsCode(context) &&
  !isAfterBareNumber(context) &&
  !isOpenedWith(context);

const isSixDigits: Test = ({ digits }) => digits === 6;
const isSixDigitSecret: Test = (context) => isSixDigits(context) && has(context.rolesAnywhere, SECRECY);

/** The same after a word for code: "your code for order 778812". */
export const isReferenceAfterWord: Test = (context) =>
  isAfterReference(context) &&
  context.gapBefore !== null &&
  !isSaidOfWord(context) &&
  !isMeansOfProof(context) &&
  // "OTP for registration-583921"
  !(has(context.rolesBefore, PROOF) && isSixDigits(context)) &&
  !(context.isAlone && (isAnnounced(context) || isSixDigitSecret(context)) && !/[,;]/.test(context.gapBefore)) &&
  // "Code to collect parcel 5839", word by word so in languages that write no "is" and no colon.
  !has(context.rolesInGap, HANDOVER) &&
  // "Code transaction is 583921": word by word so in languages that write no "of".
  !((has(context.rolesBeside, IS) || isAnnouncedAfter(context)) && isRightAfterWord(context));

/** "Your code for order no. 448201 is 5839", "код для заказа № 448201 - 5839" */
export const isNumberedThing: Test = ({ before, gapBefore }) =>
  gapBefore !== null && NUMBER_MARK.test(before) && A_WORD_AND_MARK.test(gapBefore);

const isNamedByWord: Test = (context) => isAfterWord(context) || isCalledCode(context) || isSubjectOfProof(context);

/** `CS1010`: a course, a model, a flight. */
export const isNamedLikeThing: Test = (context) =>
  LIKE_A_COURSE.test(context.candidate.code) && !isNamedByWord(context) && !isInThreeGroups(context);
/** `ZR-40-81` */
const isInThreeGroups: Test = ({ text, candidate: { start, end } }) => /-.*-/.test(text.slice(start, end));

/** `B021`, the last word of what companies send in Turkey: the carrier that brought the text. */
export const isCarrierOfText: Test = (context) =>
  TURKISH_CARRIER.test(context.candidate.code) &&
  context.after.trim() === '' &&
  // "86405 giris kodunuzdur B002": the word has its number already.
  (!isNamedByWord(context) || /^\s*\d{4,8}(?!\d)/.test(context.text));

/** "PNR code", "member code": perhaps the thing's own code. */
export const isCodeOfThing: Test = (context) => isAfterWord(context) && has(context.rolesBeforeWord, REFERENCE);

/** The last digits of a card: "ending in 4321", `*4321`, `xx4321`, `...4321`; but `*583921*` is bold. */
export function isEnding({ rolesBefore, before, after }: CandidateContext): boolean {
  if (has(rolesBefore, ENDING)) return true;
  if (before.endsWith('*')) return !after.startsWith('*');
  if (ENDS_MASKED.test(before)) return true;
  // "account 11 1020 ... 4471"
  if (MASKED_NEXT.test(after)) return true;
  // "Passcode...583921" makes the reader wait, "card ...4321" leaves digits out.
  return ENDS_IN_DOTS.test(before) && !has(rolesBefore, CODE);
}

/** "Confirm your device. The number is 583921": too short to be called. */
const isSixDigitsOfProof: Test = (context) =>
  isAnnounced(context) && context.digits === 6 && has(context.rolesAnywhere, PROOF | SECRECY);

/** "Your code Foo Mobile 583921": a carrier's name; but "code to your mobile 98123". */
const NAME_OF_CARRIER =
  / (?!(?:your|u?r|my|the|to|on|by|for|this|new|tu|su|mi|al|votre|ton|le|dein|ihr|das|seu|teu) )\p{L}{2,} (?:mobile?|m[oó]vil) $/iu;
const isAfterNameOfCarrier: Test = (context) =>
  isRightAfterWord(context) &&
  (context.digits === 5 || context.digits === 6) &&
  NAME_OF_CARRIER.test(context.gapBefore ?? '');

/** Words for a telephone, and none for calling. */
const TELEPHONE =
  /^(?:phone|ph|mob|mobile?|m[oó]vil|tele?m[oó]vel|tel|t[eé]l[eé]|телефон|τηλ|handy|cel|cell|celular|電話|电话|手[机機]|전화|휴대|هاتف|الهاتف|جوال|الجوال|تلفن|موبایل|טלפון|נייד)/iu;
/** "Your number to confirm your phone - 58392": the phone is what is confirmed, and its number is longer. */
const isOfPhoneToProve: Test = (context) => {
  const { text, mentions, wordBefore } = context;
  if (!wordBefore || context.digits !== 5 || !isAnnounced(context)) return false;
  if (!TELEPHONE.test(text.slice(wordBefore.start, wordBefore.end))) return false;
  let { start } = wordBefore;
  for (let index = mentions.indexOf(wordBefore) - 1; index >= 0; index -= 1) {
    const word = mentions[index];
    if (!word || text.slice(word.end, start).trim() !== '') return false;
    if (has(word.roles, PROOF)) return true;
    if (!has(word.roles, LINK)) return false;
    start = word.start;
  }
  return false;
};

/** Where to call or write to: "call 583921", "text STOP to 583921", "text PIN to 583921". */
export function isContact(context: CandidateContext): boolean {
  if (isAfterContact(context)) {
    if (isAfterNameOfCarrier(context)) return false;
    return (
      !isMeansOfProof(context) &&
      !isKeyedThere(context) &&
      !isSaidOfWord(context) &&
      !isSaidToBeCode(context) &&
      !isSixDigitsOfProof(context) &&
      !isOfPhoneToProve(context)
    );
  }
  if (isAfterSendTo(context)) return has(context.rolesShortlyBefore, SEND);
  return has(context.rolesBeforeWord, SEND) && has(context.linkRoles, SEND_TO);
}

/** `95588`, `12306`, `10086`: whom one calls in China; often a part of the sender's name, too. */
const SERVICE_LINE = /^(?:9[56]\d|100|12[1-3])\d\d$/;
export const isServiceLine: Test = (context) =>
  SERVICE_LINE.test(context.candidate.code) &&
  /\p{Script=Han}/u.test(context.text) &&
  !isRightAfterWord(context) &&
  !isAskedFor(context);

/** No offer calls its code so. */
const isAfterWordOfProof: Test = ({ text, candidate: { start } }) =>
  WORD_OF_PROOF.test(text.slice(Math.max(0, start - WORD_OF_PROOF_UNITS), start));

/** The text is about a meeting, a prize, a discount, and nobody signs in. */
const isTextAboutSomethingElse: Test = (context) =>
  (has(context.rolesAnywhere, ELSEWHERE) || context.hasPercent) &&
  !has(context.rolesAnywhere, PROOF) &&
  !isAfterWordOfProof(context) &&
  !isCalledCode(context);

/** … and the sentence of the number is: "Use code 5839 for a discount". */
export const isAboutSomethingElse: Test = (context) =>
  isTextAboutSomethingElse(context) &&
  (!isPlainlyGiven(context) ||
    isInItsSentence(context, ELSEWHERE) ||
    (context.hasPercent && tellsPercent(sentenceText(context))));

/** … or another sentence: "Your code is 5839. Enjoy your stay!" */
export const isBesideSomethingElse: Test = (context) =>
  isTextAboutSomethingElse(context) && !isAboutSomethingElse(context);

/** "Your code is 5839", "5839 is your code", "Foo code 5839": digits, called the code, and nothing asks to use them. After a bare "Code:" they may be an offer's. */
const isPlainlyGiven: Test = (context) => {
  if (context.candidate.form === 'alphanumeric' || has(context.rolesBeforeWord, ASK)) return false;
  if (context.isAtStart && context.gapAfter !== null) return true;
  if (!isAfterWord(context) && !(isRightAfterWord(context) && isAnnounced(context))) return false;
  return !BARE_WORD_FIRST.test(sentenceText(context));
};

/** "The code 583921 was used" */
export const isUsedUp: Test = (context) =>
  has(context.rolesAnywhere, USED) && (!isPlainlyGiven(context) || isInItsSentence(context, USED));

/** "Your code is 583921. If you entered a wrong code, …" */
export const isBesideUsedUp: Test = (context) => has(context.rolesAnywhere, USED) && !isUsedUp(context);

/** The text is what people write to each other. */
export const isChat: Test = (context) =>
  has(context.rolesAnywhere, CHAT) && !isCalledCode(context) && !isPlainlyOfReader(context);
/** "Your code is 583921. No kidding lol": six digits that are the reader's own. */
const isPlainlyOfReader: Test = (context) =>
  context.candidate.code.length === 6 &&
  isAnnounced(context) &&
  isCalledCodePlainly(context) &&
  YOUR_BEFORE.test(
    context.text.slice(Math.max(0, context.candidate.start - YOUR_BEFORE_UNITS), context.candidate.start),
  );
const YOUR_BEFORE = /\bYour (?:\p{L}+ ){1,3}is:? $/u;
const YOUR_BEFORE_UNITS = 40;

/** "5839 points"; but in "583921 Time: 14:30" and on the next line the word is a label. */
export const isMeasure: Test = ({ text, rolesAfter, wordAfterEnd, after }) =>
  has(rolesAfter, UNIT) && !after.startsWith('\n') && !endsLabel(text, wordAfterEnd);

/** The codes of offers, passwords that people chose; but "ABE123 is your code" says what it is. */
export const isWordThenNumber: Test = ({ candidate, gapAfter, rolesAfter }) =>
  candidate.form === 'alphanumeric' && WORD_LIKE.test(candidate.code) && (gapAfter === null || !has(rolesAfter, IS));

/** "Your code for 1177: 583921": a name that is a number, and then the number that it names. */
export const isNameOfNext: Test = ({ text, candidate, rolesAfter, wordAfterEnd }) =>
  COLON_AND_NUMBER.test(text.slice(candidate.end, candidate.end + 7)) ||
  // "Your PIN for 136 240 is 5829"
  (has(rolesAfter, IS) && NUMBER_NEXT.test(text.slice(wordAfterEnd, wordAfterEnd + 5)));
