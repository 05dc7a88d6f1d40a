import { ENDS_OR_BEGINS_ANEW, isAfterCurrencyOfAnother } from './amounts.js';
import { has, type CandidateContext, type Test } from './context.js';
import { looksLikeTime } from './dates-and-times.js';
import {
  AS_A_PRICE,
  NOTHING_MORE,
  isAnnounced,
  isAskedFor,
  isMeansOfProof,
  isQuestion,
  isRound,
  isSubjectOfProof,
} from './words-around.js';
import { isReferenceAfterWord, isWordThenNumber } from './other-numbers.js';
import { roleSet } from './words/roles.js';

/** Between a number and the verb that asks for it: a dash, "<-", an arrow, a hand that points, a bracket. */
const MARK_BETWEEN = /^ ?(?:[-,.;:(]|<?[-=]{1,2}>?|[←→⇐⇒⬅➡↑👈👉👆]) ?$/u;

const TO_SOMEBODY = /^ to (?:the|your) (?:driver|courier|rider|agent)/;

const CODE = roleSet('code');
const ASK = roleSet('ask');
const IS = roleSet('is');
const MEANS = roleSet('means');
const PROOF = roleSet('proof');
const PROVES = roleSet('proves');
const SECRECY = roleSet('secrecy');
const CONTACT = roleSet('contact');
const PROOF_OR_SECRECY = roleSet('proof', 'secrecy');
/** "use 58392 as the figure", "use 58392 of them", "type 58392 on a calculator" */
const AS_A_FIGURE = /^ (?:as|of|on an?) /;
const MAY_STAND_ALONE: ReadonlySet<string> = new Set(['digits', 'grouped', 'alphanumeric']);
const MONEY = roleSet('money', 'currency');
const OTHER_CODE_OR_ELSEWHERE = roleSet('otherCode', 'elsewhere');
const TELLS_OF_OTHERS = OTHER_CODE_OR_ELSEWHERE | roleSet('ending');

/** The words around present it: "is 583921", "enter 583921", "with 583921", "583921 …". */
const isPresented: Test = (context) =>
  isAnnounced(context) ||
  isAskedFor(context) ||
  isMeansOfProof(context) ||
  isSubjectOfProof(context) ||
  has(context.rolesAfter, IS) ||
  (context.candidate.code.length === 6 && has(context.rolesAnywhere, SECRECY)) ||
  (context.isAtStart && !isQuestion(context)) ||
  isAskedNext(context) ||
  isLastAfterProof(context) ||
  // "Giriş için 583921"
  (has(context.rolesBefore, PROVES) && !has(context.rolesAnywhere, CONTACT)) ||
  /, ?$/.test(context.before);

/** "Foo 583921 - enter this to go on" */
const isAskedNext: Test = ({ text, mentions, candidate: { end } }) => {
  const next = mentions.find(({ start }) => start >= end);
  return next !== undefined && has(next.roles, ASK) && MARK_BETWEEN.test(text.slice(end, next.start));
};

/** "Foo login 583921" */
const isLastAfterProof: Test = ({ text, rolesBefore, candidate: { end } }) =>
  has(rolesBefore, PROOF) && NOTHING_MORE.test(text.slice(end));

/** "Approve 250 USD: 583921", and then something new. */
const isLastAfterSum: Test = (context) => isAfterCurrencyOfAnother(context) && ENDS_OR_BEGINS_ANEW.test(context.after);

/** "Verify your payment to B SMITH: 583921", "Approve 250 USD: 583921": the colon is no amount's. */
const isAfterPayee: Test = (context) =>
  context.hasColonBefore &&
  // "To confirm: 58392"
  ((has(context.rolesBefore, PROOF) && !has(context.rolesBefore, MONEY)) ||
    (context.digits === 6 && (context.rolesBefore === 0 || isLastAfterSum(context))));

/** "Approve the payment of 45 EUR with 5839", "Never share 583921" */
const isNoAmount: Test = (context) =>
  (isMeansOfProof(context) && has(context.linkRoles, MEANS)) ||
  (has(context.rolesBefore, SECRECY) && context.digits === 6);

/** No other number of the text may be a code; the text presents it, is about proving something, and tells of nothing else that has a number. */
export function isLoneNumberOfProof(context: CandidateContext): boolean {
  return (
    context.isAlone &&
    mayStandAlone(context) &&
    !isOfSomethingElse(context) &&
    isOfProof(context) &&
    isPresented(context)
  );
}

function mayStandAlone(context: CandidateContext): boolean {
  const { code, form } = context.candidate;
  if (!MAY_STAND_ALONE.has(form) || /[a-z]/.test(code) || isRound(context)) return false;
  return /^\d{5,6}$/.test(code) || isPlainlyForProof(context);
}

/** "Card ending 1121. To approve: 583921": the purpose's own number. */
const isAfterPurpose: Test = ({ hasColonBefore, rolesBefore }) => hasColonBefore && has(rolesBefore, PROVES);

function isOfSomethingElse(context: CandidateContext): boolean {
  const { candidate, rolesAnywhere } = context;
  if (isAfterPurpose(context)) return has(rolesAnywhere, OTHER_CODE_OR_ELSEWHERE);
  if (has(rolesAnywhere, TELLS_OF_OTHERS) || isReferenceAfterWord(context) || isWordThenNumber(context)) return true;
  if (has(rolesAnywhere, MONEY) && !isAfterPayee(context) && !isNoAmount(context)) return true;
  return candidate.code.length > 6 && has(rolesAnywhere, CONTACT);
}

function isOfProof(context: CandidateContext): boolean {
  if (has(context.rolesAnywhere, PROOF_OR_SECRECY)) return true;
  // "583921. That is your code." "583921 - enter this"
  return context.isAtStart && (has(context.rolesAnywhere, CODE) || isAskedNext(context));
}

/** "Type 58392", "Foo: 58392. Type it into the app": nobody asks to type a number of five digits that is none. */
export const isLoneNumberAskedFor: Test = (context) =>
  context.isAlone &&
  (isAskedFor(context) || (isAskedNext(context) && isLoneNumberOfProof(context))) &&
  /^\d{5}$/.test(context.candidate.code) &&
  !isRound(context) &&
  !AS_A_FIGURE.test(context.after);

/** Four digits may as well be a time, a year or a price, and eight a phone number: the text has to say what they are for. */
function isPlainlyForProof(context: CandidateContext): boolean {
  const { code } = context.candidate;
  // "Give 4350 to the driver"
  if (AS_A_PRICE.test(code) && TO_SOMEBODY.test(context.text.slice(context.candidate.end))) return false;
  if (looksLikeTime(code) || code.endsWith('00') || !has(context.rolesAnywhere, PROOF)) return false;
  if (isMeansOfProof(context) || isSubjectOfProof(context) || isAskedFor(context) || context.hasColonBefore)
    return true;
  // "A7K9P2 <- enter this to verify your phone"
  return context.candidate.form === 'alphanumeric' && isAskedNext(context);
}
