import { describe, expect, it } from '@jest/globals';
import { StatusLine } from './status-line.js';

/** What each chunk makes known. */
function readings(...chunks: string[]): (number | null)[] {
  const line = new StatusLine();
  return chunks.map((chunk) => line.take(Buffer.from(chunk, 'latin1')));
}

describe('StatusLine', () => {
  it('tells the status as soon as its line is whole, once', () => {
    expect(readings('HTTP/1.1 200 OK\r\ncontent-le', 'ngth: 0\r\n\r\n')).toEqual([200, null]);
  });
  it('waits for a line that comes byte by byte', () => {
    const read = readings(...Array.from('HTTP/1.1 204 No Content\r\n'));
    expect(read.slice(0, -1).every((status) => status === null)).toBe(true);
    expect(read.at(-1)).toBe(204);
  });
  it('takes a line without a reason, and one that ends without a carriage return', () => {
    expect(readings('HTTP/1.0 500\r\n')).toEqual([500]);
    expect(readings('HTTP/1.1 503 Later\n')).toEqual([503]);
  });
  it('goes past interim responses', () => {
    expect(
      readings('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n', '\r\nHTTP/1.1 201 \r\n'),
    ).toEqual([null, 201]);
  });
  it('tells nothing of what is no HTTP/1.x, however much there is', () => {
    expect(readings('220 mail.example ESMTP\r\n', 'x'.repeat(10_000), 'HTTP/1.1 200 OK\r\n')).toEqual([
      null,
      null,
      null,
    ]);
  });
});
