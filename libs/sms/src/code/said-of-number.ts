import { has, type Test } from './context.js';
import { mayBeTyped } from './may-be-typed.js';
import { roleSet } from './words/roles.js';

/** `Foo: `, `[Foo] ` */
const ENDS_NAME = /[:：\])】]\s*$/;

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
