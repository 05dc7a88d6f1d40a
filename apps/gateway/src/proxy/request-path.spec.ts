import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { concernsApi, requestPath } from './request-path.js';

describe('requestPath', () => {
  it.each([
    ['/v1/numbers', '/v1/numbers'],
    ['/v1/numbers/num_1?wait=5&x=/../', '/v1/numbers/num_1'],
    ['/v1/%6Eumbers/num%5F1', '/v1/numbers/num_1'],
    ['/v1/numbers/num_1/qr.svg', '/v1/numbers/num_1/qr.svg'],
    ['/', '/'],
  ])('spells %s as %s', (url, path) => {
    expect(requestPath(url)).toBe(path);
  });

  it.each([
    '/v1/../admin',
    '/v1/./numbers',
    '/v1/%2e%2e/admin',
    '/v1//numbers',
    '/v1/numbers/',
    '/v1/numbers/a%2Fb',
    '/v1/numbers/a%252fb',
    '/v1/numbers/a\\b',
    '/v1/numbers/a%5cb',
    '/v1/numbers/a;b',
    '/v1/numbers/%00',
    '/v1/numbers/%zz',
    'http://elsewhere/v1/numbers',
    '//elsewhere/v1/numbers',
    '*',
  ])('has no spelling for %s', (url) => {
    expect(requestPath(url)).toBeNull();
  });

  it('gives only paths that a URL parser leaves as they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (tail) => {
        const path = requestPath(`/v1/${tail}`);
        if (path !== null) expect(new URL(path, 'http://service').pathname).toBe(path);
      }),
    );
  });
});

describe('concernsApi', () => {
  it.each(['/v1', '/v1?x', '/v1/numbers', '/%761/api-keys/a%2Fb', '/v1/numbers/a;b', '/%zz'])(
    'lets nothing past: %s',
    (url) => {
      expect(concernsApi(url)).toBe(true);
    },
  );

  it.each(['/', '/docs', '/docs/?v1', '/v10', '/health/ready', '*'])('leaves alone what is none of it: %s', (url) => {
    expect(concernsApi(url)).toBe(false);
  });
});
