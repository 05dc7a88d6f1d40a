import { has, type CandidateContext, type Test } from './context.js';
import { looksLikeTime } from './dates-and-times.js';
import { mayBeTyped } from './may-be-typed.js';
import { isInItsSentence } from './same-sentence.js';
import { REACH_UNITS, SENTENCE_END } from './word-gaps.js';
import { isAfterWord, isAskedFor, isCalledCode, isIntoApp, isRound } from './words-around.js';
import type { Mention } from './words/mentions.js';
import { roleSet, type RoleSet } from './words/roles.js';

/** How far the verb may stand from its number, in UTF-16 units: "tell your new provider 149036". */
const VERB_UNITS = 40;
const NEXT_NUMBER_UNITS = 12;
/** Another number, or another clause, stands between. */
const ANOTHER_BEGINS =
  /[\d\ufffc,;:()\n]|(?<!\p{L})(?:we|i|he|she|they|you|what|which|that|что|що|dass|que|che|dat|że|že|att|ότι)(?!\p{L})/iu;
/** "Tell the agent we offered 2375": too many words stand between. */
const FOUR_WORDS = /(?:[^ ]+ +){4}/;
/** "9151 बताएं", "5839 - enter", "5839 를 입력" */
const NOTHING_OR_MARK = /^(?: ?[-,.;:]? ?| ?[^\p{Script=Latin}\p{N}.!?।。\n]{1,10})$/u;
const COLON_AT_END = / ?[:：] ?$/;
const NAME = /^ \p{Lu}\p{Ll}+ $/u;
const MARK_NEXT = /^ ?[-,.;:]/;
/** "Unlock with 4821 xp" */
const UNKNOWN_WORD = /^ ?(?=\p{Script=Latin})\p{Ll}/u;
const SENTENCE_START = /(?:^|[.!?:：。！？\n\])】\p{So}])\s*$/u;
const START_UNITS = 4;

const CODE = roleSet('code');
const PROOF = roleSet('proof');
const LINK = roleSet('link');
const ASK = roleSet('ask');
const ASK_OR_TELL = ASK | roleSet('tell');
const OPENS = roleSet('opens');
const MEANS = roleSet('means');
const IS = roleSet('is');
const HANDOVER = roleSet('handover');
const REFERENCE = roleSet('reference');
const PURPOSE = roleSet('purpose', 'proves');
const THERE = roleSet('place', 'handover', 'proves');
const HAS_NUMBERS = roleSet('otherCode', 'thing', 'reference', 'unit', 'money', 'currency', 'contact', 'ending');

/** The last word with one of the roles before the number, and nothing between begins anything else. */
function verbBefore({ text, mentions, candidate }: CandidateContext, roles: RoleSet): Mention | undefined {
  const { start } = candidate;
  const at = mentions.findLastIndex((mention) => mention.end <= start && has(mention.roles, roles));
  const verb = mentions[at];
  // "Ask for agent 4821"
  if (!verb || start - verb.end > VERB_UNITS || text.startsWith('sk for', verb.start + 1)) return undefined;
  const between = text.slice(verb.end, start).replace(COLON_AT_END, ' ');
  if (ANOTHER_BEGINS.test(between) || SENTENCE_END.test(between)) return undefined;
  if (roles !== OPENS && FOUR_WORDS.test(between.trimStart())) return undefined;
  // "Type item 77213"
  for (let index = at + 1; (mentions[index]?.end ?? Infinity) <= start; index += 1) {
    const word = mentions[index]?.roles ?? 0;
    if (has(word, HAS_NUMBERS) && !has(word, LINK | THERE)) return undefined;
  }
  return verb;
}

/** "583921 eingeben", "5839 - enter this", "9151 बताएं" */
function verbAfter({ text, mentions, isAtStart, candidate: { end } }: CandidateContext): Mention | undefined {
  // "My zip is 98052, use that"
  if (!isAtStart && MARK_NEXT.test(text.slice(end, end + 2))) return undefined;
  let position = end;
  let index = mentions.findIndex((mention) => mention.start >= end);
  let verb = mentions[index];
  while (verb && position < end + VERB_UNITS && NOTHING_OR_MARK.test(text.slice(position, verb.start))) {
    if (has(verb.roles, ASK_OR_TELL)) break;
    if (!has(verb.roles, LINK)) return undefined;
    position = verb.end;
    verb = mentions[(index += 1)];
  }
  if (!verb || !has(verb.roles, ASK_OR_TELL) || !NOTHING_OR_MARK.test(text.slice(position, verb.start)))
    return undefined;
  // "Item 55123, tell PIN 8142": the next number is what is asked for.
  return /\d/.test(text.slice(verb.end, verb.end + NEXT_NUMBER_UNITS)) ? undefined : verb;
}

/** "To check in, type 0729": the sentence begins with what the number is for. */
function saysWhatForFirst({ text, mentions, candidate: { start } }: CandidateContext): boolean {
  return mentions.some(
    (mention) =>
      has(mention.roles, PURPOSE) &&
      mention.end <= start &&
      start - mention.end <= REACH_UNITS &&
      SENTENCE_START.test(text.slice(Math.max(0, mention.start - START_UNITS), mention.start)) &&
      !SENTENCE_END.test(text.slice(mention.end, start)),
  );
}

/** Its sentence says where the number is typed, to whom it is told, or what for. */
function saysWhere(context: CandidateContext): boolean {
  // "Say 0 7 3 1 when you get in"
  if (context.candidate.form === 'spelled' && has(context.rolesAnywhere, CODE | PROOF)) return true;
  return isInItsSentence(context, THERE) || isIntoApp(context) || saysWhatForFirst(context);
}

/** "To pair your TV, key in VXM4T": letters and digits without order, in capitals. */
const isMixedInCapitals: Test = ({ candidate: { form, code } }) =>
  form === 'alphanumeric' && /^[A-Z\d]{5,8}$/.test(code);

/** "To open, key in 7724", "Enter 3788 in the app": asked for, and the sentence says where or what for. */
export const isAskedForThere: Test = (context) =>
  isAskedFor(context) &&
  !isAfterWord(context) &&
  !isRound(context) &&
  (mayBeTyped(context) ? saysWhere(context) : isMixedInCapitals(context) && saysWhatForFirst(context));

/** "Tell Ahmed 4821", and the text tells of a courier. */
function isToldByName({ text, candidate, rolesAnywhere }: CandidateContext, verb: Mention): boolean {
  return has(rolesAnywhere, HANDOVER) && NAME.test(text.slice(verb.end, Math.max(verb.end, candidate.start)));
}

const isGivenOtherwise: Test = (context) =>
  isAskedFor(context) ||
  isAfterWord(context) ||
  isCalledCode(context) ||
  has(context.rolesAfter | context.rolesBeside, IS) ||
  (looksLikeTime(context.candidate.code) && context.candidate.form !== 'spelled');

/** "Tell your new provider 149036", "введите в приложении 3788", "Geben Sie dazu bitte 28222 im Kundencenter ein" */
export const isToldThere: Test = (context) => {
  if (!has(context.rolesAnywhere, ASK_OR_TELL) || !mayBeTyped(context)) return false;
  if (isGivenOtherwise(context)) return false;
  const verb = verbBefore(context, ASK_OR_TELL) ?? (context.gapAfter === null ? verbAfter(context) : undefined);
  if (verb === undefined || !(isToldByName(context, verb) || saysWhere(context))) return false;
  // "Quote 448201 to our agent when you call about your claim"
  return has(verb.roles, ASK) || has(context.rolesAnywhere, HANDOVER) || !isInItsSentence(context, REFERENCE);
};

/** "Say 0 7 3 1 to the driver": so no number is spelled but a code. */
export const isSpelledOutThere: Test = (context) =>
  context.candidate.form === 'spelled' && (isAskedForThere(context) || isToldThere(context));

/** "Open with 7908", and the text tells of a parcel or a ride. */
export const isOpenedWith: Test = (context) =>
  has(context.rolesAnywhere, OPENS) &&
  has(context.rolesAnywhere, HANDOVER) &&
  has(context.linkRoles | context.rolesBefore, MEANS) &&
  mayBeTyped(context) &&
  (context.rolesAfter !== 0 || !UNKNOWN_WORD.test(context.after)) &&
  verbBefore(context, OPENS) !== undefined;
