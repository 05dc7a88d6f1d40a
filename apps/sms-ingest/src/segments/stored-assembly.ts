import { decodeParts, type Assembly } from '#libs/sms';
import type { IdentifiedMessage, InboundEnvelope } from '../intake/inbound.js';
import type { StoredPart } from './sealed-part.js';

/** An assembly as it stands in the tables, parts opened. */
export interface StoredAssembly extends Assembly {
  total: number;
  /** Of the part that opened it; times are those of the last part. */
  envelope: InboundEnvelope;
  /** Set when it is closed. */
  messageId: string | null;
  /** What its text is made of: without parts that came after it had been closed. */
  content: Map<number, StoredPart>;
  /** Parts that came after it had been closed without them. */
  late: Map<number, StoredPart>;
  parts: Map<number, string>;
  repeats: Map<number, number>;
}

/**
 * The message of a closed assembly: its parts in their order, whatever is missing left out.
 * @throws Error when it is still open
 */
export function assembledMessage(assembly: StoredAssembly): IdentifiedMessage {
  const { messageId, closedAtMs, content, envelope } = assembly;
  if (messageId === null || closedAtMs === null) throw new Error('an open assembly has no message yet');
  const ordered = Array.from({ length: assembly.total }, (_, index) => content.get(index + 1));
  return {
    ...envelope,
    receivedAtMs: assembly.lastPartAtMs,
    messageId,
    readyAtMs: closedAtMs,
    content: decodeParts(ordered),
    segments: assembly.total,
    truncated: assembly.state === 'truncated',
  };
}
