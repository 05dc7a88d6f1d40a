import { describe, expect, it } from '@jest/globals';
import { randomIds, type NumberProvisioned } from '#libs/contracts';
import { wireTime } from '#libs/signing';
import { messageView } from './message-view.js';
import type { StoredMessage } from './stored-message.js';

function storedAt(receivedAt: Date): StoredMessage {
  return {
    messageId: randomIds.next('message', receivedAt.getTime()),
    numberId: randomIds.next('number', receivedAt.getTime()),
    accountId: randomIds.next('account', receivedAt.getTime()),
    mode: 'live',
    phone: '+14155551234',
    sender: '245-78',
    textSealed: 'sealed text',
    codeSealed: null,
    receivedAt,
    kind: 'sms',
    truncated: false,
    segments: 1,
    carrierId: 'simulator',
    transportIdentity: null,
    carrierSentAt: null,
    stages: { carrier_received: receivedAt.toISOString() },
    logAckedAt: receivedAt,
    storedAt: receivedAt,
    webhookExpected: null,
    position: 1n,
  };
}

const open = () => ({ text: 'text', code: 'code' });

describe('messageView', () => {
  it.each(['2026-05-19T14:23:01.000Z', '2026-05-19T14:23:01.204Z', '2026-05-19T14:23:01.200Z'])(
    'shows received_at %s as the webhook does, so that a client may compare the two',
    (time) => {
      expect(messageView(storedAt(new Date(time)), [], null, open).received_at).toBe(wireTime(time));
    },
  );

  it('expects a webhook to get what came more than 2 s after it was added: only for that does the addition hold', () => {
    const addedMs = Date.parse('2026-05-19T14:23:00.000Z');
    const number: NumberProvisioned = {
      ...{ number_id: 'num_1', account_id: 'acct_1', mode: 'live', phone: '+14155551234', country: 'US' },
      ...{ status: 'active', webhook_url: 'https://example.com/hook', webhook_enabled: true, revision: 2 },
      ...{ webhook_added_at: new Date(addedMs).toISOString(), released_at: null },
      activated_at: new Date(addedMs).toISOString(),
    };
    const stateOf = (afterMs: number) =>
      messageView(storedAt(new Date(addedMs + afterMs)), [], number, open).delivery.state;
    expect([stateOf(2_000), stateOf(2_001)]).toEqual(['none', 'pending']);
  });
});
