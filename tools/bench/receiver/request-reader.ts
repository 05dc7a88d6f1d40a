/** One POST as the receiver read it. */
export interface WireRequest {
  path: string;
  webhookId: string;
  body: string;
}

const HEAD_END = '\r\n\r\n';

/**
 * Cuts one connection's bytes into requests: just enough of HTTP/1.1 for POSTs with a Content-Length, so that the
 * receiver takes as little as possible of the CPU that it shares with what is measured.
 */
export class RequestReader {
  private pending = '';

  /** @param chunk bytes of the connection as latin1: one character is one byte */
  read(chunk: string): WireRequest[] {
    this.pending += chunk;
    const requests: WireRequest[] = [];
    for (let request = this.next(); request !== null; request = this.next()) requests.push(request);
    return requests;
  }

  private next(): WireRequest | null {
    const headEnd = this.pending.indexOf(HEAD_END);
    if (headEnd < 0) return null;
    const head = this.pending.slice(0, headEnd);
    const bodyStart = headEnd + HEAD_END.length;
    const bodyEnd = bodyStart + Number(headerValue(head, 'content-length') || 0);
    if (this.pending.length < bodyEnd) return null;
    const body = this.pending.slice(bodyStart, bodyEnd);
    this.pending = this.pending.slice(bodyEnd);
    const path = head.slice(head.indexOf(' ') + 1, head.indexOf(' HTTP/'));
    return { path, webhookId: headerValue(head, 'webhook-id'), body };
  }
}

/** Empty when the header is missing. @param name in lower case */
function headerValue(head: string, name: string): string {
  const start = head.toLowerCase().indexOf(`\r\n${name}:`);
  if (start < 0) return '';
  const valueStart = start + name.length + 3;
  const end = head.indexOf('\r\n', valueStart);
  return head.slice(valueStart, end < 0 ? undefined : end).trim();
}
