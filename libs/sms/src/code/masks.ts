import { OTHER_CODES } from './code-words.js';
import { sameLengthLowerCase } from './normalise-text.js';

const CURRENCY_SIGN = '[$€£¥₹₽₩₪₺฿₫₴₦₱₸₮]';
const CURRENCY_CODE =
  '(?:us\\$|usd|eur|euros?|gbp|inr|rs\\.?|cad|aud|mxn|brl|r\\$|chf|pln|z[łl]|czk|kč|sek|nok|dkk|kr\\.?|huf|ft|ron|lei|try|tl|rub|руб\\p{L}{0,3}\\.?' +
  '|р\\.|грн|uah|idr|rp\\.?|vnd|đ|thb|cny|rmb|jpy|krw|ils|aed|sar|egp|irr|bucks|dollars?|pesos|reais|rupees?|credits)';
const AMOUNT = "\\d{1,12}(?:[.,' ]\\d{2,3}){0,4}";

/**
 * What is surely no code and no word about one. Every repetition is bounded, so that no text makes matching slow.
 * Order matters: a URL may hold a phone number.
 */
const SURELY_NOT: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[!-~]+/gi,
  /[a-z0-9-]{1,63}\.[a-z]{2,10}\/[!-~]*/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/g,
  // Phone numbers: international, with an area code in parentheses, North American groups
  /\+\d[\d\s().-]{5,18}\d/g,
  /\(\d{2,4}\)[\s.-]?\d{3,4}[\s.-]?\d{3,4}/g,
  /(?<![\d-])(?:1[-. ])?\d{3}[-. ]\d{3}[-. ]\d{4}(?![\d-])/g,
  // Dates and times
  /(?<!\d)(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)/g,
  /(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d年/g,
  // Amounts
  new RegExp(`(?:${CURRENCY_SIGN}|(?<![\\p{L}\\p{N}])${CURRENCY_CODE}) ?${AMOUNT}`, 'giu'),
  new RegExp(
    `(?<![\\d-])${AMOUNT} ?(?:${CURRENCY_SIGN}|${CURRENCY_CODE}(?![\\p{L}\\p{N}])|[元円원]|บาท|ريال|درهم|جنيه|تومان|שח|ש"ח|रुपये)`,
    'giu',
  ),
  /(?<!\d)\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?(?!\d)/g,
  /(?<!\d)\d{1,9}\.\d{1,3}(?!\d)/g,
];

/** Stands for what was put out of sight: no letter, digit, space or end of a sentence. */
const BLANK = '\ufffc';

/** The text with what is surely no code put out of sight, at its old length. */
export function maskNonCodes(text: string): string {
  const masked = SURELY_NOT.reduce((left, pattern) => left.replace(pattern, blank), text);
  let result = '';
  let end = 0;
  for (const match of sameLengthLowerCase(masked).matchAll(OTHER_CODES)) {
    result += masked.slice(end, match.index) + blank(match[0]);
    end = match.index + match[0].length;
  }
  return result + masked.slice(end);
}

function blank(match: string): string {
  return BLANK.repeat(match.length);
}

const RETRIEVER_HASH = /(?:^|\s)([A-Za-z0-9+/]{11})\s*$/;

/** The text without the 11-character hash with which Android's SMS Retriever finds its app. */
export function withoutRetrieverHash(text: string): string {
  const match = RETRIEVER_HASH.exec(text);
  const hash = match?.[1];
  if (!match || hash === undefined) return text;
  const looksRandom = /[0-9+/]/.test(hash) ? /[A-Za-z]/.test(hash) : /[a-z][A-Z]/.test(hash);
  return looksRandom || text.startsWith('<#>') ? text.slice(0, match.index) : text;
}
