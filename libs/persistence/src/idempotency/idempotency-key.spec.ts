import { describe, expect, it } from '@jest/globals';
import { idempotencyKey, requestFingerprint } from './idempotency-key.js';

describe('idempotencyKey', () => {
  it('takes 1 to 255 visible characters, or none at all', () => {
    expect(idempotencyKey(undefined)).toBeNull();
    expect(idempotencyKey('a'.repeat(255))).toHaveLength(255);
  });

  it.each(['', 'a b', 'a\u00e9', 'a'.repeat(256), ['a', 'b']])('refuses %j', (header) => {
    expect(() => idempotencyKey(header)).toThrow(expect.objectContaining({ code: 'validation_failed' }));
  });
});

describe('requestFingerprint', () => {
  it('is the same whatever the order of fields, and those that are not there', () => {
    expect(requestFingerprint('POST', { a: 1, b: [{ c: 2, d: undefined }] })).toBe(
      requestFingerprint('POST', { b: [{ c: 2 }], a: 1 }),
    );
  });

  it('differs with the path, a value and the order of a list', () => {
    const prints = [
      requestFingerprint('POST', '/a', { a: [1, 2] }),
      requestFingerprint('POST', '/b', { a: [1, 2] }),
      requestFingerprint('POST', '/a', { a: [2, 1] }),
      requestFingerprint('POST', '/a', { a: '1,2' }),
      requestFingerprint('POST', '/a', null),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });
});
