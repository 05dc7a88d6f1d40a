import { describe, expect, it } from '@jest/globals';
import { TOPICS } from '../topics.js';
import { encodeEvent, InvalidEventError, parseEvent } from './event-schemas.js';

const event = {
  number_id: 'num_01HXY3A0000000000000000000',
  account_id: 'acct_01HXY3A0000000000000000000',
  revision: 3,
  reason: 'gone' as const,
};

const request = {
  request_id: 'rdl_01HXY3A0000000000000000000',
  trigger: 'replay' as const,
  message: {
    ...{ message_id: 'msg_01HXY3A0000000000000000000', number_id: event.number_id, account_id: event.account_id },
    ...{ mode: 'live' as const, phone: '+14155550123', from: '245-78', text: 'sealed', code: null },
    ...{ kind: 'sms' as const, truncated: false, segments: 1, carrier_id: 'c', transport_identity: null },
    ...{ received_at: '2026-01-01T00:00:00.000Z', carrier_sent_at: null },
    stages: { carrier_received: '2026-01-01T00:00:00.000Z' },
  },
};

describe('parseEvent', () => {
  it('gives back what encodeEvent wrote', () => {
    expect(parseEvent(TOPICS.webhookDisabled, encodeEvent(TOPICS.webhookDisabled, event))).toEqual(event);
  });
  it('ignores fields that it does not know, so that producers may add some', () => {
    const value = Buffer.from(JSON.stringify({ ...event, added_later: 1 }));
    expect(parseEvent(TOPICS.webhookDisabled, value)).toMatchObject(event);
  });
  it('names the bad field and never its value', () => {
    const value = Buffer.from(JSON.stringify({ ...event, number_id: 'secret-value' }));
    expect(() => parseEvent(TOPICS.webhookDisabled, value)).toThrow(InvalidEventError);
    expect(() => parseEvent(TOPICS.webhookDisabled, value)).toThrow(/\/number_id/);
    expect(() => parseEvent(TOPICS.webhookDisabled, value)).not.toThrow(/secret-value/);
  });
  it('takes the ids of requests that message-store makes', () => {
    const value = encodeEvent(TOPICS.webhookRequested, request);
    expect(parseEvent(TOPICS.webhookRequested, value)).toEqual(request);
  });
  it.each(['', 'a\u0000b', 'a,b', 'a\n', 'a'.repeat(129)])('refuses %j for the id of a request', (request_id) => {
    const value = encodeEvent(TOPICS.webhookRequested, { ...request, request_id });
    expect(() => parseEvent(TOPICS.webhookRequested, value)).toThrow(/\/request_id/);
  });
  it('refuses a request for anything but a replay: a test is made at once, for who waits for it', () => {
    const value = Buffer.from(JSON.stringify({ ...request, trigger: 'test' }));
    expect(() => parseEvent(TOPICS.webhookRequested, value)).toThrow(/\/trigger/);
  });
  it('refuses what is not JSON', () => {
    expect(() => parseEvent(TOPICS.webhookDisabled, Buffer.from('{'))).toThrow('not JSON');
  });
});
