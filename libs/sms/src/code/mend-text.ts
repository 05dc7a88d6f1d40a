/** Stands for a letter that got lost on the way; the tables of words hold it in place of their accented letters. */
export const LOST_LETTER = 'ʔ';

const LETTER_THEN_DIGITS = /[a-z]\d{4}/i;
/** TAN and TAC in capitals only: "tan2045" is a name. */
const WORD_ON_NUMBER =
  /(?<![\w-])([Cc][Oo][Dd][Ee][Ss]?|[Oo][Tt][Pp]|[Pp][Ii][Nn]|TAN|TAC|[Ii][Ss]|[Ee][Ss]|[Kk][Oo][Dd][Ee]?|[Cc][Oo][Dd](?:[Ii][Cc][Ee])?)(?=\d{4,8}(?![\w-]))/g;

/** "583921,5分钟内有效": a comma of another script's keyboard, and no decimal. */
const COMMA_BEFORE_MINUTES = /,(?<=\d{4},)(?=\d{1,2} ?(?:分|秒|min))/g;

/** A word for code that begins with a digit, and so with none of a word's letters. */
const TWO_FA = /(?<![\w-])2FA(?![\w-])/gi;
/** Banks write it in capitals; "Tan" is a name. */
const TAN = /(?<!\w)TAN(?!\w)/g;

/** Sets apart what was glued for want of a space: "OTP583921", "code is583921". */
export function withWordsApart(text: string): string {
  const apart = LETTER_THEN_DIGITS.test(text) ? text.replace(WORD_ON_NUMBER, '$1 ') : text;
  return apart.replace(TWO_FA, 'MFA').replace(TAN, 'OTP').replace(COMMA_BEFORE_MINUTES, ', ');
}

const LOST = /[?\ufffd]/;
const LOST_IN_WORD = /[?\ufffd](?<=\p{L}.)(?=\p{Ll})/gu;

/** Marks letters that a gateway could not write: "c?digo de verificaci?n". */
export function withLostLetters(text: string): string {
  return LOST.test(text) ? text.replace(LOST_IN_WORD, LOST_LETTER) : text;
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
