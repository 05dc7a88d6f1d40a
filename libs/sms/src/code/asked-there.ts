import { verbAfter, verbBefore } from './asking-verb.js';
import { has, type CandidateContext, type Test } from './context.js';
import { looksLikeTime } from './dates-and-times.js';
import { PLACE_UNITS, mayBeTyped } from './may-be-typed.js';
import { isInItsSentence } from './same-sentence.js';
import { REACH_UNITS, SENTENCE_END } from './word-gaps.js';
import { isAfterWord, isAskedFor, isCalledCode, isIntoApp, isRound } from './words-around.js';
import type { Mention } from './words/mentions.js';
import { roleSet } from './words/roles.js';

/** "Tell your new provider", but "tell the agent we offered 2375". */
const TELLING_WORDS_MAX = 3;
/** "Open the door of the box with" */
const OPENING_WORDS_MAX = 7;
const NAME = /^ \p{Lu}\p{Ll}+ $/u;
/** "Unlock with 4821 xp" */
const UNKNOWN_WORD = /^ ?(?=\p{Script=Latin})\p{Ll}/u;
/** Verbs for a telephone's keys. */
const DIALS = /^(?:compos|dial|marqu|marc|disqu|wähl|digit|набер|набра)/iu;
const SENTENCE_START = /(?:^|[.!?:：。！？\n\])】\p{So}])\s*$/u;
const START_UNITS = 4;

const CODE = roleSet('code');
const PROOF = roleSet('proof');
const ASK = roleSet('ask');
const PLACE = roleSet('place');
const CONTACT = roleSet('contact');
const ASK_OR_TELL = roleSet('ask', 'tell');
const OPENS = roleSet('opens');
const MEANS = roleSet('means');
const IS = roleSet('is');
const HANDOVER = roleSet('handover');
const REFERENCE = roleSet('reference');
const PURPOSE = roleSet('purpose', 'proves');
const THERE = roleSet('place', 'handover', 'proves');

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

/** "Enter A4X9QT on the sign-in page": no offer's code changes between letters and digits so often. */
const isShuffled: Test = (context) =>
  isMixedInCapitals(context) && /^(?=.{6})(?:(?:[A-Z]+\d+){2}|(?:\d+[A-Z]+){2})/.test(context.candidate.code);

/** "To open, key in 7724", "Enter 3788 in the app": asked for, and the sentence says where or what for. */
export const isAskedForThere: Test = (context) =>
  has(context.rolesAnywhere, ASK) &&
  isAskedFor(context) &&
  !isAfterWord(context) &&
  !isRound(context) &&
  (mayBeTyped(context) || isShuffled(context)
    ? saysWhere(context)
    : isMixedInCapitals(context) && saysWhatForFirst(context));

/** "Composez le 721940 sur la page de connexion": the verb dials, too, but here calls nobody. */
export const isKeyedThere: Test = (context) => {
  const { text, mentions, wordBefore, candidate } = context;
  if (
    !wordBefore ||
    !has(wordBefore.roles, CONTACT) ||
    !DIALS.test(text.slice(wordBefore.start, wordBefore.end)) ||
    !mayBeTyped(context)
  )
    return false;
  return mentions.some(
    ({ roles, start }) => start >= candidate.end && start <= candidate.end + PLACE_UNITS && has(roles, PLACE),
  );
};

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
  if (!has(context.rolesAnywhere, ASK_OR_TELL) || isGivenOtherwise(context) || !mayBeTyped(context)) return false;
  const verb =
    verbBefore(context, ASK_OR_TELL, TELLING_WORDS_MAX) ??
    (context.gapAfter === null ? verbAfter(context, ASK_OR_TELL) : undefined);
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
  verbBefore(context, OPENS, OPENING_WORDS_MAX) !== undefined;

/** `5839#`, as a network is asked for a balance; but "key in 5839# at the locker". */
export const isDialled: Test = (context) =>
  context.after.startsWith('#') && !context.before.endsWith('#') && !isAskedForThere(context) && !isOpenedWith(context);
