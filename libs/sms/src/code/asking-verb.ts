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

/** "in der", "を": shorter than a noun; no digit, and no end of a sentence. */
const LITTLE_WORDS = /^(?:[ ,'’]|(?<!\p{L})(?:\p{L}{1,3}|hier|här|here|aquí|aici)(?!\p{L}))*$/u;
const LITTLE_WORD_UNITS_MAX = 3;
const CLAUSE_END = /^\s*(?:$|[^\p{Ll}\p{N}\s])/u;
/** A verb that stands before what it asks for. */
const VERB_FIRST =
  /^(?:us(?:e|ing)|enter|type|input|submit|provide|show|insert|copy|paste|say|tell|share|tap|pop|quote|key|punch)(?! ?k)/i;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

const LINK = roleSet('link');
const PROOF = roleSet('proof');
const PLACE = roleSet('place');
const PURPOSE = roleSet('purpose');
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

/** Nothing but little words and where the number is typed stands between: "583921 bitte in der App eingeben". */
function verbBehindPlace(
  { text, mentions, isAtStart, rolesBefore, candidate: { end } }: CandidateContext,
  roles: RoleSet,
) {
  if (!isAtStart && !has(rolesBefore, PROOF)) return undefined;
  let [position, hasPlace] = [end, false];
  let index = mentions.findIndex((mention) => mention.start >= end);
  let word = mentions[index];
  while (word && word.start < end + VERB_UNITS && LITTLE_WORDS.test(text.slice(position, word.start))) {
    if (has(word.roles, roles)) return hasPlace && isLastOfClause(text, mentions, index) ? word : undefined;
    hasPlace ||= has(word.roles, PLACE);
    if (!has(word.roles, LINK | PLACE) && word.end - word.start > LITTLE_WORD_UNITS_MAX) return undefined;
    position = word.end;
    word = mentions[(index += 1)];
  }
  return undefined;
}

/** "4821 on the site use cookies": in languages whose verbs come first, another clause has begun. */
function isLastOfClause(text: string, mentions: readonly Mention[], index: number): boolean {
  const verb = mentions[index];
  if (!verb || VERB_FIRST.test(text.slice(verb.start, verb.end))) return false;
  const next = mentions[index + 1];
  return CLAUSE_END.test(text.slice(verb.end)) || (next?.start === verb.end + 1 && has(next.roles, LINK | PURPOSE));
}

/** "3880 Dalen" is a town: a verb behind its number begins with no capital, where not all of it is in capitals. */
function isVerb(text: string, { start, end }: Mention): boolean {
  return !isBeforeNumber(text, end) && !CAPITALISED.test(text.slice(start, end));
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
    if (has(word.roles, roles)) return isVerb(text, word) ? word : undefined;
    if (!has(word.roles, LINK)) break;
    position = word.end;
    word = mentions[(index += 1)];
  }
  return has(context.rolesAnywhere, PLACE) ? verbBehindPlace(context, roles) : undefined;
}

/** "Item 55123, tell PIN 8142": the next number is what is asked for. */
function isBeforeNumber(text: string, wordEnd: number): boolean {
  return /\d ?\d ?\d/.test(text.slice(wordEnd, wordEnd + NEXT_NUMBER_UNITS));
}
