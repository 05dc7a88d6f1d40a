import { MARK, type Marks } from './marks.js';

/** Stands for a letter that got lost on the way; the tables of words hold it in place of their accented letters. */
export const LOST_LETTER = 'ʔ';

const LETTER_THEN_DIGIT = /[a-z]\d/i;
const LETTER_THEN_DIGITS = /[a-z]\d{4}/i;
const DIGIT_IN_WORD = /[a-z][2357][a-z]/;
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

/** "ramz el ta7a2o2", "kod el taf3eel bta3ak": Arabic in Latin letters, where 2, 3, 5 and 7 are letters that Latin lacks. */
const ARABIC_WITH_DIGITS =
  /(?<![\w-])(?:(?:[ae]l|lel|bel|wel)[ -]?)?(?:ta7a[2q]{1,2}o[2q]|ta2k[ie]{1,2}d|taf3[ie]{1,2}l|[dt]a?5[aou]{1,2}l|da5?[ao]{2}l|bta3(?:ak|ik|ek|k)|bt3(?:ak|ik|k))(?![\w-])/g;
const LETTERS_OF_DIGITS: Readonly<Record<string, string>> = { 2: 'q', 3: 'a', 5: 'h', 7: 'h' };

/** "O.T.P.: 583921" */
const DOTTED_WORD = /[OPT]\.[TIA]\.[PN](?<=(?<!\w)(?:O\.T\.P|P\.I\.N|T\.A\.N))(?!\w)\.?/g;

/** Sets apart what was glued for want of a space: "OTP583921", "code is583921". */
export function withWordsApart(text: string, marks: Marks): string {
  const apart = LETTER_THEN_DIGIT.test(text) ? withLettersApart(text) : text;
  const named = apart
    .replace(DOTTED_WORD, (word) => word.replaceAll('.', ''))
    .replace(TWO_FA, 'MFA')
    .replace(TAN, 'OTP');
  return (marks & MARK.comma) === 0 ? named : named.replace(COMMA_BEFORE_NEXT, ', ');
}

function withLettersApart(text: string): string {
  const apart = LETTER_THEN_DIGITS.test(text)
    ? text.replace(WORD_ON_NUMBER, '$1 ').replace(WORDS_ON_NUMBER, '$1 ')
    : text;
  return DIGIT_IN_WORD.test(apart) ? withArabicLetters(apart) : apart;
}

function withArabicLetters(text: string): string {
  return text.replace(ARABIC_WITH_DIGITS, (word) => word.replace(/\d/g, (digit) => LETTERS_OF_DIGITS[digit] ?? digit));
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

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae' };
const TO_WRITE_OUT = /[äöüßåøæ]/g;

/** How German, Danish and Norwegian write a word without their own letters: "bestaetigen", "bekraefte". */
export function spellingsWrittenOut(word: string): string[] {
  const spelling = word.replace(TO_WRITE_OUT, (letter) => WRITTEN_OUT[letter] ?? letter);
  return spelling === word ? [] : [spelling];
}

const YOUR = /\byour\b/;

/** How texting writes a phrase of the tables: "to confirm ur card" */
export function spellingsInShort(phrase: string): string[] {
  return YOUR.test(phrase) ? ['ur', 'yr'].map((short) => phrase.replace(YOUR, short)) : [];
}
