import { describe, expect, it } from '@jest/globals';
import { originForm } from './origin-form.js';

describe('originForm', () => {
  it.each([
    ['/v1/account', '/v1/account'],
    ['/v1/account?next=http://x/y', '/v1/account?next=http://x/y'],
    ['http://host/v1/account?a=b', '/v1/account?a=b'],
    ['HTTPS://user@host:3000/v1', '/v1'],
    ['http://host', '/'],
    ['http://host?a=b', '/?a=b'],
    ['ftp://host//v1', '//v1'],
    ['*', '*'],
  ])('takes %s for %s', (target, origin) => {
    expect(originForm(target)).toBe(origin);
  });
});
