import type { Candidate } from './candidate.js';
import { gapAfter, gapBefore, REACH_UNITS, SENTENCE_END } from './word-gaps.js';
import type { Mention } from './words/mentions.js';
import { roleSet, type RoleSet } from './words/roles.js';

/** How many little words may stand between a word and its number. */
const LINKS_MAX = 5;

const COMMA_OR_NAME_END = /[,،，、\]】]/;
const ABBREVIATION_UNITS_MAX = 5;
/** "Rs. 5839"; but "EUR." ends a sentence. */
const CURRENCY_ABBREVIATION_UNITS_MAX = 2;
const CODE_ABBREVIATED = /^(?:cod|auth|auth no|\p{L}+nr)$/iu;
const NUMBER_ABBREVIATED = /\p{L}nr$/iu;
const SPACE_OR_HYPHEN = /^[\s-]?$/;
const NOTHING_SAID = /^[^\p{L}\p{N}\ufffb\ufffc]*$/u;

const LINK = roleSet('link');
const CODE = roleSet('code');
const SEND = roleSet('send');
const CURRENCY = roleSet('currency');

/** What stands around a candidate. */
export interface Surroundings {
  /** Roles of the word right before, little words skipped. */
  rolesBefore: RoleSet;
  /** Roles of the little words that were skipped. */
  linkRoles: RoleSet;
  /** Roles of the word right before, little or not. */
  rolesBeside: RoleSet;
  /** The word right before; null when there are only little words. */
  wordBefore: Mention | null;
  /** Roles of the word that the word before is joined to: "text PIN", "PNR code". */
  rolesBeforeWord: RoleSet;
  /** Roles of the word right after. */
  rolesAfter: RoleSet;
  /** Where that word ends, and a number of its own may stand: "583921 USD 45". */
  wordAfterEnd: number;
  /** Text between the nearest word for code before and the candidate, in the same sentence; null without one. */
  gapBefore: string | null;
  /** Roles of the words in that gap. */
  rolesInGap: RoleSet;
  /** The same with the first word for code after. */
  gapAfter: string | null;
  /** Roles of all words shortly before: "text STOP to". */
  rolesShortlyBefore: RoleSet;
  /** The candidate is itself a known word, or a part of one. */
  isWord: boolean;
}

/** @param mentions all of the text, in their order */
export function surroundings(text: string, { start, end }: Candidate, mentions: readonly Mention[]): Surroundings {
  const next = firstEndingAfter(mentions, start);
  const isWord = (mentions[next]?.start ?? Infinity) < end;
  const after = isWord ? next + 1 : next;
  const follower = mentions[after];
  const touches =
    follower !== undefined && follower.start - end <= 2 && SPACE_OR_HYPHEN.test(text.slice(end, follower.start));
  const gap = gapBefore(text, start, mentions, next - 1);
  const before = directlyBefore(text, start, mentions, next - 1);
  // Field by field: spreading an object costs more than finding what it holds.
  return {
    rolesBefore: before.rolesBefore,
    linkRoles: before.linkRoles,
    rolesBeside: before.rolesBeside,
    wordBefore: before.wordBefore,
    rolesBeforeWord: before.rolesBeforeWord,
    rolesAfter: touches ? follower.roles : 0,
    wordAfterEnd: touches ? follower.end : end,
    gapBefore: gap.before,
    rolesInGap: gap.roles,
    gapAfter: gapAfter(text, end, mentions, after),
    rolesShortlyBefore: rolesShortlyBefore(text, start, mentions, next - 1),
    isWord,
  };
}

function firstEndingAfter(mentions: readonly Mention[], position: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function directlyBefore(text: string, start: number, mentions: readonly Mention[], last: number) {
  let position = start;
  let [ofLinks, linkRoles, rolesBeside]: [RoleSet, RoleSet, RoleSet] = [0, 0, 0];
  for (let index = last; index > last - LINKS_MAX; index -= 1) {
    const mention = mentions[index];
    if (!mention || !isBeside(text, mention, position)) break;
    if (!(mention.roles & LINK))
      return {
        rolesBefore: mention.roles,
        linkRoles,
        rolesBeside: rolesBeside || mention.roles,
        wordBefore: mention,
        rolesBeforeWord: rolesJoined(text, mentions[index - 1], mention),
      };
    rolesBeside ||= mention.roles;
    linkRoles |= mention.roles & ~LINK;
    ofLinks ||= mention.roles & ~LINK;
    if (mention.roles & CODE) break;
    position = mention.start;
  }
  return { rolesBefore: ofLinks, linkRoles, rolesBeside, wordBefore: null, rolesBeforeWord: 0 };
}

function rolesJoined(text: string, previous: Mention | undefined, word: Mention): RoleSet {
  return previous && text.slice(previous.end, word.start) === ' ' ? previous.roles : 0;
}

function isBeside(text: string, { roles, start, end }: Mention, position: number): boolean {
  if (position - end > REACH_UNITS) return false;
  const gap = text.slice(end, position);
  if (gap === ' ') return true;
  if (!NOTHING_SAID.test(gap)) return false;
  // "Dear customer, 583921 is your code", "[Foo Card] 583921"
  if (!(roles & CODE) && COMMA_OR_NAME_END.test(gap)) return false;
  return !SENTENCE_END.test(gap) || (gap.startsWith('.') && isAbbreviation(text.slice(start, end), roles));
}

/** "no. 5", "ref. 5", "cod. 5839", "Auftragsnr. 5839": the full stop of a short word ends no sentence; but "code." and "PIN." end one. */
function isAbbreviation(word: string, roles: RoleSet): boolean {
  if (roles & CODE) return CODE_ABBREVIATED.test(word);
  return (
    NUMBER_ABBREVIATED.test(word) ||
    word.length <= (roles & CURRENCY ? CURRENCY_ABBREVIATION_UNITS_MAX : ABBREVIATION_UNITS_MAX)
  );
}

function rolesShortlyBefore(text: string, start: number, mentions: readonly Mention[], last: number): RoleSet {
  let roles: RoleSet = 0;
  for (let index = last; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (!mention || start - mention.end > REACH_UNITS / 2) break;
    // "SMS: your code": a label, and nothing to send.
    roles |= text.charAt(mention.end) === ':' ? mention.roles & ~SEND : mention.roles;
  }
  return roles;
}
