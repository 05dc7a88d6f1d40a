import type { Mention } from './words/mentions.js';
import { roleSet, type RoleSet } from './words/roles.js';

/** How far around a candidate its surroundings reach, in UTF-16 units. It keeps the work linear. */
export const REACH_UNITS = 80;
/** How far a code may stand before its word: "583921 is your Example login code". */
const WORD_AFTER_UNITS = 60;

/** "mobile no. is", "č. 5839", "Auftragsnr. 5839"; a single letter, too: "n. 5", "J. Smith". */
const ABBREVIATION = String.raw`(?:\p{Ll}nr|(?<!\p{L})(?:[Nn]o|NO|[Nn]r|NR|[Nn][uú]m|[Mm]ob|[Aa]cct?|[Rr]ef|[Aa]uth|[Vv]erif|nº|n|č|\p{Lu}))`;
/** Before a name: "St. Louis". */
const BEFORE_NAME = String.raw`(?<!\p{L})(?:St|Mrs?|Ms|Dr|Mme|Sra?|Av|Ave|Rd|Str|Blvd|\p{Lu})`;

/**
 * "on 23.11. at 14:05", "your mobile no. is": after a number or an abbreviation, and before a small letter, a full stop
 * ends no sentence. Every alternative starts with a mark, so that few places are looked back from.
 */
export const SENTENCE_END = new RegExp(
  [
    String.raw`[!?।](?=\s)`,
    String.raw`\.(?=\s)(?<!(?:[\d\ufffc]|${ABBREVIATION}|${BEFORE_NAME})\.)`,
    String.raw`\.(?=\s+[^\p{Ll}\d])(?<!${BEFORE_NAME}\.)`,
    String.raw`\.(?=\s+\d)(?<=[\d\ufffc]\.)`,
    '[。！？։]',
  ].join('|'),
  'u',
);
/** Right after a word. */
const OWN_NUMBER = /[ :：=#-]{0,3}["'[(*]?(?=[A-Za-z-]{0,8}\d)[A-Za-z\d-]{4}/y;

/**
 * "cod. accesso", "cód. de acceso": the full stop of an abbreviated word for code, and what it is for. Elsewhere it may
 * end a sentence, and "cod" be cash on delivery.
 */
const ABBREVIATED = /^(?:c[oó]d|κωδ)$/iu;
const STOP_AND_PURPOSE =
  /^\. ?(?:(?:de|di|per|para|pentru) )?(?:acc|aces|verif|conferm|confirm|aut|att?iv|sicur|segur|secur|login|ingres|entrar|in[ií]c|registr|valid|εισόδ|επαλήθ|επιβεβ|ασφαλ|πρόσβ|σύνδ)/iu;

const IS = roleSet('is');
const CODE = roleSet('code');
const ANY_CODE = roleSet('code', 'otherCode');

/** Between a candidate and the word for code before it. */
interface Gap {
  /** Its text, when it stands in one sentence with both; null without such a word. */
  before: string | null;
  /** Roles of the words in it. */
  roles: RoleSet;
}

const NO_GAP: Gap = { before: null, roles: 0 };

/** @param last index of the last mention before the candidate */
export function gapBefore(text: string, start: number, mentions: readonly Mention[], last: number): Gap {
  let roles: RoleSet = 0;
  for (let index = last; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (!mention || start - mention.end > REACH_UNITS) return NO_GAP;
    if (!(mention.roles & ANY_CODE)) {
      roles |= mention.roles;
      continue;
    }
    const gap = text.slice(mention.end, start);
    return mention.roles & CODE && !SENTENCE_END.test(withoutStop(text, mention, gap))
      ? { before: gap, roles }
      : NO_GAP;
  }
  return NO_GAP;
}

function withoutStop(text: string, { start, end }: Mention, gap: string): string {
  if (!gap.startsWith('.')) return gap;
  return ABBREVIATED.test(text.slice(start, end)) && STOP_AND_PURPOSE.test(gap) ? gap.slice(1) : gap;
}

/** The same with the first word for code after, its text only. */
export function gapAfter(text: string, end: number, mentions: readonly Mention[], first: number): string | null {
  for (let index = first; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start - end > WORD_AFTER_UNITS) return null;
    if (!(mention.roles & ANY_CODE)) continue;
    const gap = text.slice(end, mention.start);
    const otherNumber =
      /\d{4}/.test(gap) || gap.includes('\n') || hasNumberOfItsOwn(text, mention, mentions[index + 1]);
    return mention.roles & CODE && !otherNumber && !SENTENCE_END.test(gap) ? gap : null;
  }
  return null;
}

/** "ride 5512: tell the driver PIN 5839": the word is the second number's. */
function hasNumberOfItsOwn(text: string, word: Mention, next: Mention | undefined): boolean {
  const announced = next !== undefined && next.roles & IS && next.start - word.end <= 1;
  OWN_NUMBER.lastIndex = announced ? next.end : word.end;
  return OWN_NUMBER.test(text);
}
