import type { NumberedPart } from './sealed-part.js';

const OCTETS_MAX = 5_000_000;
/** What a part takes beside its content. */
const PART_OCTETS = 400;

interface Known {
  assemblyId: string;
  seq: number;
  parts: readonly NumberedPart[];
  /** What is kept for it, about. */
  octets: number;
}

/**
 * Parts that this replica has sealed or opened lately, by their sealed form. The next part of a message reads those
 * before it; opening them again would cost more than all else that is done with it. A form is that of one content
 * only: its nonce is drawn anew for each.
 */
export class OpenedParts {
  private readonly known = new Map<string, Known>();
  private octets = 0;

  /** Only in their own place, as when they are opened. */
  get(assemblyId: string, seq: number, sealed: string): readonly NumberedPart[] | undefined {
    const known = this.known.get(sealed);
    return known?.assemblyId === assemblyId && known.seq === seq ? known.parts : undefined;
  }

  remember(assemblyId: string, seq: number, sealed: string, parts: readonly NumberedPart[]): void {
    const octets = parts.reduce((sum, { content }) => sum + PART_OCTETS + content.length, sealed.length);
    this.octets += octets - (this.known.get(sealed)?.octets ?? 0);
    this.known.set(sealed, { assemblyId, seq, parts: parts.map(copyOf), octets });
    for (const [oldest, forgotten] of this.known) {
      if (this.octets <= OCTETS_MAX) return;
      this.known.delete(oldest);
      this.octets -= forgotten.octets;
    }
  }
}

/** In memory of its own: the content is a window into all that came with it, and so would be a pooled Buffer. */
function copyOf({ seq, encoding, language, content, identity }: NumberedPart): NumberedPart {
  const copy = { seq, encoding, language, content: new Uint8Array(content) };
  return identity === undefined ? copy : { ...copy, identity };
}
