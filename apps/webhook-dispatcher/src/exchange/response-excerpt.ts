/** A body is read this far, bytes; what comes after it costs the connection. */
export const BODY_BYTES_MAX = 16 * 1024;
/** Of what was read, the user is shown this much, bytes. */
const EXCERPT_BYTES_MAX = 1024;

/** Collects the beginning of a response's body. */
export class ResponseExcerpt {
  private readonly kept: Buffer[] = [];
  private keptBytes = 0;
  private readBytes = 0;

  /** @returns whether to go on reading */
  take(chunk: Buffer): boolean {
    this.readBytes += chunk.length;
    if (this.keptBytes < EXCERPT_BYTES_MAX) {
      const part = chunk.subarray(0, EXCERPT_BYTES_MAX - this.keptBytes);
      this.kept.push(part);
      this.keptBytes += part.length;
    }
    return this.readBytes <= BODY_BYTES_MAX;
  }

  /** As text, with U+FFFD for what is no UTF-8; null when there was no body. */
  text(): string | null {
    if (this.keptBytes === 0) return null;
    const text = Buffer.concat(this.kept).toString('utf8');
    // The cut may go through a character.
    return this.keptBytes === EXCERPT_BYTES_MAX ? text.replace(/\uFFFD$/, '') : text;
  }
}
