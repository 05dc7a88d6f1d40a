import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { encodeEvent, parseEvent, TOPICS, type NumberProvisioned } from '#libs/contracts';
import { Keyring, openTextAndCode } from '#libs/security';
import type { IdentifiedMessage } from '../intake/inbound.js';
import { smsReceivedEvent } from './sms-event.js';

const keyring = Keyring.parse(`k:${randomBytes(32).toString('base64')}`);
const readyAtMs = Date.parse('2026-05-19T14:23:01.204Z');
const number: NumberProvisioned = {
  ...{ number_id: 'num_01HXY3A0000000000000000000', account_id: 'acct_01HXY3A0000000000000000000', mode: 'test' },
  ...{ phone: '+447911123456', country: 'GB', status: 'active', webhook_url: null, webhook_enabled: true, revision: 1 },
  ...{ activated_at: '2026-05-19T14:00:00.000Z', released_at: null },
};
const message: IdentifiedMessage = {
  carrierId: 'smsc',
  source: { address: '07911123457', ton: 0 },
  destination: { address: '447911123456', ton: 1 },
  receivedAtMs: readyAtMs - 4,
  sentAtMs: null,
  transportIdentity: null,
  content: { kind: 'sms', text: 'Your code is 583 921' },
  segments: 2,
  truncated: false,
  messageId: 'msg_01HXY3A0000000000000000000',
  readyAtMs,
};

describe('smsReceivedEvent', () => {
  it('is an event that its topic takes, with text and code sealed', () => {
    const event = smsReceivedEvent(message, number, keyring);
    expect(parseEvent(TOPICS.smsReceived, encodeEvent(TOPICS.smsReceived, event))).toEqual(event);
    const opened = openTextAndCode(keyring, message.messageId, event);
    expect(opened).toEqual({ text: 'Your code is 583 921', code: '583921' });
    expect(event).toMatchObject({
      from: '+447911123457',
      received_at: '2026-05-19T14:23:01.204Z',
      stages: { carrier_received: '2026-05-19T14:23:01.200Z' },
    });
  });
  it('gives out no code that a missing part may have cut off', () => {
    const text = 'Your code is 5839';
    const content = { kind: 'sms', text, missingAt: [text.length] } as const;
    const event = smsReceivedEvent({ ...message, truncated: true, content }, number, keyring);
    expect(openTextAndCode(keyring, message.messageId, event)).toEqual({ text, code: null });
  });
  it('looks for no code in what it cannot read', () => {
    const event = smsReceivedEvent({ ...message, content: { kind: 'unsupported', text: '' } }, number, keyring);
    expect(event).toMatchObject({ kind: 'unsupported', code: null });
  });
  it("keeps the carrier's own time", () => {
    const event = smsReceivedEvent({ ...message, sentAtMs: readyAtMs - 900 }, number, keyring);
    expect(event.carrier_sent_at).toBe('2026-05-19T14:23:00.304Z');
    expect(event.stages.smsc_submitted).toBe('2026-05-19T14:23:00.304Z');
  });
});
