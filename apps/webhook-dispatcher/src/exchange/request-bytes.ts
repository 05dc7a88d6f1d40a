/** A request's bytes: head and body in one, so that one write sends it. Source: RFC 9112, 3 and 3.2. */
export interface RequestParts {
  /** Host and port, for the `host` field. */
  host: string;
  /** Path and query. */
  path: string;
  /** Names and values in turn; ASCII. */
  headers: readonly string[];
  body: Buffer;
}

export function postBytes({ host, path, headers, body }: RequestParts): Buffer {
  let head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n`;
  for (let at = 0; at + 1 < headers.length; at += 2) head += `${headers[at]}: ${headers[at + 1]}\r\n`;
  head += `content-length: ${body.length}\r\n\r\n`;
  const bytes = Buffer.allocUnsafe(head.length + body.length);
  bytes.write(head, 'latin1');
  bytes.set(body, head.length);
  return bytes;
}
