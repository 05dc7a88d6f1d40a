import { has, type CandidateContext } from './context.js';
import { AS_A_PRICE } from './words-around.js';
import { roleSet } from './words/roles.js';

const FORMS: ReadonlySet<string> = new Set(['digits', 'grouped', 'spelled']);
/** "4410 Oak Street", "4410 5th Ave" */
const AN_ADDRESS = /^ (?:\d|\p{L}+ (?:st|street|rd|road|ave|avenue|lane|drive|dr|blvd)(?!\p{L}))/iu;
/** "Use the backup at 8080", "press on till 1430", "show the 4410", "they ask for 4410 upfront" */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:at|to|on|by|from|till|until|about|around|the|as|no|nr|asks? for|asked for|asking for) $/iu;
const BEFORE_UNITS = 12;
/** "4410 as the house number", "2375 a month", "4011 for bananas" */
const AS_A_FIGURE =
  /^ (?:as|of|for|per(?! (?:la|il|lo|l['’]|i|le|gli) ?\p{L})|and|als|como|come|comme|für|voor|jako|som|как|як|a (?:month|week|day|night|year|kilo|piece|head|bag|box))(?!\p{L})/iu;
/** "1500 grammes": letters that have cases, and a word of more than a preposition's length. */
const A_WORD = /^ (?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{Ll}{5,}(?!\p{L})/u;
/** A longer preposition, too, stands before where the number is typed: "within your app". */
export const PLACE_UNITS = 26;
const QUESTION = /^[^.!?\n\p{Lu}]{0,60}\?/u;
const SENTENCE_UNITS = 64;

const LINK = roleSet('link');
const THERE = roleSet('place', 'handover', 'proves');

/** Four to six digits, written like a code that is typed or told, and not like a price, a measure or an address. */
export function mayBeTyped(context: CandidateContext): boolean {
  const { text, candidate, digits, rolesAfter } = context;
  const { code, form, start, end } = candidate;
  if (digits < 4 || digits > 6 || !FORMS.has(form) || AS_A_PRICE.test(code)) return false;
  if (OF_SOMETHING_ELSE.test(text.slice(Math.max(0, start - BEFORE_UNITS), start))) return false;
  const after = text.slice(end, end + SENTENCE_UNITS);
  if (AN_ADDRESS.test(after) || AS_A_FIGURE.test(after) || QUESTION.test(after)) return false;
  return rolesAfter !== 0 || !A_WORD.test(after) || isBeforePlace(context);
}

/** "583921 on the login page": the next word says where it is typed, or to whom it is told. */
function isBeforePlace({ mentions, candidate: { end } }: CandidateContext): boolean {
  // "4410 figures in the portal": "in" says that the word before is none.
  const place = mentions.find(({ start, roles }) => start >= end && (roles !== LINK || has(roles, THERE)));
  return place !== undefined && has(place.roles, THERE) && place.start - end <= PLACE_UNITS;
}
