import { has, type CandidateContext } from './context.js';
import { SENTENCE_END } from './word-gaps.js';
import type { Mention } from './words/mentions.js';
import { roleSet, type RoleSet } from './words/roles.js';

/** How far the verb may stand from its number, in UTF-16 units. */
const VERB_UNITS = 40;
const NEXT_NUMBER_UNITS = 12;
/** Another number, or another clause, stands between. */
const ANOTHER_BEGINS =
  /[\d\ufffb\ufffc,;:()\n]|(?<!\p{L})(?:me|we|i|he|she|they|you|what|which|that|что|що|dass|que|che|dat|że|že|att|ότι)(?!\p{L})/iu;
/** "9151 बताएं", "5839 - enter", "5839 를 입력" */
const NOTHING_OR_MARK = /^(?: ?[-,.;:]? ?| ?[^\p{Script=Latin}\p{N}.!?।。\n]{1,10})$/u;
const COLON_AT_END = / ?[:：] ?$/;
const LOWER_CASE_WORD = /(?<!\p{L})(?=\p{Script=Latin})\p{Ll}{2,} $/u;
const MARK_NEXT = /^ ?[-,.;:]/;

const LINK = roleSet('link');
const THERE = roleSet('place', 'handover', 'proves');
const HAS_NUMBERS = roleSet('otherCode', 'thing', 'reference', 'unit', 'money', 'currency', 'contact', 'ending');

/**
 * The last word with one of the roles before the number, when nothing between begins anything else and few words stand
 * between: "tell your new provider 149036".
 */
export function verbBefore(context: CandidateContext, roles: RoleSet, wordsMax: number): Mention | undefined {
  const { text, mentions, rolesBeside } = context;
  const { start } = context.candidate;
  const at = mentions.findLastIndex((mention) => mention.end <= start && has(mention.roles, roles));
  const verb = mentions[at];
  // "Ask for agent 4821"
  if (!verb || start - verb.end > VERB_UNITS || text.startsWith('sk for', verb.start + 1)) return undefined;
  const between = text.slice(verb.end, start).replace(COLON_AT_END, ' ');
  if (ANOTHER_BEGINS.test(between) || SENTENCE_END.test(between)) return undefined;
  if (between.trim().split(/ +/).length > wordsMax) return undefined;
  // "Submit form 7640"
  if (rolesBeside === 0 && LOWER_CASE_WORD.test(between)) return undefined;
  return namesThing(mentions, at + 1, start) ? undefined : verb;
}

/** "Type item 77213": a word between has numbers of its own. */
function namesThing(mentions: readonly Mention[], from: number, end: number): boolean {
  for (let index = from; (mentions[index]?.end ?? Infinity) <= end; index += 1) {
    const roles = mentions[index]?.roles ?? 0;
    if (has(roles, HAS_NUMBERS) && !has(roles, LINK | THERE)) return true;
  }
  return false;
}

/** The word with one of the roles after the number, little words skipped: "583921 eingeben", "9151 बताएं". */
export function verbAfter(context: CandidateContext, roles: RoleSet): Mention | undefined {
  const { text, mentions, isAtStart } = context;
  const { end } = context.candidate;
  // "My zip is 98052, use that"
  if (!isAtStart && MARK_NEXT.test(text.slice(end, end + 2))) return undefined;
  let position = end;
  let index = mentions.findIndex((mention) => mention.start >= end);
  let word = mentions[index];
  while (word && position < end + VERB_UNITS && NOTHING_OR_MARK.test(text.slice(position, word.start))) {
    if (has(word.roles, roles)) return isBeforeNumber(text, word.end) ? undefined : word;
    if (!has(word.roles, LINK)) return undefined;
    position = word.end;
    word = mentions[(index += 1)];
  }
  return undefined;
}

/** "Item 55123, tell PIN 8142": the next number is what is asked for. */
function isBeforeNumber(text: string, wordEnd: number): boolean {
  return /\d/.test(text.slice(wordEnd, wordEnd + NEXT_NUMBER_UNITS));
}
