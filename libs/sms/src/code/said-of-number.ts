import { has, type Test } from './context.js';
import { mayBeTyped } from './may-be-typed.js';
import { roleSet } from './words/roles.js';

/** `Foo: `, `[Foo] ` */
const ENDS_NAME = /[:：\])】]\s*$/;

/** "Never share 583921 with anyone" */
const TELL_NOBODY_BEFORE = /(?:never|n[o'’]t|nt) (?:ever )?(?:share|disclose|reveal|forward|tell|give)(?: out)? $/i;
const TO_ANYBODY_AFTER = /^ (?:with|to) any(?:one|body| one)\b/i;
const TELL_NOBODY_UNITS = 26;

const IS = roleSet('is');
const NEEDED = roleSet('needed');
const PROOF = roleSet('proof');
const SECRECY = roleSet('secrecy');
const THERE_OR_PROOF = roleSet('place', 'handover', 'proves', 'proof');

/** "904716 is what you need to sign in"; four digits may as well be a sum, where nothing says what they are for. */
export const isNeeded: Test = (context) => {
  if (!has(context.rolesAnywhere, NEEDED) || !has(context.rolesAfter, IS) || !mayBeTyped(context)) return false;
  if (!context.isAtStart && !context.before.endsWith(', ')) return false;
  const { text, mentions, candidate, wordAfterEnd } = context;
  if (candidate.code.length === 4 && !has(context.rolesAnywhere, THERE_OR_PROOF)) return false;
  const next = mentions.find(({ roles, start }) => start >= wordAfterEnd && has(roles, NEEDED));
  return next !== undefined && text.slice(wordAfterEnd, next.start).trim() === '';
};

/** "Your withdrawal needs confirming. 2841 is good until 21:40.", "[Foo] 2841 is valid for 5 minutes" */
export const isValidFor: Test = ({ text, mentions, rolesAfter, rolesAnywhere, wordAfterEnd, isAtStart, before }) => {
  if (!isAtStart || !has(rolesAfter, IS)) return false;
  if (!has(rolesAnywhere, PROOF) && !ENDS_NAME.test(before)) return false;
  const next = mentions.find(({ start }) => start >= wordAfterEnd);
  return next !== undefined && has(next.roles, SECRECY) && text.slice(wordAfterEnd, next.start).trim() === '';
};

/** "Never share 583921 with anyone. Foo will use it for your payment." */
export const isKeptFromAll: Test = (context) => {
  const { text, candidate } = context;
  return (
    mayBeTyped(context) &&
    TO_ANYBODY_AFTER.test(text.slice(candidate.end, candidate.end + TELL_NOBODY_UNITS)) &&
    TELL_NOBODY_BEFORE.test(text.slice(Math.max(0, candidate.start - TELL_NOBODY_UNITS), candidate.start))
  );
};
