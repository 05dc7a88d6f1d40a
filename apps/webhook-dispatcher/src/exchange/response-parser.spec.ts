import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ResponseParser } from './response-parser.js';

function parsed(...chunks: (string | Buffer)[]): ResponseParser {
  const parser = new ResponseParser();
  for (const chunk of chunks) parser.push(typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk);
  return parser;
}

/** The status after each chunk. */
function statuses(...chunks: string[]): (number | null)[] {
  const parser = new ResponseParser();
  return chunks.map((chunk) => {
    parser.push(Buffer.from(chunk, 'latin1'));
    return parser.status;
  });
}

const RESPONSES = [
  { wire: 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok', status: 200, body: 'ok', persistent: true },
  { wire: 'HTTP/1.1 204 No Content\r\n\r\n', status: 204, body: null, persistent: true },
  {
    wire: 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    status: 200,
    body: null,
    persistent: false,
  },
  {
    wire: 'HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\nWiki\r\n5\r\npedia\r\n0\r\nx-trailer: 1\r\n\r\n',
    status: 500,
    body: 'Wikipedia',
    persistent: true,
  },
  {
    wire: 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 201 \r\ncontent-length:3\r\n\r\nyes',
    status: 201,
    body: 'yes',
    persistent: true,
  },
];

describe('ResponseParser', () => {
  it('reads a response the same, however its bytes are cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RESPONSES), fc.array(fc.nat(200), { maxLength: 12 }), (response, cuts) => {
        const bytes = Buffer.from(response.wire, 'latin1');
        const parser = new ResponseParser();
        const places = [...new Set(cuts.filter((cut) => cut < bytes.length))].sort((a, b) => a - b);
        for (const [at, start] of [0, ...places].entries()) parser.push(bytes.subarray(start, places[at]));
        expect(parser).toMatchObject({ status: response.status, ended: true, excess: false });
        expect(parser.excerpt.text()).toBe(response.body);
        expect(parser.head?.persistent).toBe(response.persistent);
      }),
    );
  });

  it('takes 101 for the end of HTTP on this connection, and waits for no other answer', () => {
    const parser = parsed(
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n',
      '\0\0\x12',
    );
    expect(parser).toMatchObject({ status: 101, ended: true, head: { persistent: false } });
  });

  it('tells the status as soon as its line is whole', () => {
    expect(statuses('HTTP/1.1 200 O', 'K\r\ncontent-le', 'ngth: 0\r\n\r\n')).toEqual([null, 200, 200]);
    expect(statuses('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\n', '\r\nHTTP/1.1 201 \r\n')).toEqual([
      null,
      201,
    ]);
  });

  it('takes a line without a reason, one that ends without a carriage return, and empty lines before it', () => {
    expect(statuses('HTTP/1.0 500\r\n')).toEqual([500]);
    expect(statuses('\r\nHTTP/1.1 503 Later\n')).toEqual([503]);
    expect(parsed('HTTP/1.1 200 OK\ncontent-length: 1\n\nx')).toMatchObject({ ended: true, status: 200 });
  });

  it('keeps no connection of HTTP/1.0, which closes it', () => {
    expect(parsed('HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nok').head?.persistent).toBe(false);
  });

  it('goes by the first Retry-After', () => {
    expect(parsed('HTTP/1.1 429 No\r\nretry-after: 7\r\nretry-after: 90\r\n\r\n').head?.retryAfter).toBe('7');
  });

  it('reads a body without a length to the end of its connection, which is not kept', () => {
    const parser = parsed('HTTP/1.1 200 OK\r\n\r\nabc', 'def');
    expect([parser.ended, parser.close(), parser.excerpt.text()]).toEqual([false, true, 'abcdef']);
    expect(parser.head?.persistent).toBe(false);
  });

  it.each([
    ['what is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['another version', 'HTTP/2 200\r\n'],
    ['no status', 'HTTP/1.1 OK\r\n'],
    ['bytes of anything, before any line ends', '\x16\x03\x01\x02'],
    ['a line that never ends', `HTTP/1.1 2${'0'.repeat(20_000)}`],
    ['interim responses without end', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(1_000)],
    ['a chunk without a size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n'],
    ['a chunk longer than its size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabc\r\n'],
    ['a size that never ends', `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;${'x'.repeat(5_000)}`],
    ['a trailer without end', `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n${'a: b\r\n'.repeat(100)}`],
  ])('refuses %s', (_what, wire) => {
    expect(() => parsed(wire)).toThrow(/./);
  });

  it('notices what comes behind the response', () => {
    expect(parsed('HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nabc')).toMatchObject({ ended: true, excess: true });
    expect(parsed('HTTP/1.1 204 No\r\n\r\n', 'HTTP/1.1 200 OK')).toMatchObject({ ended: true, excess: true });
  });

  it.each([
    ['two lengths', 'content-length: 1\r\ncontent-length: 2'],
    ['a list of lengths', 'content-length: 1, 1'],
    ['a length that is no number', 'content-length: +1'],
    ['length and chunks', 'content-length: 5\r\ntransfer-encoding: chunked'],
    ['an unknown coding', 'transfer-encoding: gzip'],
    ['two codings', 'transfer-encoding: chunked\r\ntransfer-encoding: chunked'],
    ['a continued line', 'x: a\r\n content-length: 0'],
    ['white space before the colon', 'content-length : 0'],
  ])('keeps no connection where the end is in doubt: %s', (_what, fields) => {
    const parser = parsed(`HTTP/1.1 200 OK\r\n${fields}\r\n\r\n`);
    expect(parser.status).toBe(200);
    expect(parser.head?.persistent).toBe(false);
  });

  it.each([
    [204, 'content-length: 2'],
    [204, 'transfer-encoding: chunked'],
    [304, 'content-length: 5'],
  ])('keeps no connection after a %i that announces a body (%s), as it may yet come', (status, field) => {
    expect(parsed(`HTTP/1.1 ${status} No\r\n${field}\r\n\r\n`)).toMatchObject({
      ended: true,
      head: { persistent: false },
    });
    expect(parsed(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`).head?.persistent).toBe(true);
  });

  it('has enough of chunks that are mostly coding', () => {
    const chunk = `1;${'x'.repeat(4_000)}\r\na\r\n`;
    const parser = parsed('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', chunk.repeat(16));
    expect(parser.enough).toBe(false);
    parser.push(Buffer.from(chunk));
    expect([parser.enough, parser.ended]).toEqual([true, false]);
  });

  it('has enough of a body after 16 KiB', () => {
    const parser = parsed('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n', 'x'.repeat(16_384), 'x');
    expect([parser.enough, parser.ended]).toEqual([true, false]);
  });

  it('reads what matters besides: Retry-After, and how long the connection is kept', () => {
    const { head } = parsed(
      'HTTP/1.1 429 Slow\r\nRetry-After:  7 \r\nKeep-Alive: timeout=5, max=9\r\ncontent-length: 0\r\n\r\n',
    );
    expect(head).toMatchObject({ retryAfter: '7', keepAliveMs: 5_000, persistent: true });
  });
});
