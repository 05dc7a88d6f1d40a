import { ChunkedBody } from './chunked-body.js';
import { MalformedResponseError } from './malformed-response-error.js';
import { BODY_BYTES_MAX, ResponseExcerpt } from './response-excerpt.js';
import { responseHead, SWITCHING_PROTOCOLS, type Framing, type ResponseHead } from './response-head.js';

/** Longer heads are none of ours to understand, characters. */
const HEAD_MAX = 16_384;
const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [^\r\n]*)?\r?$/;
/** With what the chunked coding adds; a body of many small chunks is no reason to read on for ever, bytes. */
const CODED_BYTES_MAX = 4 * BODY_BYTES_MAX;
const EMPTY_LINES = /^[\r\n]+/;
const PROTOCOL = 'HTTP/1.';
const NOTHING = Buffer.alloc(0);

/**
 * Reads one HTTP/1.x response as its bytes come. The status is known with the status line, before the headers behind
 * it, since an attempt ends there. Source: RFC 9112, 2 to 7; contract.md, 2.
 */
export class ResponseParser {
  /** A first byte has come. */
  begun = false;
  /** Of the final response: interim ones (RFC 9110, 15.2) are passed over. */
  status: number | null = null;
  /** Null until the headers are whole. */
  head: ResponseHead | null = null;
  /** The body is whole. */
  ended = false;
  /** More came than the response. */
  excess = false;
  readonly excerpt = new ResponseExcerpt();
  /** The excerpt takes no more: nobody needs the rest. */
  enough = false;

  private text = '';
  private framing: Framing = { kind: 'until_close' };
  private bytesLeft = 0;
  private codedBytes = 0;
  private chunked: ChunkedBody | null = null;

  /** @throws MalformedResponseError for what is no HTTP/1.x, and for a body that breaks its own framing */
  push(chunk: Buffer): void {
    this.begun = true;
    const body = this.head === null ? this.takeHead(chunk) : chunk;
    if (body.length > 0) this.takeBody(body);
  }

  /** The connection has ended. @returns whether the response is whole all the same */
  close(): boolean {
    if (this.head !== null && this.framing.kind === 'until_close') this.ended = true;
    return this.ended;
  }

  /** @returns what of the chunk is behind the head */
  private takeHead(chunk: Buffer): Buffer {
    const had = this.text.length;
    this.text += chunk.toString('latin1', 0, Math.min(chunk.length, HEAD_MAX + 1 - had));
    let start = 0;
    for (;;) {
      start += EMPTY_LINES.exec(this.text.slice(start, start + 8))?.[0].length ?? 0;
      const lineEnd = this.text.indexOf('\n', start);
      const line = lineEnd < 0 ? null : this.statusLine(start, lineEnd);
      if (line !== null && isFinal(line.status)) this.status = line.status;
      const end = line === null ? -1 : headEnd(this.text, lineEnd);
      if (line === null || end < 0) return this.wait(start);
      if (isFinal(line.status)) {
        this.beginBody(responseHead(line.version, line.status, this.text.slice(lineEnd + 1, end)));
        this.text = '';
        return chunk.subarray(end - had);
      }
      start = end;
    }
  }

  private statusLine(start: number, end: number): { version: string; status: number } {
    const [, version, status] = STATUS_LINE.exec(this.text.slice(start, end)) ?? [];
    if (version === undefined) throw new MalformedResponseError('no status line');
    return { version, status: Number(status) };
  }

  /** The head goes on in the next chunk. */
  private wait(start: number): Buffer {
    const begun = this.text.slice(start, start + PROTOCOL.length);
    if (!PROTOCOL.startsWith(begun)) throw new MalformedResponseError('not HTTP/1.x');
    if (this.text.length > HEAD_MAX) throw new MalformedResponseError('the head is too long');
    return NOTHING;
  }

  private beginBody(head: ResponseHead): void {
    this.head = head;
    this.framing = head.framing;
    if (head.framing.kind === 'none') this.ended = true;
    if (head.framing.kind === 'length') this.bytesLeft = head.framing.bytes;
    if (head.framing.kind === 'chunked') this.chunked = new ChunkedBody();
  }

  private takeBody(bytes: Buffer): void {
    if (this.ended) {
      this.excess = true;
      return;
    }
    const taken = this.takePart(bytes);
    if (taken < bytes.length) this.excess = true;
  }

  /** @returns how many bytes belonged to the body */
  private takePart(bytes: Buffer): number {
    if (this.chunked !== null) {
      this.codedBytes += bytes.length;
      if (this.codedBytes > CODED_BYTES_MAX) this.enough = true;
      const taken = this.chunked.push(bytes, (data) => {
        this.keep(data);
      });
      this.ended = this.chunked.ended;
      return taken;
    }
    const part = this.framing.kind === 'length' ? bytes.subarray(0, this.bytesLeft) : bytes;
    this.keep(part);
    this.bytesLeft -= part.length;
    this.ended = this.framing.kind === 'length' && this.bytesLeft === 0;
    return part.length;
  }

  private keep(data: Buffer): void {
    if (!this.excerpt.take(data)) this.enough = true;
  }
}

/** Whether no other response follows: after 101, which we never ask for, HTTP itself ends. Source: RFC 9110, 15.2. */
function isFinal(status: number): boolean {
  return status >= 200 || status === SWITCHING_PROTOCOLS;
}

/** Behind the empty line that ends a head, or -1. @param lineEnd of the status line */
function headEnd(text: string, lineEnd: number): number {
  for (let at = lineEnd; at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] === '\n') return at + 2;
    if (text[at + 1] === '\r' && text[at + 2] === '\n') return at + 3;
  }
  return -1;
}
