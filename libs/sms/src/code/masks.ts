import { MARK, type Marks } from './marks.js';

/** Ends of host names that senders call themselves by. */
const TOP_LEVELS =
  'com|net|org|info|io|co|app|me|ai|tv|gg|gov|edu|dev|shop|xyz|eu|uk|de|fr|es|nl|pl|cz|ch|it|pt|br|ru|ua|gr|ro|hu|se|dk|fi|tr|in|jp|kr|cn|tw|hk|sg|vn|ir|il|sa|ae|za|ng|mx|ar|cl|au|nz|ca|ph|pk|kz|uz|az|lv|lt|ee|bg|rs|hr|si|sk|lu|ie';

/** URLs, e-mail addresses and places on a map. Looked for only where a text has their mark and, by a quick look, one of their hints. */
const ADDRESSES: readonly (readonly [mark: Marks, hint: RegExp, pattern: RegExp])[] = [
  [MARK.slash, /:\/\//, /[a-z]{1,16}:\/\/[!-~]+/gi],
  [MARK.dot, /www\./, /www\.[!-~]+/gi],
  [MARK.slash, /[a-z]\//i, /[a-z0-9-]{1,63}\.[a-z]{2,10}\/[!-~]*/gi],
  [MARK.at, /@/, /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/g],
  // "Booking.com": a host's labels are no words. Not in mixed case, as "code.In" is a missing space.
  [
    MARK.dot,
    /\w\.[a-zA-Z]{2}/,
    new RegExp(
      `(?<![\\w-])[a-zA-Z][\\w-]{0,62}(?:\\.[\\w-]{1,63}){0,3}\\.(?:${TOP_LEVELS}|${TOP_LEVELS.toUpperCase()})(?![\\w-])`,
      'g',
    ),
  ],
  // Plus codes (Open Location Code), whose alphabet has no vowels: `V75V+8Q`
  [
    MARK.plus,
    /[\dCFGHJMPQRVWX]\+[\dCFGHJMPQRVWX]/,
    /(?<![A-Z\d])(?=[\d+]{0,11}[A-Z])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z\d])/g,
  ],
];

/**
 * Numbers whose form alone says that they are no code. Every repetition is bounded, so that no text makes matching
 * slow, and every alternative starts with a character that few texts have.
 */
const NUMBERS = new RegExp(
  [
    // Phone numbers: international, with an area code in parentheses, North American groups
    '\\+\\d[\\d ().-]{5,18}\\d',
    '\\(\\d{2,4}\\)[ .-]?\\d{3,4}[ .-]?\\d{3,4}',
    '\\d(?<![\\d-].)(?:(?<=1)[-. ]\\d{3}|\\d\\d)[-. ]\\d{3}[-. ]\\d{4}(?![\\d-])',
    // National, with the zero that dials out of an area, in two groups and in three: `03457 404 404`, `02-3456-7890`
    '0(?<!\\d.)\\d{2,4}[ /-]\\d{5,9}(?![\\d-])',
    '0(?<!\\d.)(?:\\d{3,4}[ -]\\d{3}[ -]\\d{3,4}|\\d{1,3}[ -]\\d{3,4}[ -]\\d{4})(?![\\d-])',
    // IBANs in groups: `LT12 7300 0100 1234 5678`
    '\\d(?<=(?<![A-Za-z])[A-Z]{2}.)\\d(?: [A-Z\\d]{4}){2,7}(?: [A-Z\\d]{1,3})?(?![A-Za-z\\d])',
    // With a middle that is kept secret: `0903***123`, `380XX***4417`
    '\\d(?<!\\d.)\\d{1,5}(?:-|[Xx]{2})?[*•]{2,8}-?\\d{2,5}',
    // Dates and times
    '\\d(?<!\\d.)\\d{3}(?<=19..|20..)[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)',
    '\\d(?<!\\d.)\\d?[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d(?!\\d)',
    '\\d(?<!\\d.)\\d?[/.]\\d{1,2}[/.]\\d{2}(?!\\d)',
    '\\d(?<!\\d.)\\d?:\\d{2}(?::\\d{2})?(?!\\d)',
    '\\d(?<![\\w-].)\\d?[hH][0-5]\\d(?![\\w-])',
    '\\d(?<!\\d.)\\d{3}年',
    // What is dialled to ask a network: `*101*1234#`
    '\\*\\d{1,4}(?:\\*\\d{1,16}){1,4}#',
    // Thousands and decimals
    "\\d(?<!\\d.)\\d{0,2}(?:[,.']\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)",
    '\\d(?<!\\d.)\\d{0,8}[.,]\\d{1,3}(?!\\d)',
  ].join('|'),
  'g',
);

/** Each of them has one of these: the look is quick, and few texts have any. */
const MAY_HOLD_NUMBERS = /[+(*]\d|\d(?:[-. /,':]\d|[-HhXx*•年])/;

/** Stand for what was put out of sight: no letter, digit, space or end of a sentence. */
const NUMBER_BLANK = '\ufffc';
export const ADDRESS_BLANK = '\ufffb';

/** The text with what is surely no code put out of sight, at its old length. */
export function maskNonCodes(text: string, marks: Marks): string {
  let masked = text;
  for (const [mark, hint, pattern] of ADDRESSES) {
    if ((marks & mark) !== 0 && hint.test(masked))
      masked = masked.replace(pattern, (match) => ADDRESS_BLANK.repeat(match.length));
  }
  if (!MAY_HOLD_NUMBERS.test(masked)) return masked;
  return masked.replace(NUMBERS, (match) => NUMBER_BLANK.repeat(match.length));
}

const RETRIEVER_HASH = /^[A-Za-z0-9+/]{11}$/;
const HASH_LENGTH = 11;
/** Behind it a carrier may have put a line of its own. */
const HASH_BEFORE_MORE = /(?<=\s)(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[A-Za-z0-9+/]{11}(?=\s)/g;
const RETRIEVER_MARK = '<#>';

/** The text without the 11-character hash with which Android's SMS Retriever finds its app. */
export function withoutRetrieverHash(given: string): string {
  const text = given.startsWith(RETRIEVER_MARK) ? given.replace(HASH_BEFORE_MORE, '') : given;
  const trimmed = text.trimEnd();
  const start = trimmed.length - HASH_LENGTH;
  const hash = trimmed.slice(Math.max(0, start));
  const standsAlone = start === 0 || (start > 0 && /\s/.test(trimmed.charAt(start - 1)));
  if (!standsAlone || !RETRIEVER_HASH.test(hash)) return text;
  const looksRandom = /[0-9+/]/.test(hash) ? /[A-Za-z]/.test(hash) : /[a-z][A-Z]/.test(hash);
  return looksRandom || text.startsWith(RETRIEVER_MARK) ? text.slice(0, start) : text;
}
