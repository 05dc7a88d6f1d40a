import { GERMAN } from '../languages/german.js';
import { LANGUAGES } from '../languages/index.js';
import { DANISH_NORWEGIAN, SWEDISH } from '../languages/nordic.js';
import { spellingsInShort, spellingsWithLostLetters, spellingsWrittenOut } from '../mend-text.js';
import { INVISIBLE } from '../normalise-text.js';
import { FOLDED, JOINED, KINDS, LETTER } from './letters.js';
import { ROLES, roleSet, type LanguageWords, type Role, type RoleSet } from './roles.js';
import { WordTrie, endOf } from './word-trie.js';

/** A word or phrase with roles, where it stands in the text. */
export interface Mention {
  roles: RoleSet;
  start: number;
  end: number;
}

const WORDS = new WordTrie();
const WORDS_ANYWHERE = new WordTrie();
const ENDINGS = new WordTrie();
/** Short words that only their accents tell from words of other languages. */
const EXACT = new Map<string, RoleSet>();

/** Roles that every word of a role has, too. */
const IMPLIED: Partial<Record<Role, readonly Role[]>> = { is: ['link'], means: ['link'], proves: ['proof'] };

/** Their words come written out, too: "bestaetigen". */
const WRITTEN_OUT: ReadonlySet<LanguageWords> = new Set([GERMAN, SWEDISH, DANISH_NORWEGIAN]);

for (const language of LANGUAGES) {
  for (const role of ROLES) {
    for (const entry of (language[role] ?? '').split(','))
      addEntry(entry.trim(), roleSet(role, ...(IMPLIED[role] ?? [])), WRITTEN_OUT.has(language));
  }
}

function addEntry(entry: string, roles: RoleSet, writtenOut: boolean): void {
  if (entry === '') return;
  if (entry.startsWith('=')) {
    const exact = entry.slice(1).normalize('NFC');
    EXACT.set(exact, (EXACT.get(exact) ?? 0) | roles);
    return;
  }
  const word = entry.replaceAll('*', '').replace(INVISIBLE, '').normalize('NFC');
  for (const spelling of spellingsOf(word, writtenOut)) {
    const units = Array.from(spelling, (char) => FOLDED[char.charCodeAt(0)] ?? 0);
    if (KINDS[spelling.charCodeAt(0)] === JOINED) WORDS_ANYWHERE.add(units, { whole: roles });
    else if (entry.startsWith('*')) ENDINGS.add(units.reverse(), { whole: roles });
    else WORDS.add(units, entry.endsWith('*') ? { stem: roles } : { whole: roles });
  }
}

function spellingsOf(word: string, writtenOut: boolean): string[] {
  const more = writtenOut ? spellingsWrittenOut(word) : [];
  return [word, ...spellingsWithLostLetters(word), ...more, ...spellingsInShort(word)];
}

const OTHER_CODE = roleSet('otherCode');
const CODE = roleSet('code');
const EXACT_UNITS_MAX = 4;

/** All words of a text with roles, in their order; of words at one place the longest. Linear in the text's length. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)];
    const mention = kind === LETTER ? wordMention(text, at) : kind === JOINED ? joinedMention(text, at) : null;
    if (mention === null) {
      at += 1;
      continue;
    }
    if (mention.roles !== 0) mentions.push(mention);
    at = mention.end;
  }
  return mentions;
}

function wordMention(text: string, start: number): Mention {
  const end = endOf(LETTER, text, start);
  // Letters of `7GH2`: no word.
  if (text.charCodeAt(start) < 0x80 && (isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end)))) {
    return { roles: 0, start, end };
  }
  const match = WORDS.longestFrom(text, start, false);
  const roles = (match?.roles ?? 0) | ENDINGS.endingRoles(text, start, end) | exactRoles(text, start, end);
  return { roles: roles & OTHER_CODE ? roles & ~CODE : roles, start, end: Math.max(end, match?.end ?? 0) };
}

function exactRoles(text: string, start: number, end: number): RoleSet {
  if (end - start > EXACT_UNITS_MAX || isAscii(text, start, end)) return 0;
  return EXACT.get(text.slice(start, end).toLowerCase()) ?? 0;
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function joinedMention(text: string, start: number): Mention | null {
  const match = WORDS_ANYWHERE.longestFrom(text, start, true);
  return match && { ...match, start };
}
