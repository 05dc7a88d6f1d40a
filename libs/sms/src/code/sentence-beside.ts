import { has, type Test } from './context.js';
import { NEAR_UNITS, isAnnounced, isInTextOfWord } from './words-around.js';
import { roleSet } from './words/roles.js';

/** Nothing but "Yours is", "It's" may stand before the number, and nothing after. */
const NEXT_SENTENCE =
  /^(?: (?:is|has|est|está|ist|è|é|jest|to|for|pour|para|für|per|this)(?: \p{Ll}{2,}){1,2})? ?[.!] \P{N}{0,14}$/u;
const IT_IS = /t['’]s $/;
const SENTENCE_OR_LINE_ENDS = /^\s*(?:$|\n|[.!](?:\s|$))/;

/** A sentence of little words and the word for code follows, and the word has no number of its own. */
const SENTENCE_FOLLOWS = /^ ?[.!] \p{L}[^\d.!?\n]*$/u;
const OWN_NUMBER_UNITS = 12;

const LINK = roleSet('link');
const CODE = roleSet('code');
const ANY_CODE = roleSet('code', 'otherCode');

/**
 * "Here is your code! 5839", "This delivery needs a PIN. Yours is 5839": the sentence before ends with the word for
 * code, and this one has the number right after it, or after a word or two and "is".
 */
export const isInSentenceAfterWord: Test = (context) => {
  const { text, mentions, candidate } = context;
  if (!isInTextOfWord(context)) return false;
  if (!context.isAtStart && !isAnnounced(context) && !IT_IS.test(context.before)) return false;
  const word = mentions.findLast(({ end, roles }) => end <= candidate.start && has(roles, ANY_CODE));
  if (!word || !has(word.roles, CODE) || candidate.start - word.end > NEAR_UNITS) return false;
  return (
    NEXT_SENTENCE.test(text.slice(word.end, candidate.start)) &&
    SENTENCE_OR_LINE_ENDS.test(text.slice(candidate.end, candidate.end + 3))
  );
};

/** "Foo: 5839. That's your one-time code." */
export const isInSentenceBeforeWord: Test = (context) => {
  const { text, mentions, candidate } = context;
  if (!isInTextOfWord(context) || !(context.isAtStart || isAnnounced(context))) return false;
  const first = mentions.findIndex(({ start }) => start >= candidate.end);
  const at = mentions.findIndex(({ start, roles }) => start >= candidate.end && has(roles, CODE));
  const word = mentions[at];
  if (!word || at === first || word.start - candidate.end > 2 * NEAR_UNITS) return false;
  for (let index = first; index < at; index += 1) if (!has(mentions[index]?.roles ?? 0, LINK)) return false;
  return (
    SENTENCE_FOLLOWS.test(text.slice(candidate.end, word.start)) &&
    !/\d/.test(text.slice(word.end, word.end + OWN_NUMBER_UNITS))
  );
};
