import type { MessageId, NumberProvisioned, SmsReceived } from '#libs/contracts';
import type { SealedTextAndCode } from '#libs/security';

/** What a test webhook says; shaped like a real verification message, so that a receiver's parser can be tried. */
export const TEST_TEXT = 'This is a test of your MeiSIM webhook. Your code is 123456.';
export const TEST_CODE = '123456';
const TEST_SENDER = 'MeiSIM';

/** A message that no carrier has sent: it stands in no store, only in the attempt that it makes. */
export function testMessage(
  number: NumberProvisioned,
  messageId: MessageId,
  sealed: SealedTextAndCode,
  atMs: number,
): SmsReceived {
  const { number_id, account_id, mode, phone } = number;
  const at = new Date(atMs).toISOString();
  return {
    message_id: messageId,
    number_id,
    account_id,
    mode,
    phone,
    from: TEST_SENDER,
    ...sealed,
    received_at: at,
    kind: 'sms',
    truncated: false,
    segments: 1,
    carrier_id: 'webhook-test',
    transport_identity: null,
    carrier_sent_at: null,
    stages: { carrier_received: at },
  };
}
