import { endsLabel, has, type CandidateContext, type Test } from './context.js';
import { isAfter, isInPhraseOfWord, isMeansOfProof, isSaidOfWord } from './words-around.js';
import { roleSet } from './words/roles.js';

const CURRENCY_SIGNS = '$€£¥￥₹₽₩₪₺฿₫₴₦₱₸₮৳﷼';
/** After a currency: its amount, or a slash, as in "583921 p/ compra". */
const OWN_AMOUNT = /^(?:[ .]{0,2}[\d\ufffc]|\/)/;

const IS = roleSet('is');
const MEANS = roleSet('means');
const LINK = roleSet('link');
const CODE = roleSet('code');
const MONEY = roleSet('money');
const CURRENCY = roleSet('currency');
const PROVES = roleSet('proves');

/** `RM30`, `N1500`, `KSH200`: a currency and its amount written together. */
const WITH_CURRENCY =
  /^(?:[NRPK]|RM|RS|GHS?|K?SH|USH|TSH|TK|RP|NT|HK|FCFA|USD|EUR|GBP|INR|NGN|KES|ZAR|MYR|SGD|HKD|AUD|CAD|NZD|PHP|IDR|THB|VND|PKR|LKR|BDT|NPR|AED|SAR|QAR|KWD|OMR|BHD|EGP|UGX|TZS|XAF|XOF|CNY|JPY|KRW|TWD|TRY|PLN|CZK|SEK|NOK|DKK|CHF|BRL|MXN|CLP|COP|PEN|UAH|KZT)\d{2,7}$/;

const ROUND_SUM = /(?:00|50)$/;

const isAfterMoney = isAfter('money');
const isAfterCurrency = isAfter('currency');

export function isAmount(context: CandidateContext): boolean {
  if (CURRENCY_SIGNS.includes(lastMark(context.before))) return true;
  if (isWithCurrency(context)) return true;
  if (isAfterMoney(context)) return !isInPhraseOfWord(context);
  // "over 120 EUR: 583921" is no amount, "balance: 583921" is.
  if (isCurrencyOfNumberBefore(context)) return false;
  // So is "120 EUR with 583921".
  return isAfterCurrency(context) && !has(context.rolesBeside, IS | MEANS) && !context.hasColonBefore;
}

/**
 * "Active: RM30 reloaded". Where the sentence has a word for code it may be one, and what is no round sum, too, where the
 * text says what it is for: "Use K48213 to verify your account", but "N1500 to verify? No sir".
 */
const isWithCurrency: Test = (context) =>
  context.candidate.form === 'alphanumeric' &&
  context.gapBefore === null &&
  context.gapAfter === null &&
  WITH_CURRENCY.test(context.candidate.code) &&
  (ROUND_SUM.test(context.candidate.code) || !(has(context.rolesAnywhere, PROVES) || isMeansOfProof(context)));

/** Six digits that no sum ends with, no other number that may be the code, and behind them an end or a sum's own label. */
const isLastOfSix: Test = ({ isAlone, candidate: { code }, after, rolesAfter }) =>
  isAlone && /^\d{4}(?!00)\d\d$/.test(code) && (ENDS_OR_BEGINS_ANEW.test(after) || has(rolesAfter, MONEY));
/** Behind a number: the text ends, or a sentence, a link or a dash begins. */
export const ENDS_OR_BEGINS_ANEW = /^[\s.]*$|^\.? ?(?:\n| -| ?\p{Lu}| ?\ufffb)/u;

/** "Your code for the payment 583921": more likely the code than the amount. */
export const isAmountAfterWord: Test = (context) =>
  isAfterMoney(context) &&
  isInPhraseOfWord(context) &&
  !isSaidOfWord(context) &&
  !isLastOfSix(context) &&
  // "OTP FOR PAYMENT-583921"
  !context.before.endsWith('-');

/** The word before is a currency, with its amount before it. */
export function isAfterCurrencyOfAnother({
  text,
  wordBefore,
  rolesBefore,
}: Pick<CandidateContext, 'text' | 'wordBefore' | 'rolesBefore'>): boolean {
  if (wordBefore === null || !has(rolesBefore, CURRENCY)) return false;
  return /[\d\ufffc] ?$/.test(text.slice(Math.max(0, wordBefore.start - 2), wordBefore.start));
}

/** "Koodi maksuun 450 EUR on 583921", "koodi maksuun 450 EUR 583921": the currency has its number. */
function isCurrencyOfNumberBefore({ text, candidate, wordBefore, rolesBefore, gapBefore }: CandidateContext): boolean {
  return (
    wordBefore !== null &&
    isAfterCurrencyOfAnother({ text, wordBefore, rolesBefore }) &&
    ((gapBefore !== null && /^\d{6}$/.test(candidate.code)) ||
      /\p{L}/u.test(text.slice(wordBefore.end, candidate.start)))
  );
}

function lastMark(before: string): string {
  return before.trimEnd().slice(-1) || ' ';
}

/** "5839 EUR", "5839 €"; but in "583921 EUR 45,00" the currency is the next number's. */
export function isBeforeCurrency({ text, rolesBefore, rolesAfter, wordAfterEnd, after }: CandidateContext): boolean {
  // "kód 583921 k platbě": a little word, where in "5839 k" it counts thousands.
  if (has(rolesAfter, LINK) && has(rolesBefore, CODE)) return false;
  if (endsLabel(text, wordAfterEnd)) return false;
  if (has(rolesAfter, CURRENCY)) return !OWN_AMOUNT.test(text.slice(wordAfterEnd, wordAfterEnd + 3));
  const next = after.trimStart();
  return next !== '' && CURRENCY_SIGNS.includes(next.charAt(0)) && !OWN_AMOUNT.test(next.slice(1));
}
