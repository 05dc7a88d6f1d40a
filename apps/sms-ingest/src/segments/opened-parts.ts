import type { StoredPart } from './sealed-part.js';

/** Some 5 MB. */
const PARTS_MAX = 5_000;

/**
 * Parts that this replica has sealed or opened lately, by their sealed form. The next part of a message reads those
 * before it; opening them again would cost more than all else that is done with it. A form is that of one content
 * only: its nonce is drawn anew for each.
 */
export class OpenedParts {
  private readonly parts = new Map<string, { assemblyId: string; seq: number; part: StoredPart }>();

  /** Only in its own place, as when it is opened. */
  get(assemblyId: string, seq: number, sealed: string): StoredPart | undefined {
    const known = this.parts.get(sealed);
    return known?.assemblyId === assemblyId && known.seq === seq ? known.part : undefined;
  }

  remember(assemblyId: string, seq: number, sealed: string, { encoding, language, content }: StoredPart): void {
    const [oldest] = this.parts.keys();
    if (oldest !== undefined && this.parts.size >= PARTS_MAX) this.parts.delete(oldest);
    // A copy: the content is a window into all that came with it from the socket.
    const part = { encoding, language, content: Uint8Array.from(content) };
    this.parts.set(sealed, { assemblyId, seq, part });
  }
}
