import type { Candidate } from './candidate.js';
import { findCandidates } from './candidates.js';
import { findDottedCandidates } from './dotted-candidates.js';
import { domainBoundCode } from './domain-bound-code.js';
import { textContext, type ReadableText } from './context.js';
import { CODE_SCORE_MIN, scoreCandidate, type ScoredCandidate } from './features.js';
import { marksOf, type Marks } from './marks.js';
import { maskNonCodes, withoutRetrieverHash } from './masks.js';
import { withLostLetters, withWordsApart } from './mend-text.js';
import { touchesMissingPart, withMissingParts } from './missing-parts.js';
import { normaliseText } from './normalise-text.js';
import { renameCodesOfThings } from './words/codes-of-things.js';
import { findMentions } from './words/mentions.js';

export interface ExtractOptions {
  /** The sender as shown to the user; a number equal to it is no code. */
  from?: string;
  /** Where parts of the text are missing, in UTF-16 units; what touches such a place may be cut off, and is no code. */
  missingAt?: readonly number[] | undefined;
}

/** What a text says of its code. */
export interface ExtractedCode {
  /** ASCII without separators and without a `G-` prefix; null when the text gives out no code. */
  code: string | null;
  /** 0 to 1: how sure `code` is, or, without one, that there is none. */
  confidence: number;
  /** Host that the code is bound to (WICG sms-one-time-codes), in lower case. */
  boundDomain: string | null;
  /** Everything that looked like a code, best first. */
  candidates: ScoredCandidate[];
  /** Why: `domain_bound`, `scored`, `below_threshold` or `no_candidate`. */
  reason: 'domain_bound' | 'scored' | 'below_threshold' | 'no_candidate';
}

/** The longest SMS: 255 parts of 153 characters. What is longer is read no further. In UTF-16 units. */
const TEXT_UNITS_MAX = 255 * 153;
/** A digit, or a word in capitals: without one nothing is written like a code, and nothing else need be looked at. */
const MAY_HOLD_CODE = /\d|[A-Z](?:-?[A-Z]){3}/;
/** What scores less is surely something else, and no rival to a number that stands alone. */
const RIVAL_SCORE_MIN = 1;

/**
 * Finds the verification code in a text, if it gives one out. Every number-like place is a candidate; what stands
 * around it adds or takes points. Takes time linear in the text's length.
 */
export function extractCode(given: string, options: ExtractOptions = {}): ExtractedCode {
  const text = options.missingAt ? withMissingParts(given, options.missingAt) : given;
  const marks = marksOf(text);
  const bound = domainBoundCode(text, marks);
  const read = normaliseText(text.slice(0, TEXT_UNITS_MAX), marks);
  const candidates = candidatesOf(read, read === text ? marks : marksOf(read), options.from ?? '');
  if (bound && !touchesMissingPart(bound.code)) {
    return { code: bound.code, confidence: 1, boundDomain: bound.domain, candidates, reason: 'domain_bound' };
  }
  const best = candidates[0];
  const none = { code: null, boundDomain: null, candidates };
  if (!best) return { ...none, confidence: 1, reason: 'no_candidate' };
  const sureness = certainty(best.score);
  if (best.score < CODE_SCORE_MIN) return { ...none, confidence: rounded(1 - sureness), reason: 'below_threshold' };
  const rival = candidates.length > 1 && candidates.find(({ code }) => code !== best.code);
  const lead = rival ? Math.max(0, Math.min(1, (best.score - rival.score) / 3)) : 1;
  const confidence = rounded(sureness * (0.6 + 0.4 * lead));
  return { code: best.code, confidence, boundDomain: null, candidates, reason: 'scored' };
}

function candidatesOf(text: string, marks: Marks, from: string): ScoredCandidate[] {
  if (!MAY_HOLD_CODE.test(text)) return [];
  const written = withWordsApart(withoutRetrieverHash(text), marks);
  const readable = withLostLetters(maskNonCodes(written, marks), marks);
  const places = findCandidates(readable);
  places.push(...findDottedCandidates(written, marks));
  return scored(places, { text: readable, written, marks }, from);
}

/** Best first. Most texts between people have no candidate, and cost no look for words. */
function scored(places: readonly Candidate[], readable: ReadableText, from: string): ScoredCandidate[] {
  if (places.length === 0) return [];
  const mentions = findMentions(readable.text);
  renameCodesOfThings(readable.text, mentions);
  const context = textContext(readable, mentions, from);
  const candidates = places.map((candidate) => scoreCandidate(candidate, context));
  const alone = indexOfLoneCandidate(candidates);
  const place = places[alone];
  if (place) candidates[alone] = scoreCandidate(place, { ...context, isAlone: true });
  return candidates.length > 1 ? candidates.sort((a, b) => b.score - a.score) : candidates;
}

/** Where the only candidate stands that may be a code, and falls short of one; -1 without it. */
function indexOfLoneCandidate(candidates: readonly ScoredCandidate[]): number {
  const first = candidates.findIndex(mayBeCode);
  const last = candidates.findLastIndex(mayBeCode);
  return first === last && (candidates[first]?.score ?? CODE_SCORE_MIN) < CODE_SCORE_MIN ? first : -1;
}

function mayBeCode({ score }: ScoredCandidate): boolean {
  return score >= RIVAL_SCORE_MIN;
}

/** Score to certainty: a half at the threshold less one, rising smoothly. */
function certainty(score: number): number {
  return 1 / (1 + Math.exp((CODE_SCORE_MIN - 1 - score) / 1.5));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
