import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { idTimeMs } from '#libs/contracts';
import {
  assertDocumented,
  assertDocumentedHeaders,
  createTestCertificate,
  FakeClock,
  sequentialIds,
  waitFor,
} from './index.js';

describe('FakeClock', () => {
  it('moves only when told', () => {
    const clock = new FakeClock(1_000);
    expect(clock.now()).toBe(1_000);
    clock.advance(500);
    expect(clock.now()).toBe(1_500);
    clock.set(0);
    expect(clock.now()).toBe(0);
  });
});

describe('sequentialIds', () => {
  it('gives well-formed ids with the given time, in order, the same in every run', () => {
    const ids = sequentialIds();
    const first = ids.next('message', 1_779_200_000_000);
    expect(idTimeMs(first)).toBe(1_779_200_000_000);
    expect(first.endsWith('0000000000000001')).toBe(true);
    expect(ids.next('message', 1_779_200_000_000) > first).toBe(true);
  });
});

describe('waitFor', () => {
  it('gives the first value that is there', async () => {
    const values = [null, undefined, false, 0];
    await expect(waitFor('a value', () => values.shift(), { intervalMs: 0 })).resolves.toBe(0);
  });

  it('names what did not come', async () => {
    await expect(waitFor('the moon', () => null, { timeoutMs: 0, intervalMs: 0 })).rejects.toThrow('the moon');
  });
});

describe('createTestCertificate', () => {
  it('makes a certificate that is valid now, for its names, and signed by its key', () => {
    const { cert } = createTestCertificate('hook.test', ['hook.test', 'other.test']);
    const parsed = new X509Certificate(cert);
    expect(parsed.checkHost('other.test')).toBe('other.test');
    expect(parsed.checkHost('evil.test')).toBeUndefined();
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.validToDate.getTime()).toBeGreaterThan(Date.now());
  });

  it('makes PEM without an empty line, however long the name', () => {
    for (let length = 1; length <= 60; length += 1) {
      const { cert } = createTestCertificate('x'.repeat(length));
      expect(cert).not.toContain('\n\n');
    }
  });
});

describe('assertDocumented', () => {
  it('takes what the document says of a call, and of any call', () => {
    assertDocumented('POST', '/v1/numbers/provision', 402, 'quota_exceeded');
    assertDocumented('HEAD', '/v1/numbers/num_1/qr.svg?x=1', 200);
    assertDocumented('GET', '/v1/numbers', 500, 'internal_error');
    assertDocumented('GET', '/v1/none', 404, 'not_found');
  });

  it.each([
    [202, undefined],
    [402, 'quota_exceeded'],
    [403, 'forbidden'],
  ])('refuses another status, and another code of a status: %d %s', (status, code) => {
    expect(() => {
      assertDocumented('GET', '/v1/numbers', status, code);
    }).toThrow(`no answer ${status}`);
  });
});

describe('assertDocumentedHeaders', () => {
  it.each([
    ['POST', '/v1/numbers/provision', 201, { location: '/v1/numbers/num_1', 'content-type': 'application/json' }],
    ['POST', '/v1/numbers/provision', 202, { location: '/v1/numbers/num_1', 'retry-after': '2' }],
    ['POST', '/v1/numbers/provision', 409, { 'retry-after': '1', ratelimit: '"requests";r=1;t=1' }],
    ['GET', '/v1/numbers/num_1', 404, { 'ratelimit-policy': '"requests";q=1;w=1' }],
    ['POST', '/carriers/twilio/messages', 200, { 'content-type': 'text/xml; charset=utf-8' }],
    ['GET', '/v1/none', 404, { 'retry-after': '1' }],
  ])('takes what the document says of %s %s %d', (method, path, status, headers) => {
    expect(() => {
      assertDocumentedHeaders(method, path, status, new Headers(headers));
    }).not.toThrow();
  });

  it.each([{ location: '/v1/numbers/num_1' }, { 'content-type': 'text/xml' }])(
    'refuses a header and a media type that the document keeps silent about: %o',
    (headers) => {
      expect(() => {
        assertDocumentedHeaders('GET', '/v1/numbers', 200, new Headers(headers));
      }).toThrow('knows no');
    },
  );
});
