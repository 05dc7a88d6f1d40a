import { has, type Test } from './context.js';
import { isRightAfterWord } from './words-around.js';
import { roleSet } from './words/roles.js';

const SAYS_TO_JOIN =
  /\b(?:skip|ignore|without|w\/o|no|omit|minus)(?: the| any)? (?:gaps?|spaces?|dots?|dashes|hyphens?|full stops)\b/i;

const ASK = roleSet('ask');

/** "Skip the gaps", "without dots": the text says how to read its code. */
export function saysToJoin(text: string): boolean {
  return SAYS_TO_JOIN.test(text);
}

/** "Code (skip the gaps) 58 39 21", "Enter PIN 5.8.3.9": nobody enters a decimal or a date so. */
export const isToBeJoined: Test = (context) =>
  isRightAfterWord(context) && (saysToJoin(context.text) || isEachDotted(context));

const isEachDotted: Test = ({ candidate: { code, form, start, end }, rolesBeforeWord }) =>
  form === 'dotted' && end - start === 2 * code.length - 1 && has(rolesBeforeWord, ASK);
