import { decodeParts, type Assembly, type AssemblyPart } from '#libs/sms';
import type { IdentifiedMessage, InboundEnvelope } from '../intake/inbound.js';
import type { StoredPart } from './sealed-part.js';

/** A part that an assembly has. */
export interface KeptPart extends AssemblyPart {
  stored: StoredPart;
  /** It came after its message had been closed without it: the text that was delivered is made of the others. */
  late: boolean;
}

/** An assembly as it stands in the tables, parts opened. */
export interface StoredAssembly extends Assembly {
  total: number;
  /** Of the part that opened it; times are those of the last part. */
  envelope: InboundEnvelope;
  /** Set when it is closed. */
  messageId: string | null;
  parts: Map<number, KeptPart>;
}

/**
 * The message of a closed assembly: its parts in their order, whatever is missing or came late left out.
 * @throws Error when it is still open
 */
export function assembledMessage(assembly: StoredAssembly): IdentifiedMessage {
  const { messageId, closedAtMs, parts, envelope } = assembly;
  if (messageId === null || closedAtMs === null) throw new Error('an open assembly has no message yet');
  const ordered = Array.from({ length: assembly.total }, (_, index) => {
    const part = parts.get(index + 1);
    return part?.late === false ? part.stored : undefined;
  });
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
