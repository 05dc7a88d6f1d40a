import { MARK, type Marks } from './marks.js';

/** Stands for a letter that got lost on the way; the tables of words hold it in place of their accented letters. */
export const LOST_LETTER = 'ʔ';

const LETTER_THEN_DIGITS = /[a-z]\d{4}/i;
/** TAN and TAC in capitals only: "tan2045" is a name. */
const WORD_ON_NUMBER =
  /(?<![\w-])([Cc][Oo][Dd][Ee][Ss]?|[Oo][Tt][Pp]|[Pp][Ii][Nn]|TAN|TAC|[Ii][Ss]|[Ee][Ss]|[Kk][Oo][Dd][Ee]?|[Cc][Oo][Dd](?:[Ii][Cc][Ee])?)(?=\d{4,8}(?![\w-]))/g;

/** "securitycode583921", "YourCodeIs583921" */
const WORDS_ON_NUMBER =
  /(?<![\w-])((?:your)?(?:login|security|access|verification|confirmation|auth)?(?:code|otp)(?:is)?)(?=\d{4,8}(?![\w-]))/gi;

/** "583921,5分钟内有效", "583921,58同城": a comma of another script's keyboard, and no decimal. */
const COMMA_BEFORE_NEXT = /,(?<=\d{4},)(?=\d{1,3} ?(?:min|[분초]|(?![元圆圓万萬亿億块塊円点點])\p{Script=Han}))/gu;

/** A word for code that begins with a digit, and so with none of a word's letters. */
const TWO_FA = /(?<![\w-])2FA(?![\w-])/gi;
/** Banks write it in capitals; "Tan" is a name. */
const TAN = /(?<!\w)TAN(?!\w)/g;

/** "O.T.P.: 583921" */
const DOTTED_WORD = /[OPT]\.[TIA]\.[PN](?<=(?<!\w)(?:O\.T\.P|P\.I\.N|T\.A\.N))(?!\w)\.?/g;

/** Sets apart what was glued for want of a space: "OTP583921", "code is583921". */
export function withWordsApart(text: string, marks: Marks): string {
  const apart = LETTER_THEN_DIGITS.test(text)
    ? text.replace(WORD_ON_NUMBER, '$1 ').replace(WORDS_ON_NUMBER, '$1 ')
    : text;
  const named = apart
    .replace(DOTTED_WORD, (word) => word.replaceAll('.', ''))
    .replace(TWO_FA, 'MFA')
    .replace(TAN, 'OTP');
  return (marks & MARK.comma) === 0 ? named : named.replace(COMMA_BEFORE_NEXT, ', ');
}

const MAY_BE_LOST = MARK.questionMark | MARK.beyondAscii;
const LOST = /[?\ufffd]/;
const LOST_IN_WORD = /[?\ufffd](?<=\p{L}.)(?=\p{Ll})/gu;

/** Marks letters that a gateway could not write: "c?digo de verificaci?n". */
export function withLostLetters(text: string, marks: Marks): string {
  return (marks & MAY_BE_LOST) !== 0 && LOST.test(text) ? text.replace(LOST_IN_WORD, LOST_LETTER) : text;
}

const ACCENTED = /[^\0-\x7f]/g;
/** Letters beyond ASCII that the GSM alphabet lacks (3GPP TS 23.038, 6.2.1). */
const BEYOND_GSM = /[^\0-\x7fèéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà]/g;
const LATIN = /^[\p{Script=Latin}\p{M} '-]+$/u;

/** How a word of the tables looks with its accented letters lost: all of them, or those beyond the GSM alphabet. */
export function spellingsWithLostLetters(word: string): string[] {
  if (!LATIN.test(word)) return [];
  const spellings = [word.replace(ACCENTED, LOST_LETTER), word.replace(BEYOND_GSM, LOST_LETTER)];
  return spellings.filter((spelling) => spelling !== word);
}

const YOUR = /\byour\b/;

/** How texting writes a phrase of the tables: "to confirm ur card" */
export function spellingsInShort(phrase: string): string[] {
  return YOUR.test(phrase) ? ['ur', 'yr'].map((short) => phrase.replace(YOUR, short)) : [];
}
