import { describe, expect, it } from '@jest/globals';
import { apiKeyMode, hashApiKey, newApiKey } from './api-keys.js';
import { constantTimeEqual } from './constant-time.js';

describe('API keys', () => {
  it.each(['live', 'test'] as const)('tells the mode of a new %s key', (mode) => {
    const key = newApiKey(mode);
    expect(key).toMatch(new RegExp(`^sk_${mode}_[0-9A-Za-z]{43}$`));
    expect(apiKeyMode(key)).toBe(mode);
  });

  it.each(['', 'sk_live_', 'sk_prod_x', `${newApiKey('live')}x`, newApiKey('live').slice(1)])(
    'takes %j for no key',
    (text) => {
      expect(apiKeyMode(text)).toBeNull();
    },
  );

  it('never makes a key twice', () => {
    expect(new Set(Array.from({ length: 100 }, () => newApiKey('live'))).size).toBe(100);
  });

  it('stores SHA-256 in hex', () => {
    expect(hashApiKey('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('constantTimeEqual', () => {
  it('compares strings of any length', () => {
    expect(constantTimeEqual('a', 'a')).toBe(true);
    expect(constantTimeEqual('a', 'b')).toBe(false);
    expect(constantTimeEqual('a', 'aa')).toBe(false);
  });
});
