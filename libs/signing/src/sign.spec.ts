import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { signatureHeaders } from './sign.js';
import { activeSecrets, newSigningSecret, signingKey } from './signing-secret.js';

const CURRENT = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';
const PREVIOUS = 'whsec_ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=';
const content = { id: 'msg_1', timestampS: 1747664581, body: Buffer.from('{"event":"sms.received"}') };

describe('signatureHeaders', () => {
  it('signs with one secret as computed by another implementation (Python hmac)', () => {
    expect(signatureHeaders(content, [signingKey(CURRENT)])).toEqual({
      'X-MeiSIM-Signature':
        't=1747664581,v1=cd945155a8ee014064efa559cef3f6f487a8c0c07a75804b37637cbd3edc8b6d' +
        ',v2=a3bc51c03699e9b80a6c63ecd949373365209ed1895cafda7cff838a3b2374b3',
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1747664581',
      'webhook-signature': 'v1,qaQ9aPfBeAGKKfBTHw+4k1cy4JVtQqKWhQTlgqEaRaw=',
    });
  });

  it('lists both v1 and then both v2 while the previous secret still signs', () => {
    const headers = signatureHeaders(content, [signingKey(CURRENT), signingKey(PREVIOUS)]);
    expect(headers['X-MeiSIM-Signature']).toBe(
      't=1747664581,v1=cd945155a8ee014064efa559cef3f6f487a8c0c07a75804b37637cbd3edc8b6d' +
        ',v1=1236c65df51920466f10430a0f3c17f669e869a1b40a1706cf0b77aae99293d1' +
        ',v2=a3bc51c03699e9b80a6c63ecd949373365209ed1895cafda7cff838a3b2374b3' +
        ',v2=e81309f3c044381eaaa8140be1fe2ab95a2a26d30b845486271de2a8689c400a',
    );
    expect(headers['webhook-signature']).toBe(
      'v1,qaQ9aPfBeAGKKfBTHw+4k1cy4JVtQqKWhQTlgqEaRaw= v1,iYL81dH7L+w0afaVTruGoQ6DvPL95XLfk8NMNwe5t8k=',
    );
  });

  it.each([CURRENT, PREVIOUS])('satisfies the Standard Webhooks reference library with either secret', (secret) => {
    const now = { ...content, timestampS: Math.floor(Date.now() / 1000), body: Buffer.from('{"text":"Código ✅"}') };
    const headers = signatureHeaders(now, [signingKey(CURRENT), signingKey(PREVIOUS)]);
    expect(new Webhook(secret).verify(now.body, { ...headers })).toEqual({ text: 'Código ✅' });
  });
});

describe('signing secrets', () => {
  it('are made in the form that signing accepts, each another', () => {
    const [first, second] = [newSigningSecret(), newSigningSecret()];
    expect(first).not.toBe(second);
    expect(() => signingKey(first)).not.toThrow();
  });

  it.each(['', 'whsec_', 'whsec_AAEC', CURRENT.slice(6), `${CURRENT} `])('refuse %j without showing it', (bad) => {
    expect(() => signingKey(bad)).toThrow('A signing secret must read whsec_<base64 of 32 bytes>');
  });

  it('stop signing when their overlap is over', () => {
    const secrets = [{ expires_at: null }, { expires_at: '2026-05-20T00:00:00.000Z' }];
    expect(activeSecrets(secrets, Date.parse('2026-05-19T23:59:59.999Z'))).toHaveLength(2);
    expect(activeSecrets(secrets, Date.parse('2026-05-20T00:00:00.000Z'))).toEqual([{ expires_at: null }]);
  });
});
