import type { TextAndCode } from '#libs/security';
import { wireTime } from '#libs/signing';
import { extractCode } from '#libs/sms';
import { areAllDown, type ServingLinks } from './serving-links.js';

/** A message with a code, opened; the code as it was found when the message came in, never found anew. */
export interface CodeMessage extends TextAndCode {
  messageId: string;
  from: string;
  receivedAt: Date;
}

/** What there was instead of a code. */
export interface Evidence {
  since: string;
  waited_ms: number;
  number_status: string | null;
  /** Carriers' links over which its messages come; null: not known. */
  carrier_links: ServingLinks | null;
  /** Messages that matched and gave out no code, newest first. */
  messages_without_code: { message_id: string; from: string; received_at: string }[];
}

export type NoCodeReason = 'no_message' | 'message_without_code' | 'number_not_active' | 'carrier_link_down';

export interface CodeAnswer {
  code: string | null;
  message_id: string | null;
  from: string | null;
  received_at: string | null;
  /** 0 to 1; null when the text reads otherwise now than when it came: parts were missing, or the search was another. */
  confidence: number | null;
  /** The host that the code is bound to (WICG sms-one-time-codes). */
  bound_domain: string | null;
  /** Everything in the text that looked like a code, best first. */
  candidates: { code: string; score: number }[];
  reason?: NoCodeReason;
  evidence?: Evidence;
}

const UNKNOWN = { confidence: null, boundDomain: null };

export function codeAnswer({ messageId, from, receivedAt, text, code }: CodeMessage): CodeAnswer {
  const found = extractCode(text, { from });
  const { confidence, boundDomain } = found.code === code ? found : UNKNOWN;
  return {
    code,
    message_id: messageId,
    from,
    received_at: wireTime(receivedAt),
    confidence,
    bound_domain: boundDomain,
    candidates: found.candidates.map((candidate) => ({ code: candidate.code, score: candidate.score })),
  };
}

export function noCodeAnswer(evidence: Evidence): CodeAnswer {
  return {
    code: null,
    message_id: null,
    from: null,
    received_at: null,
    confidence: null,
    bound_domain: null,
    candidates: [],
    reason: noCodeReason(evidence),
    evidence,
  };
}

/** A message that came says more than the number's state. */
function noCodeReason(evidence: Evidence): NoCodeReason {
  if (evidence.messages_without_code.length > 0) return 'message_without_code';
  if (evidence.number_status !== 'active') return 'number_not_active';
  return areAllDown(evidence.carrier_links) ? 'carrier_link_down' : 'no_message';
}
