import { endsLabel, has, type CandidateContext, type Test } from './context.js';
import { isAfter, isInPhraseOfWord, isSaidOfWord } from './words-around.js';
import { roleSet } from './words/roles.js';

const CURRENCY_SIGNS = '$€£¥￥₹₽₩₪₺฿₫₴₦₱₸₮৳﷼';
/** After a currency: its amount, or a slash, as in "583921 p/ compra". */
const OWN_AMOUNT = /^(?:[ .]{0,2}[\d\ufffc]|\/)/;

const IS = roleSet('is');
const MEANS = roleSet('means');
const LINK = roleSet('link');
const CODE = roleSet('code');
const CURRENCY = roleSet('currency');

const isAfterMoney = isAfter('money');
const isAfterCurrency = isAfter('currency');

export function isAmount(context: CandidateContext): boolean {
  if (CURRENCY_SIGNS.includes(lastMark(context.before))) return true;
  if (isAfterMoney(context)) return !isInPhraseOfWord(context);
  // "over 120 EUR: 583921" is no amount, "balance: 583921" is.
  if (isCurrencyOfNumberBefore(context)) return false;
  // So is "120 EUR with 583921".
  return isAfterCurrency(context) && !has(context.rolesBeside, IS | MEANS) && !context.hasColonBefore;
}

/** "Your code for the payment 583921": more likely the code than the amount. */
export const isAmountAfterWord: Test = (context) =>
  isAfterMoney(context) && isInPhraseOfWord(context) && !isSaidOfWord(context);

/** "Koodi maksuun 450 EUR on 583921": the currency has its number, and a word follows it. */
function isCurrencyOfNumberBefore({ text, candidate, wordBefore, rolesBefore }: CandidateContext): boolean {
  if (wordBefore === null || !has(rolesBefore, CURRENCY)) return false;
  return (
    /[\d\ufffc] ?$/.test(text.slice(Math.max(0, wordBefore.start - 2), wordBefore.start)) &&
    /\p{L}/u.test(text.slice(wordBefore.end, candidate.start))
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
