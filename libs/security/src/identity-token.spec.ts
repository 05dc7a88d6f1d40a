import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  IdentityTokenError,
  parseInternalKey,
  signIdentity,
  verifyIdentity,
  type AccountIdentity,
} from './identity-token.js';

const key = randomBytes(32);
const NOW = 1_779_200_000_000;
const request = { aud: 'provisioning', method: 'POST', path: '/v1/numbers/provision' };
const account: AccountIdentity = {
  kind: 'account',
  account_id: 'acct_1',
  key_id: 'key_1',
  scopes: [],
  mode: 'live',
  status: 'active',
  limits: { max_numbers: 5, max_provisions_30d: 20 },
};

describe('identity tokens', () => {
  it('tell the asked service who asks', () => {
    const token = signIdentity(key, account, request, NOW);
    expect(verifyIdentity(key, token, { ...request, method: 'post' }, NOW + 9_000)).toEqual(account);
    expect(verifyIdentity(key, signIdentity(key, { kind: 'operator' }, request, NOW), request, NOW)).toEqual({
      kind: 'operator',
    });
  });

  it('are good for 10 seconds', () => {
    const token = signIdentity(key, account, request, NOW);
    expect(() => verifyIdentity(key, token, request, NOW + 10_001)).toThrow('expired');
  });

  it.each([
    ['service', { ...request, aud: 'message-store' }],
    ['method', { ...request, method: 'DELETE' }],
    ['path', { ...request, path: '/v1/numbers' }],
  ])('are good for no other %s', (_what, other) => {
    expect(() => verifyIdentity(key, signIdentity(key, account, request, NOW), other, NOW)).toThrow(IdentityTokenError);
  });

  it('are refused when forged, changed or malformed', () => {
    const token = signIdentity(key, account, request, NOW);
    const [version = '', , mac = ''] = token.split('.');
    const operator = Buffer.from(JSON.stringify({ identity: { kind: 'operator' }, ...request, exp: 2e9 }));
    const forged = [
      signIdentity(randomBytes(32), account, request, NOW),
      `${version}.${operator.toString('base64url')}.${mac}`,
      '',
      'v1',
      `${token}x.`,
      token.slice(0, -4),
    ];
    for (const text of forged) expect(() => verifyIdentity(key, text, request, NOW)).toThrow(IdentityTokenError);
  });

  it('are refused when rightly signed claims are not what they should be', () => {
    const body = `v1.${Buffer.from('{"identity":{"kind":"root"}}').toString('base64url')}`;
    const token = `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
    expect(() => verifyIdentity(key, token, request, NOW)).toThrow('unexpected claims');
  });

  it('need a key of 32 bytes', () => {
    expect(parseInternalKey(key.toString('base64'))).toEqual(key);
    expect(() => parseInternalKey('short')).toThrow('32 bytes');
  });
});
