import type { CandidateContext } from './context.js';
import { REACH_UNITS, SENTENCE_END } from './word-gaps.js';
import type { RoleSet } from './words/roles.js';

/** A sentence is looked at no further than this from a candidate, in UTF-16 units. */
const SENTENCE_UNITS_MAX = 2 * REACH_UNITS;
const ENDS = new RegExp(`${SENTENCE_END.source}|\\n`, 'gu');

/** Where the sentence of a candidate starts and ends in the text; a line break ends one, too. */
function sentenceOf({ text, candidate: { start, end } }: CandidateContext): { start: number; end: number } {
  const from = Math.max(0, start - SENTENCE_UNITS_MAX);
  const before = [...text.slice(from, start).matchAll(ENDS)].at(-1);
  const after = text.slice(end, end + SENTENCE_UNITS_MAX).search(ENDS);
  return { start: from + (before ? before.index + 1 : 0), end: after < 0 ? end + SENTENCE_UNITS_MAX : end + after + 1 };
}

export function sentenceText(context: CandidateContext): string {
  const { start, end } = sentenceOf(context);
  return context.text.slice(start, end);
}

/** A word with one of the roles stands in the candidate's own sentence. */
export function isInItsSentence(context: CandidateContext, roles: RoleSet): boolean {
  const sentence = sentenceOf(context);
  return context.mentions.some(
    (mention) => (mention.roles & roles) !== 0 && mention.start >= sentence.start && mention.end <= sentence.end,
  );
}
