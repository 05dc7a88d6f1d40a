import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { webhookBody, wireTime } from './webhook-body.js';

const message = {
  code: '583921',
  message_id: 'msg_01HXY',
  received_at: '2026-05-19T14:23:01.204Z',
  text: "Your Cash App code is 583921. Don't share.",
  from: '245-78',
  phone: '+14155551234',
  number_id: 'num_01HXY3',
};

describe('webhookBody', () => {
  it('is the contract, byte for byte, whatever the order of its input', () => {
    expect(webhookBody(message).toString()).toBe(
      '{"event":"sms.received","number_id":"num_01HXY3","phone":"+14155551234","from":"245-78",' +
        '"text":"Your Cash App code is 583921. Don\'t share.","received_at":"2026-05-19T14:23:01.204Z",' +
        '"message_id":"msg_01HXY","code":"583921"}',
    );
  });
  it('says null when there is no code, and carries text as UTF-8', () => {
    const body = webhookBody({ ...message, text: 'naïve 👍 "q"\n', code: null }).toString();
    expect(body).toContain('"text":"naïve 👍 \\"q\\"\\n"');
    expect(body.endsWith('"code":null}')).toBe(true);
  });
  it('names a test event', () => {
    expect(webhookBody(message, 'webhook.test').toString()).toMatch(/^\{"event":"webhook.test","number_id"/);
  });
  it('leaves milliseconds out when they are zero', () => {
    expect(wireTime('2026-05-19T14:23:01.000Z')).toBe('2026-05-19T14:23:01Z');
    expect(wireTime(new Date('2026-05-19T14:23:01.100Z'))).toBe('2026-05-19T14:23:01.100Z');
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (time) => {
        expect(wireTime(time.toISOString())).toBe(wireTime(time));
      }),
    );
    expect(() => wireTime('2026-13-01T00:00:00.000Z')).toThrow(RangeError);
  });
});
