import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hmac, HmacKey } from './hmac.js';

describe('hmac', () => {
  it('is the HMAC-SHA256 of prefix and body under any key', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.string({ unit: 'grapheme-ascii' }),
        fc.uint8Array({ maxLength: 500 }),
        (key, prefix, body) => {
          for (const encoding of ['hex', 'base64'] as const) {
            const wanted = createHmac('sha256', key).update(prefix).update(body).digest(encoding);
            expect(hmac(new HmacKey(key), encoding, prefix, body)).toBe(wanted);
          }
        },
      ),
    );
  });

  it.each([16_319, 16_320, 16_384, 16_385, 200_000])('takes a body of %d bytes', (length) => {
    const key = Buffer.alloc(32, 7);
    const body = Buffer.alloc(length, 'x');
    const wanted = createHmac('sha256', key).update('id.1.').update(body).digest('hex');
    expect(hmac(new HmacKey(key), 'hex', 'id.1.', body)).toBe(wanted);
  });

  it('gives the example of RFC 4231, 4.3', () => {
    const key = new HmacKey(Buffer.from('Jefe'));
    expect(hmac(key, 'hex', '', Buffer.from('what do ya want for nothing?'))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});
