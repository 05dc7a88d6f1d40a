import type { Mention } from './mentions.js';
import { roleSet, type RoleSet } from './roles.js';

const THING = roleSet('thing');
const CODE = roleSet('code');
const OTHER_CODE = roleSet('otherCode');
/** What may stand between a word for code and its thing: "code for the gate", "code to the garage". */
const JOINS = roleSet('link', 'sendTo', 'thing');
const LOCKER = roleSet('locker');
const CONTINUES = /^[ -]\p{Ll}/u;
const JOINING_WORDS_MAX = 3;
/** "code for Sam's gate": the "s" is a little word. */
const OWNER = /^ \p{L}{2,16}['’]$/u;
/** Words that say by themselves what the code is for, with a number behind them: "Zoom verification: 583921". */
const OF_PROOF = /^(?:verif|authenti)/i;
const NUMBER_NEXT = /^[ :=-]{0,3}\d/;
const NUMBER_UNITS = 4;
const OWNER_UNITS_MAX = 18;

/**
 * Makes the words for code that belong to a thing words for another code: "gate code", "code for the gate". A phrase
 * such as "verification code" says by itself what the code is for, and stays one. Codes to pick up a parcel become
 * words for code where the text tells of a locker.
 * @param mentions all of the text, in their order; changed in place
 */
export function renameCodesOfThings(text: string, mentions: Mention[]): void {
  for (const [index, mention] of mentions.entries()) {
    if (!(mention.roles & THING)) continue;
    const next = mentions[index + 1];
    if (next && isJoined(text, mention.end, next.start)) rename(text, next);
    if (isLastOfPhrase(text, mention, next)) renameWordBefore(text, mentions, index);
  }
  if (mentions.some(isLocker)) mentions.forEach(makeLockerCode);
}

const isLocker = ({ roles }: Mention): boolean => (roles & LOCKER) !== 0 && !(roles & OTHER_CODE);

function makeLockerCode(word: Mention): void {
  if (word.roles & LOCKER && word.roles & OTHER_CODE) word.roles = CODE;
}

/** "Code for the gate: 5839"; but in "code for your office account" the code is the account's. */
function isLastOfPhrase(text: string, { end }: Mention, next: Mention | undefined): boolean {
  if (!CONTINUES.test(text.slice(end, end + 2))) return true;
  return next !== undefined && (next.roles & JOINS) !== 0 && isJoined(text, end, next.start);
}

function renameWordBefore(text: string, mentions: Mention[], thing: number): void {
  let position = mentions[thing]?.start ?? 0;
  for (let index = thing - 1; index >= 0 && thing - index <= JOINING_WORDS_MAX + 1; index -= 1) {
    const mention = mentions[index];
    if (!mention || !(isJoined(text, mention.end, position) || isOwner(text, mention.end, position))) return;
    if (mention.roles & CODE) {
      if (index < thing - 1) rename(text, mention);
      return;
    }
    if (!(mention.roles & JOINS)) return;
    position = mention.start;
  }
}

/** One space stands between, or a hyphen. */
function isJoined(text: string, end: number, start: number): boolean {
  return start - end === 1 && /[ -]/.test(text.charAt(end));
}

function isOwner(text: string, end: number, start: number): boolean {
  return start - end <= OWNER_UNITS_MAX && OWNER.test(text.slice(end, start));
}

function rename(text: string, word: Mention): void {
  if (!(word.roles & CODE)) return;
  const written = text.slice(word.start, word.end);
  if (written.includes(' ')) return;
  if (OF_PROOF.test(written) && NUMBER_NEXT.test(text.slice(word.end, word.end + NUMBER_UNITS))) return;
  word.roles = renamed(word.roles);
}

function renamed(roles: RoleSet): RoleSet {
  return (roles & ~CODE) | OTHER_CODE;
}
