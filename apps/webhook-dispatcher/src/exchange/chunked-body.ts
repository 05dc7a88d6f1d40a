import { MalformedResponseError } from './malformed-response-error.js';

/** A size with its extensions, or one field of the trailer, bytes. */
const LINE_BYTES_MAX = 4_096;
const TRAILER_LINES_MAX = 64;
const SIZE = /^([0-9A-Fa-f]{1,12})[ \t]*(?:;.*)?$/;
const NEW_LINE = 0x0a;

/** Takes the chunked coding off a body. Source: RFC 9112, 7.1. */
export class ChunkedBody {
  ended = false;
  private state: 'size' | 'data' | 'data_end' | 'trailer' = 'size';
  private dataLeft = 0;
  private line = '';
  private trailerLines = 0;

  /**
   * @param onData gets the body's bytes
   * @returns how many bytes belonged to the body: fewer than came when it has ended
   * @throws MalformedResponseError
   */
  push(bytes: Buffer, onData: (data: Buffer) => void): number {
    let at = 0;
    while (at < bytes.length && !this.ended) {
      if (this.state === 'data') {
        const data = bytes.subarray(at, at + this.dataLeft);
        at += data.length;
        this.dataLeft -= data.length;
        if (this.dataLeft === 0) this.state = 'data_end';
        onData(data);
      } else {
        const newLine = bytes.indexOf(NEW_LINE, at);
        const end = newLine < 0 ? bytes.length : newLine;
        this.line += bytes.toString('latin1', at, end);
        if (this.line.length > LINE_BYTES_MAX) throw new MalformedResponseError('a line between chunks is too long');
        at = newLine < 0 ? end : end + 1;
        if (newLine >= 0) this.endLine();
      }
    }
    return at;
  }

  private endLine(): void {
    const line = this.line.endsWith('\r') ? this.line.slice(0, -1) : this.line;
    this.line = '';
    if (this.state === 'size') this.beginChunk(line);
    else if (this.state === 'data_end') {
      if (line !== '') throw new MalformedResponseError('a chunk is longer than its size');
      this.state = 'size';
    } else if (line === '') this.ended = true;
    else if (++this.trailerLines > TRAILER_LINES_MAX) throw new MalformedResponseError('the trailer is too long');
  }

  private beginChunk(line: string): void {
    const size = SIZE.exec(line)?.[1];
    if (size === undefined) throw new MalformedResponseError('a chunk has no size');
    this.dataLeft = Number.parseInt(size, 16);
    this.state = this.dataLeft === 0 ? 'trailer' : 'data';
  }
}
