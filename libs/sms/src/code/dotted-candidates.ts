import type { Candidate } from './candidate.js';
import { MARK, type Marks } from './marks.js';

const MAY_HAVE_DOTS = /\d\.\d/;
const DOTTED = /(?<![\p{L}\d.,$€£¥-])(?:\d{3}\.\d{3}|\d{2}(?:\.\d{2}){2}|\d(?:\.\d){3,7})(?![\p{L}\d,-]|\.\d)/gu;
const DOTTED_MAX = 8;

/**
 * Digits with dots between them, which elsewhere are decimals, thousands and dates.
 * @param text normalised, nothing masked
 */
export function findDottedCandidates(text: string, marks: Marks): Candidate[] {
  if ((marks & MARK.dot) === 0 || !MAY_HAVE_DOTS.test(text)) return [];
  const found: Candidate[] = [];
  for (const { 0: match, index } of text.matchAll(DOTTED)) {
    found.push({ code: match.replaceAll('.', ''), form: 'dotted', start: index, end: index + match.length });
    if (found.length >= DOTTED_MAX) break;
  }
  return found;
}
