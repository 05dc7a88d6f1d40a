import type { AccountUpdated, NumberProvisioned, SmsReceived } from '#libs/contracts';

/** A message as sms-ingest reports it; `text` and `code` are sealed by whoever needs them opened. */
export function smsReceived(changes: Partial<SmsReceived> = {}): SmsReceived {
  return {
    message_id: 'msg_01HXY3A0000000000000000001',
    number_id: 'num_01HXY3A0000000000000000001',
    account_id: 'acct_01HXY3A0000000000000000001',
    mode: 'live',
    phone: '+14155551234',
    from: '245-78',
    text: 'sealed',
    code: 'sealed',
    received_at: '2026-05-19T14:23:01.204Z',
    kind: 'sms',
    truncated: false,
    segments: 1,
    carrier_id: 'test',
    transport_identity: null,
    carrier_sent_at: null,
    stages: { carrier_received: '2026-05-19T14:23:01.200Z' },
    ...changes,
  };
}

/** The number of `smsReceived`, with a webhook. */
export function numberProvisioned(changes: Partial<NumberProvisioned> = {}): NumberProvisioned {
  return {
    number_id: 'num_01HXY3A0000000000000000001',
    account_id: 'acct_01HXY3A0000000000000000001',
    mode: 'live',
    phone: '+14155551234',
    country: 'US',
    status: 'active',
    webhook_url: 'https://example.com/hook',
    webhook_enabled: true,
    revision: 1,
    activated_at: '2026-05-19T14:00:00.000Z',
    released_at: null,
    ...changes,
  };
}

/** The account of `smsReceived`; its secret is sealed by whoever needs it opened. */
export function accountUpdated(changes: Partial<AccountUpdated> = {}): AccountUpdated {
  return {
    account_id: 'acct_01HXY3A0000000000000000001',
    status: 'active',
    limits: { max_numbers: 5, max_provisions_30d: 20 },
    signing_secrets: [{ sealed: 'sealed', expires_at: null }],
    revision: 1,
    ...changes,
  };
}
