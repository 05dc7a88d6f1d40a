import type { NumberedPart } from './sealed-part.js';

/** Some 5 MB. */
const PARTS_MAX = 5_000;

interface Known {
  assemblyId: string;
  seq: number;
  parts: readonly NumberedPart[];
}

/**
 * Parts that this replica has sealed or opened lately, by their sealed form. The next part of a message reads those
 * before it; opening them again would cost more than all else that is done with it. A form is that of one content
 * only: its nonce is drawn anew for each.
 */
export class OpenedParts {
  private readonly known = new Map<string, Known>();
  private count = 0;

  /** Only in their own place, as when they are opened. */
  get(assemblyId: string, seq: number, sealed: string): readonly NumberedPart[] | undefined {
    const known = this.known.get(sealed);
    return known?.assemblyId === assemblyId && known.seq === seq ? known.parts : undefined;
  }

  remember(assemblyId: string, seq: number, sealed: string, parts: readonly NumberedPart[]): void {
    this.count += parts.length - (this.known.get(sealed)?.parts.length ?? 0);
    this.known.set(sealed, { assemblyId, seq, parts: parts.map(copyOf) });
    for (const [oldest, { parts: forgotten }] of this.known) {
      if (this.count <= PARTS_MAX) return;
      this.known.delete(oldest);
      this.count -= forgotten.length;
    }
  }
}

/** In memory of its own: the content is a window into all that came with it, and so would be a pooled Buffer. */
function copyOf({ seq, encoding, language, content }: NumberedPart): NumberedPart {
  return { seq, encoding, language, content: new Uint8Array(content) };
}
