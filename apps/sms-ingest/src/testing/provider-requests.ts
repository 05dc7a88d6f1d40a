import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** What a provider posts, as it would sign it; a test may spoil any of it. */
export interface ProviderRequest {
  headers: Record<string, string>;
  body: string;
}

export const TWILIO_TOKEN = '9f1c5b4e0d7a4b06a6a3f2f9a0c1d2e3';
export const SMSGATE_KEY = 'abcdEFGH';

export interface TelnyxKeys {
  /** As the portal shows it. */
  shown: string;
  privateKey: KeyObject;
}

/** The keys of a Telnyx account, new at each call. */
export function telnyxKeyPair(): TelnyxKeys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const shown = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  return { shown, privateKey };
}

const TELNYX_KEYS = telnyxKeyPair();
export const TELNYX_PUBLIC_KEY = TELNYX_KEYS.shown;

/** A form in the order of `parameters`, signed for `url`. */
export function twilioRequest(url: string, parameters: Record<string, string>, token = TWILIO_TOKEN): ProviderRequest {
  const names = Object.keys(parameters).sort();
  const signed = url + names.map((name) => name + (parameters[name] ?? '')).join('');
  return {
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-twilio-signature': createHmac('sha1', token).update(signed).digest('base64'),
    },
    body: new URLSearchParams(parameters).toString(),
  };
}

export function telnyxRequest(event: object, atMs: number, { privateKey } = TELNYX_KEYS): ProviderRequest {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(atMs / 1000));
  const signature = sign(null, Buffer.from(`${timestamp}|${body}`), privateKey).toString('base64');
  return {
    headers: {
      'content-type': 'application/json',
      'telnyx-timestamp': timestamp,
      'telnyx-signature-ed25519': signature,
    },
    body,
  };
}

export function smsGateRequest(event: object, atMs: number, key = SMSGATE_KEY): ProviderRequest {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(atMs / 1000));
  const signature = createHmac('sha256', key)
    .update(body + timestamp)
    .digest('hex');
  return { headers: { 'content-type': 'application/json', 'x-timestamp': timestamp, 'x-signature': signature }, body };
}

export function twilioSms(fields: Record<string, string>): Record<string, string> {
  return {
    ToCountry: 'US',
    SmsMessageSid: 'SM1',
    NumMedia: '0',
    SmsStatus: 'received',
    Body: 'Your code is 583921',
    NumSegments: '1',
    MessageSid: 'SM1',
    AccountSid: 'AC1',
    From: '24578',
    ApiVersion: '2010-04-01',
    ...fields,
  };
}

export function telnyxSms(payload: Record<string, unknown>, eventType = 'message.received'): object {
  const received = {
    direction: 'inbound',
    encoding: 'GSM-7',
    from: { phone_number: '24578', carrier: '', line_type: '' },
    id: '7ee4241c-f127-47e5-9c34-3aac291f8058',
    media: [],
    parts: 1,
    received_at: '2026-05-19T14:23:00.574Z',
    record_type: 'message',
    text: 'Your code is 583921',
    type: 'SMS',
    ...payload,
  };
  return {
    data: {
      event_type: eventType,
      id: 'bf6307bd-884d-4c1f-b6ea-c62b8c495d3c',
      occurred_at: '2026-05-19T14:23:00.600Z',
      payload: received,
      record_type: 'event',
    },
    meta: { attempt: 1, delivered_to: 'https://sms.example/carriers/telnyx/messages' },
  };
}

export function smsGateSms(fields: Record<string, unknown>, payload: Record<string, unknown> = {}): object {
  return {
    deviceId: 'ffffffffceb0b1db0000018e937c815b',
    event: 'sms:received',
    id: 'Ey6ECgOkVVFjz3CL48B8C',
    payload: {
      messageId: 'abc123',
      message: 'Your code is 583921',
      phoneNumber: '24578',
      simNumber: 1,
      receivedAt: '2026-05-19T16:23:00.000+02:00',
      ...payload,
    },
    webhookId: 'LreFUt-Z3sSq0JufY9uWB',
    ...fields,
  };
}
