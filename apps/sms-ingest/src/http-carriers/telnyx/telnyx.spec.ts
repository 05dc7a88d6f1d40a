import { describe, expect, it } from '@jest/globals';
import { TELNYX_PUBLIC_KEY, telnyxRequest, telnyxSms } from '../../testing/provider-requests.js';
import { telnyxReading } from './telnyx-message.js';
import { isTelnyxSignature, telnyxPublicKey } from './telnyx-signature.js';

const NOW = Date.parse('2026-05-19T14:23:01Z');
const TO = { to: [{ phone_number: '+14155550100', status: 'webhook_delivered' }] };

describe('the signature of Telnyx', () => {
  const key = telnyxPublicKey(TELNYX_PUBLIC_KEY);
  const { headers, body } = telnyxRequest(telnyxSms(TO), NOW);
  const given = {
    signature: headers['telnyx-signature-ed25519'] ?? '',
    timestamp: headers['telnyx-timestamp'] ?? '',
    body: Buffer.from(body),
  };
  const check = (changes: Partial<typeof given>, nowMs = NOW) =>
    key !== null && isTelnyxSignature(key, { ...given, ...changes }, nowMs);

  it('covers body and timestamp', () => {
    expect(check({})).toBe(true);
    expect(check({ body: Buffer.from(`${body} `) })).toBe(false);
    expect(check({ timestamp: String(Number(given.timestamp) + 1) })).toBe(false);
    for (const signature of ['', 'nonsense', given.signature.slice(4), `${'A'.repeat(86)}==`]) {
      expect(check({ signature })).toBe(false);
    }
  });

  it('holds for 5 minutes either way', () => {
    expect([-300_000, 300_000].map((offMs) => check({}, NOW + offMs))).toEqual([true, true]);
    expect([-301_000, 301_000].map((offMs) => check({}, NOW + offMs))).toEqual([false, false]);
    expect(check({ timestamp: 'now' })).toBe(false);
  });

  it.each(['', 'a-token', 'AAAA', Buffer.alloc(33).toString('base64')])('has no key %j', (text) => {
    expect(telnyxPublicKey(text)).toBeNull();
  });

  it('agrees with the first test vector of RFC 8032 on what a key is', () => {
    const hex = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
    const vector = telnyxPublicKey(Buffer.from(hex, 'hex').toString('base64'));
    expect(vector?.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')).toBe(hex);
  });
});

describe('an event of Telnyx', () => {
  it('is a message when it says so', () => {
    expect(telnyxReading(telnyxSms({ ...TO, parts: 2, encoding: 'UCS-2' }))).toEqual({
      kind: 'messages',
      messages: [
        {
          id: '7ee4241c-f127-47e5-9c34-3aac291f8058',
          from: '24578',
          to: '+14155550100',
          content: { kind: 'sms', text: 'Your code is 583921' },
          segments: 2,
          sentAtMs: Date.parse('2026-05-19T14:23:00.574Z'),
        },
      ],
    });
  });

  it('is a message also when its sender is withheld', () => {
    for (const from of [{ phone_number: '' }, { phone_number: null }, null]) {
      expect(telnyxReading(telnyxSms({ ...TO, from }))).toMatchObject({ messages: [{ from: '' }] });
    }
  });

  it('is no less a message when what only adorns it has another type', () => {
    const odd = { parts: '2', type: 7, received_at: { at: 1 } };
    expect(telnyxReading(telnyxSms({ ...TO, ...odd }))).toMatchObject({
      messages: [{ segments: 2, content: { kind: 'sms' }, sentAtMs: null }],
    });
  });

  it('is no less a message when its parts are counted oddly', () => {
    for (const parts of [0, -1, 1.5, null]) {
      expect(telnyxReading(telnyxSms({ ...TO, parts }))).toMatchObject({ messages: [{ segments: 1 }] });
    }
  });

  it('is a message to each of its recipients, under an id for each, or to those whose copy it is', () => {
    const phones = ['+14155550100', '+14155550101', '+14155550100'];
    const to = phones.map((phone_number) => ({ phone_number }));
    expect(telnyxReading(telnyxSms({ id: 'g-1', to }))).toMatchObject({
      messages: [
        { id: 'g-1 +14155550100', to: '+14155550100' },
        { id: 'g-1 +14155550101', to: '+14155550101' },
      ],
    });
    const copy = { phone_number: '+14155550102', status: 'webhook_delivered' };
    expect(telnyxReading(telnyxSms({ id: 'g-2', to: [...to, copy] }))).toMatchObject({
      messages: [{ id: 'g-2', to: '+14155550102' }],
    });
  });

  it('is a message to each of its recipients although one can be no number', () => {
    const agent = `rcs:${'x'.repeat(400)}`;
    const to = ['+14155550100', agent].map((phone_number) => ({ phone_number }));
    expect(telnyxReading(telnyxSms({ id: 'g-3', to }))).toMatchObject({
      messages: [
        { id: 'g-3 +14155550100', to: '+14155550100' },
        { id: `g-3 ${agent.slice(0, 64)}`, to: agent.slice(0, 320) },
      ],
    });
  });

  it('is ignored when it is of another type, whatever it holds', () => {
    expect(telnyxReading(telnyxSms({ from: null }, 'message.finalized'))).toEqual({ kind: 'ignored' });
  });

  it('is unsupported when it is an MMS', () => {
    const reading = telnyxReading(telnyxSms({ ...TO, type: 'MMS', text: null, parts: null }));
    expect(reading).toMatchObject({ messages: [{ content: { kind: 'unsupported', text: '' }, segments: 1 }] });
  });

  it.each([null, [], {}, { data: {} }, telnyxSms({}), telnyxSms({ to: [] }), telnyxSms({ ...TO, id: 7 })])(
    'is refused when it lacks what it needs: %j',
    (event) => {
      expect(() => telnyxReading(event)).toThrow(expect.objectContaining({ code: 'validation_failed' }));
    },
  );
});
