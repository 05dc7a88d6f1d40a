import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RequestReader } from './request-reader.js';

function post(path: string, id: string, body: string): string {
  return `POST ${path} HTTP/1.1\r\nhost: x\r\nWebhook-Id: ${id}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

describe('RequestReader', () => {
  it('reads path, id and body, whatever the case of the header names', () => {
    expect(new RequestReader().read(post('/a?b=1', 'msg_1', '{}'))).toEqual([
      { path: '/a?b=1', webhookId: 'msg_1', body: '{}' },
    ]);
  });

  it('reads the same requests, however the bytes are cut', () => {
    const wire = [post('/1', 'a', 'one\r\n\r\n'), post('/2', 'b', ''), post('/3', 'c', 'three')].join('');
    fc.assert(
      fc.property(fc.array(fc.nat(wire.length), { maxLength: 8 }), (cuts) => {
        const edges = [0, ...cuts, wire.length].sort((a, b) => a - b);
        const reader = new RequestReader();
        const read = edges.slice(1).flatMap((edge, index) => reader.read(wire.slice(edges[index], edge)));
        expect(read.map(({ webhookId, body }) => [webhookId, body])).toEqual([
          ['a', 'one\r\n\r\n'],
          ['b', ''],
          ['c', 'three'],
        ]);
      }),
    );
  });
});
