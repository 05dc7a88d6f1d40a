import { HeldLine } from './held-line.js';
import { MalformedResponseError } from './malformed-response-error.js';
import { ResponseFields } from './response-fields.js';
import { responseHead, SWITCHING_PROTOCOLS, type ResponseHead } from './response-head.js';

/** Longer heads are none of ours to understand; with the interim responses before, bytes. */
const HEAD_BYTES_MAX = 16_384;
/** Before the final response; nobody needs more of them within one attempt. */
const INTERIM_MAX = 8;
/** Empty lines before a status line, bytes. Source: RFC 9112, 2.2. */
const EMPTY_BYTES_MAX = 8;
const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [^\r\n]*)?\r?$/;
const PROTOCOL = 'HTTP/1.';
const LINE_ENDS = ['\r', '\n'];

interface StatusLine {
  version: string;
  status: number;
}

/**
 * Reads the head of the final response, line by line. Looks at each byte once: what trickles in, byte by byte, must cost
 * no more than what comes at once.
 */
export class HeadReader {
  /** Null until the headers of the final response are whole. */
  head: ResponseHead | null = null;
  private statusLine: StatusLine | null = null;
  private readonly fields = new ResponseFields();
  private held: HeldLine | null = null;
  private takenBytes = 0;
  private emptyBytes = 0;
  private interim = 0;

  /** Of the final response: interim ones (RFC 9110, 15.2) are passed over. Null until its status line is whole. */
  get status(): number | null {
    return this.statusLine !== null && isFinal(this.statusLine.status) ? this.statusLine.status : null;
  }

  /**
   * @returns how many bytes of the chunk belong to the head
   * @throws MalformedResponseError
   */
  push(chunk: Buffer): number {
    const text = chunk.toString('latin1', 0, Math.min(chunk.length, HEAD_BYTES_MAX + 1 - this.takenBytes));
    this.takenBytes += text.length;
    let at = this.behindEmptyLines(text, 0);
    for (let end = text.indexOf('\n', at); end >= 0; end = text.indexOf('\n', at)) {
      this.takeLine(this.line(text.slice(at, end)));
      if (this.head !== null) return end + 1;
      at = this.behindEmptyLines(text, end + 1);
    }
    this.wait(chunk.subarray(at, text.length));
    return chunk.length;
  }

  /** Where a status line begins, if one is due at this place. */
  private behindEmptyLines(text: string, at: number): number {
    if (this.statusLine !== null || this.held !== null) return at;
    let start = at;
    while (this.emptyBytes < EMPTY_BYTES_MAX && LINE_ENDS.includes(text.charAt(start))) {
      this.emptyBytes += 1;
      start += 1;
    }
    return start;
  }

  private line(end: string): string {
    const beginning = this.held?.text() ?? '';
    this.held = null;
    return beginning + end;
  }

  private takeLine(line: string): void {
    const { statusLine } = this;
    if (statusLine === null) this.takeStatusLine(line);
    else if (line === '' || line === '\r') this.endHead(statusLine);
    else if (isFinal(statusLine.status)) this.fields.add(line);
  }

  private takeStatusLine(line: string): void {
    this.statusLine = parsedStatusLine(line);
    if (isFinal(this.statusLine.status)) return;
    this.interim += 1;
    if (this.interim > INTERIM_MAX) throw new MalformedResponseError('too many interim responses');
  }

  private endHead({ version, status }: StatusLine): void {
    if (isFinal(status)) {
      this.head = responseHead(version, status, this.fields);
      return;
    }
    this.statusLine = null;
    this.emptyBytes = 0;
  }

  /** The head goes on in the next chunk. */
  private wait(bytes: Buffer): void {
    if (bytes.length > 0) this.hold(bytes);
    if (this.statusLine === null && !PROTOCOL.startsWith(this.held?.text(PROTOCOL.length) ?? ''))
      throw new MalformedResponseError('not HTTP/1.x');
    if (this.takenBytes > HEAD_BYTES_MAX) throw new MalformedResponseError('the head is too long');
  }

  private hold(bytes: Buffer): void {
    if (this.held === null) this.held = new HeldLine(bytes);
    else this.held.append(bytes);
  }
}

function parsedStatusLine(line: string): StatusLine {
  const [, version, status] = STATUS_LINE.exec(line) ?? [];
  if (version === undefined) throw new MalformedResponseError('no status line');
  return { version, status: Number(status) };
}

/** Whether no other response follows: after 101, which we never ask for, HTTP itself ends. Source: RFC 9110, 15.2. */
function isFinal(status: number): boolean {
  return status >= 200 || status === SWITCHING_PROTOCOLS;
}
