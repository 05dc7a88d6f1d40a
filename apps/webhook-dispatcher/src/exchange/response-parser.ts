import { ChunkedBody } from './chunked-body.js';
import { HeadReader } from './head-reader.js';
import { BODY_BYTES_MAX, ResponseExcerpt } from './response-excerpt.js';
import type { Framing, ResponseHead } from './response-head.js';

/** With what the chunked coding adds; a body of many small chunks is no reason to read on for ever, bytes. */
const CODED_BYTES_MAX = 4 * BODY_BYTES_MAX;

/**
 * Reads one HTTP/1.x response as its bytes come. The status is known with the status line, before the headers behind
 * it, since an attempt ends there. Source: RFC 9112, 2 to 7.
 */
export class ResponseParser {
  /** A first byte has come. */
  begun = false;
  /** The body is whole. */
  ended = false;
  /** More came than the response. */
  excess = false;
  readonly excerpt = new ResponseExcerpt();
  /** The excerpt takes no more: nobody needs the rest. */
  enough = false;

  private readonly headReader = new HeadReader();
  private framing: Framing = { kind: 'until_close' };
  private bytesLeft = 0;
  private codedBytes = 0;
  private chunked: ChunkedBody | null = null;

  /** Of the final response; null until its status line is whole. */
  get status(): number | null {
    return this.headReader.status;
  }

  /** Null until the headers are whole. */
  get head(): ResponseHead | null {
    return this.headReader.head;
  }

  /** @throws MalformedResponseError for what is no HTTP/1.x, and for a body that breaks its own framing */
  push(chunk: Buffer): void {
    this.begun = true;
    const headBytes = this.head === null ? this.takeHead(chunk) : 0;
    if (headBytes < chunk.length) this.takeBody(headBytes === 0 ? chunk : chunk.subarray(headBytes));
  }

  /** The connection has ended. @returns whether the response is whole all the same */
  close(): boolean {
    if (this.head !== null && this.framing.kind === 'until_close') this.ended = true;
    return this.ended;
  }

  /** @returns how many bytes of the chunk belong to the head */
  private takeHead(chunk: Buffer): number {
    const headBytes = this.headReader.push(chunk);
    if (this.head !== null) this.beginBody(this.head.framing);
    return headBytes;
  }

  private beginBody(framing: Framing): void {
    this.framing = framing;
    if (framing.kind === 'none') this.ended = true;
    if (framing.kind === 'length') this.bytesLeft = framing.bytes;
    if (framing.kind === 'chunked') this.chunked = new ChunkedBody();
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
