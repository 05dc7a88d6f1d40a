import { randomIds, TOPICS, type AccountUpdated, type NumberProvisioned, type SmsReceived } from '#libs/contracts';
import type { Publication } from '#libs/messaging';
import { sealTextAndCode, type Keyring } from '#libs/security';
import { newSigningSecret } from '#libs/signing';

/** Bytes of the text of every message. */
export const TEXT_BYTES = 250;
const CODE = '583921';
export const TEXT = `Your verification code is ${CODE}. `.padEnd(TEXT_BYTES, 'Do not share it with anyone. ');

export function benchAccount(keyring: Keyring, nowMs: number): AccountUpdated {
  const account_id = randomIds.next('account', nowMs);
  const sealed = keyring.seal('signing-secret', account_id, newSigningSecret(), nowMs);
  return {
    account_id,
    status: 'active',
    limits: { max_numbers: 10_000, max_provisions_30d: 10_000 },
    signing_secrets: [{ sealed, expires_at: null }],
    revision: 1,
  };
}

/** @param index makes its phone number */
export function benchNumber(account: AccountUpdated, url: string, index: number, nowMs: number): NumberProvisioned {
  return {
    number_id: randomIds.next('number', nowMs),
    account_id: account.account_id,
    mode: 'live',
    phone: `+1415555${String(index % 10_000).padStart(4, '0')}`,
    country: 'US',
    status: 'active',
    webhook_url: url,
    webhook_enabled: true,
    revision: 1,
    activated_at: new Date(nowMs).toISOString(),
    released_at: null,
  };
}

/** A message as sms-ingest puts it into the log. */
export function benchMessage(number: NumberProvisioned, keyring: Keyring, nowMs: number): SmsReceived {
  const message_id = randomIds.next('message', nowMs);
  const at = new Date(nowMs).toISOString();
  return {
    message_id,
    number_id: number.number_id,
    account_id: number.account_id,
    mode: number.mode,
    phone: number.phone,
    from: '245-78',
    ...sealTextAndCode(keyring, message_id, { text: TEXT, code: CODE }, nowMs),
    received_at: at,
    kind: 'sms',
    truncated: false,
    segments: 2,
    carrier_id: 'bench',
    transport_identity: null,
    carrier_sent_at: null,
    stages: { carrier_received: at },
  };
}

export function smsPublication(message: SmsReceived): Publication<typeof TOPICS.smsReceived> {
  return { topic: TOPICS.smsReceived, key: message.number_id, event: message, id: message.message_id };
}
