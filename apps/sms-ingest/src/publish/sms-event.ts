import { IsoTimes, type NumberProvisioned, type SmsReceived } from '#libs/contracts';
import { sealTextAndCode, type Keyring } from '#libs/security';
import { displaySender, extractCode } from '#libs/sms';
import type { IdentifiedMessage } from '../intake/inbound.js';

const readyTimes = new IsoTimes();
const receivedTimes = new IsoTimes();

/**
 * The event of a message for a number: the sender as users see it, the code found once and for all, text and code
 * sealed.
 */
export function smsReceivedEvent(message: IdentifiedMessage, number: NumberProvisioned, keyring: Keyring): SmsReceived {
  const { messageId, readyAtMs, content } = message;
  const from = senderFor(message, number.country);
  const code = content.kind === 'sms' ? extractCode(content.text, { from, missingAt: content.missingAt }).code : null;
  const sealed = sealTextAndCode(keyring, messageId, { text: content.text, code }, readyAtMs);
  const receivedAt = receivedTimes.of(message.receivedAtMs);
  const sentAt = message.sentAtMs === null ? null : new Date(message.sentAtMs).toISOString();
  return {
    message_id: messageId,
    number_id: number.number_id,
    account_id: number.account_id,
    mode: number.mode,
    phone: number.phone,
    from,
    text: sealed.text,
    code: sealed.code,
    received_at: readyTimes.of(readyAtMs),
    kind: content.kind,
    truncated: message.truncated,
    segments: message.segments,
    carrier_id: message.carrierId,
    transport_identity: message.transportIdentity,
    carrier_sent_at: sentAt,
    stages:
      sentAt === null ? { carrier_received: receivedAt } : { carrier_received: receivedAt, smsc_submitted: sentAt },
  };
}

/** The sender as users of a number in `country` see it. */
export function senderFor({ source }: Pick<IdentifiedMessage, 'source'>, country: string): string {
  return displaySender(source.address, { country, ...(source.ton === null ? {} : { ton: source.ton }) });
}
