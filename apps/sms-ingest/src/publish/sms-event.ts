import type { NumberProvisioned, SmsReceived } from '#libs/contracts';
import { sealTextAndCode, type Keyring } from '#libs/security';
import { displaySender, extractCode } from '#libs/sms';
import type { IdentifiedMessage } from '../intake/inbound.js';

/**
 * The event of a message for a number: the sender as users see it, the code found once and for all, text and code
 * sealed. Source: contract.md, 2 and 4.
 */
export function smsReceivedEvent(message: IdentifiedMessage, number: NumberProvisioned, keyring: Keyring): SmsReceived {
  const { messageId, readyAtMs, content } = message;
  const from = senderFor(message, number.country);
  const code = content.kind === 'sms' ? extractCode(content.text, { from }).code : null;
  const sealed = sealTextAndCode(keyring, messageId, { text: content.text, code }, readyAtMs);
  return {
    message_id: messageId,
    number_id: number.number_id,
    account_id: number.account_id,
    mode: number.mode,
    phone: number.phone,
    from,
    text: sealed.text,
    code: sealed.code,
    received_at: iso(readyAtMs),
    kind: content.kind,
    truncated: message.truncated,
    segments: message.segments,
    carrier_id: message.carrierId,
    transport_identity: message.transportIdentity,
    carrier_sent_at: message.sentAtMs === null ? null : iso(message.sentAtMs),
    stages: {
      carrier_received: iso(message.receivedAtMs),
      ...(message.sentAtMs === null ? {} : { smsc_submitted: iso(message.sentAtMs) }),
    },
  };
}

/** The sender as users of a number in `country` see it. */
export function senderFor({ source }: Pick<IdentifiedMessage, 'source'>, country: string): string {
  return displaySender(source.address, { country, ...(source.ton === null ? {} : { ton: source.ton }) });
}

let latest = { ms: NaN, text: '' };

/** RFC 3339, spelt out once per ms: messages that come together share it. */
function iso(ms: number): string {
  if (latest.ms !== ms) latest = { ms, text: new Date(ms).toISOString() };
  return latest.text;
}
