import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { SIGNATURE_HEADER, signatureHeaders } from './sign.js';
import { newSigningSecret, signingKey } from './signing-secret.js';
import { verifyBodySignature, verifyMeisimSignature, verifyStandardWebhook } from './verify.js';

const secret = newSigningSecret();
const current = signingKey(secret);
const previous = signingKey(newSigningSecret());
const nowS = 1_747_664_581;
const body = Buffer.from('{"code":"583921"}');
const headers = signatureHeaders({ id: 'msg_1', timestampS: nowS, body }, [current, previous]);
const header = headers[SIGNATURE_HEADER];

describe('verifyMeisimSignature', () => {
  it.each([current, previous])('accepts either secret of a rotation', (key) => {
    expect(verifyMeisimSignature(header, { body, keys: [key], nowS })).toEqual({ ok: true });
  });
  it('refuses another body, another key, another time', () => {
    const wrong = { ok: false, reason: 'wrong_signature' };
    expect(verifyMeisimSignature(header, { body: Buffer.from('{}'), keys: [current], nowS })).toEqual(wrong);
    expect(verifyMeisimSignature(header, { body, keys: [signingKey(newSigningSecret())], nowS })).toEqual(wrong);
    expect(
      verifyMeisimSignature(header.replace('t=1747664581', 't=1747664582'), { body, keys: [current], nowS }),
    ).toEqual(wrong);
  });
  it('refuses a replay after the tolerance and a time from the future', () => {
    const late = { ok: false, reason: 'timestamp_out_of_tolerance' };
    expect(verifyMeisimSignature(header, { body, keys: [current], nowS: nowS + 301 })).toEqual(late);
    expect(verifyMeisimSignature(header, { body, keys: [current], nowS: nowS - 301 })).toEqual(late);
    expect(verifyMeisimSignature(header, { body, keys: [current], nowS: nowS + 300 })).toEqual({ ok: true });
  });
  it.each(['', 't=1', 'v2=00', 't=x,v2=00', 't=1747664581,v1=00'])('calls %j malformed', (bad) => {
    expect(verifyMeisimSignature(bad, { body, keys: [current], nowS })).toEqual({ ok: false, reason: 'malformed' });
  });
});

describe('verifyStandardWebhook', () => {
  it('accepts what the reference library signs', () => {
    const sent = {
      'webhook-id': 'msg_2',
      'webhook-timestamp': String(nowS),
      'webhook-signature': new Webhook(secret).sign('msg_2', new Date(nowS * 1000), body),
    };
    expect(verifyStandardWebhook(sent, { body, keys: [current], nowS })).toEqual({ ok: true });
    expect(verifyStandardWebhook({ ...sent, 'webhook-id': 'msg_3' }, { body, keys: [current], nowS })).toEqual({
      ok: false,
      reason: 'wrong_signature',
    });
  });
});

describe('verifyBodySignature', () => {
  it('checks a lone v1', () => {
    const v1 = /v1=([0-9a-f]+)/.exec(header)?.[1] ?? '';
    expect(verifyBodySignature(v1, { body, keys: [current] })).toBe(true);
    expect(verifyBodySignature(v1, { body, keys: [previous] })).toBe(false);
  });
});
