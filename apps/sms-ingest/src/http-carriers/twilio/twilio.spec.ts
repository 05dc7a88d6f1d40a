import { describe, expect, it } from '@jest/globals';
import type { HttpCarrier } from '#libs/carriers';
import { TWILIO_TOKEN, twilioRequest, twilioSms } from '../../testing/provider-requests.js';
import { TwilioFormat } from './twilio.adapter.js';
import { twilioReading } from './twilio-message.js';
import { isTwilioSignature, twilioSignature } from './twilio-signature.js';

const parametersOf = (body: string) => [...new URLSearchParams(body)];

describe('X-Twilio-Signature', () => {
  it("is the one of Twilio's own example", () => {
    const parameters = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675310',
      Digits: '1234',
      From: '+14158675310',
      To: '+18005551212',
    };
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    expect(twilioSignature('12345', url, Object.entries(parameters))).toBe('GvWf1cFY/Q7PnoempGyD5oXAezc=');
  });

  it('covers the URL with its query, every parameter and the token', () => {
    const url = 'https://sms.example/carriers/tw/messages?tenant=a%20b';
    const { headers, body } = twilioRequest(url, twilioSms({ To: '+14155550100', Body: 'Grüße & 100% + ünïcödé 😀' }));
    const signature = headers['x-twilio-signature'] ?? '';
    const check = (token: string, asked: string, form: string) =>
      isTwilioSignature(signature, token, asked, parametersOf(form));
    expect(check(TWILIO_TOKEN, url, body)).toBe(true);
    expect(check(TWILIO_TOKEN, url, `${body}&Extra=1`)).toBe(false);
    expect(check(TWILIO_TOKEN, url, body.replace('24578', '24579'))).toBe(false);
    expect(check(TWILIO_TOKEN, 'https://sms.example/carriers/tw/messages', body)).toBe(false);
    expect(check('another', url, body)).toBe(false);
    expect(isTwilioSignature('', TWILIO_TOKEN, url, parametersOf(body))).toBe(false);
  });

  it('may have been made for the URL with or without its port', () => {
    const path = '/carriers/tw/messages';
    const signed = (url: string) => twilioSignature(TWILIO_TOKEN, url, []);
    const check = (signedUrl: string, ourUrl: string) => isTwilioSignature(signed(signedUrl), TWILIO_TOKEN, ourUrl, []);
    expect(check(`https://sms.example${path}`, `https://sms.example:8443${path}`)).toBe(true);
    expect(check(`https://sms.example:443${path}`, `https://sms.example${path}`)).toBe(true);
    expect(check(`http://sms.example:80${path}`, `http://sms.example${path}`)).toBe(true);
    expect(check(`https://sms.example:8443${path}`, `https://sms.example${path}`)).toBe(false);
  });

  it('counts a repeated parameter once for each value', () => {
    const twice = twilioSignature('k', 'https://h/', [['A', '2'], ['A', '1'], ['A', '2']]); // prettier-ignore
    expect(twice).toBe(twilioSignature('k', 'https://h/', [['A', '1'], ['A', '2']])); // prettier-ignore
  });
});

describe('a request of Twilio', () => {
  const carrier: HttpCarrier = {
    ...{ type: 'http', id: 'tw', format: 'twilio', secret: TWILIO_TOKEN, previousSecret: null },
    ...{ numbers: [], slots: [], country: 'US', simulated: false },
  };
  const format = new TwilioFormat(carrier, 'https://sms.example');
  const target = '/carriers/tw/messages';
  const isAuthentic = (parameters: number): boolean => {
    const fields = Object.fromEntries(Array.from({ length: parameters }, (_, index) => [`P${index}`, 'x']));
    const { headers, body } = twilioRequest(`https://sms.example${target}`, fields);
    return format.proof({ target, headers, body: Buffer.from(body), receivedAtMs: 0 }) === 'current';
  };

  it('is taken for one only up to 500 parameters, five times what it has: what is signed is sorted', () => {
    expect([1, 500, 501].map(isAuthentic)).toEqual([true, true, false]);
  });
});

describe('a message of Twilio', () => {
  const read = (fields: Record<string, string>) => twilioReading(new Map(Object.entries(twilioSms(fields))));

  it('has its SID for an id', () => {
    expect(read({ To: '+14155550100', MessageSid: 'SM2', NumSegments: '3' })).toEqual({
      kind: 'messages',
      messages: [
        {
          id: 'SM2',
          from: '24578',
          to: '+14155550100',
          content: { kind: 'sms', text: 'Your code is 583921' },
          segments: 3,
          sentAtMs: null,
        },
      ],
    });
  });

  it('is unsupported when it brings media', () => {
    const reading = read({ To: '+14155550100', NumMedia: '2' });
    expect(reading).toMatchObject({ messages: [{ content: { kind: 'unsupported', text: '' } }] });
  });

  it('is none when it is news of one that the account sent', () => {
    expect(read({ To: '+14155550100', SmsStatus: 'delivered' })).toEqual({ kind: 'ignored' });
    expect(read({ To: '+14155550100', MessageStatus: 'sent', SmsStatus: 'sent' })).toEqual({ kind: 'ignored' });
  });

  it('is refused without what it needs', () => {
    expect(() => read({})).toThrow(expect.objectContaining({ errors: [{ field: 'To', message: 'To is missing' }] }));
    expect(() => read({ To: '\u0007' })).toThrow(
      expect.objectContaining({ errors: [{ field: 'to', message: 'to must be a phone number' }] }),
    );
  });
});
