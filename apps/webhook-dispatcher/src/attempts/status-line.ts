/** A status line or the head of an interim response that is longer is none of ours to understand, bytes. */
const HEAD_BYTES_MAX = 8_192;
const STATUS_LINE = /^HTTP\/1\.[01] ([1-9]\d\d)(?: [^\r\n]*)?\r?\n/;

/**
 * Reads the status code of the final response off the wire, as soon as its status line is whole: the HTTP client tells
 * it only with the last header, and an attempt ends at the status line. Source: contract.md, 2; RFC 9112, 4 and
 * RFC 9110, 15.2 (interim responses come before the final one).
 */
export class StatusLine {
  private head = '';
  private over = false;

  /** @returns the status, once; null as long as it is not known, and for what is no HTTP/1.x */
  take(chunk: Buffer): number | null {
    if (this.over) return null;
    this.head += chunk.toString('latin1', 0, Math.min(chunk.length, HEAD_BYTES_MAX));
    for (;;) {
      const status = Number(STATUS_LINE.exec(this.head)?.[1] ?? 0);
      if (status >= 200) return this.end(status);
      const interimEnd = status === 0 ? -1 : this.head.indexOf('\r\n\r\n');
      if (interimEnd < 0) return this.head.length > HEAD_BYTES_MAX ? this.end(null) : null;
      this.head = this.head.slice(interimEnd + 4);
    }
  }

  private end(status: number | null): number | null {
    this.over = true;
    this.head = '';
    return status;
  }
}
