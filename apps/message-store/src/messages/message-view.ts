import type { TextAndCode } from '#libs/security';
import { wireTime } from '#libs/signing';
import { deliveryOf, deliveryStages, type Delivery, type DeliveryAttempt } from '../attempts/delivery-state.js';
import type { StoredMessage } from './stored-message.js';

/** When each stage had the message, RFC 3339. Source: architecture.md, decision 12. */
export interface MessageStages {
  smsc_submitted?: string;
  carrier_received: string;
  log_acked: string;
  stored: string;
  attempt_started?: string;
  acknowledged?: string;
}

/** A message as the API shows it. Source: contract.md, 3. */
export interface MessageView {
  from: string;
  text: string;
  received_at: string;
  id: string;
  number_id: string;
  phone: string;
  code: string | null;
  kind: 'sms' | 'unsupported';
  truncated: boolean;
  segments: number;
  carrier_sent_at: string | null;
  delivery: Delivery;
  /** Only on one that does not open any more: its text is empty then, and its code null. */
  unreadable?: true;
  stages?: MessageStages;
}

/** Opens what was sealed for a message; `null`: it does not open any more. */
export type MessageOpener = (message: StoredMessage) => TextAndCode | null;

const NOTHING: TextAndCode = { text: '', code: null };

/** @param hasWebhook whether the number has a webhook now; null when not known */
export function messageView(
  message: StoredMessage,
  attempts: readonly DeliveryAttempt[],
  hasWebhook: boolean | null,
  open: MessageOpener,
): MessageView {
  const { messageId } = message;
  const opened = open(message);
  const { text, code } = opened ?? NOTHING;
  // A webhook that came later does not get it, and one that has gone gets nothing more.
  const expected = message.kind === 'sms' && message.webhookExpected !== false && hasWebhook !== false;
  return {
    from: message.sender,
    text,
    received_at: wireTime(message.receivedAt),
    id: messageId,
    number_id: message.numberId,
    phone: message.phone,
    code,
    kind: message.kind,
    truncated: message.truncated,
    segments: message.segments,
    carrier_sent_at: message.carrierSentAt?.toISOString() ?? null,
    delivery: deliveryOf(attempts, expected),
    ...(opened === null ? { unreadable: true } : {}),
  };
}

export function messageStages(message: StoredMessage, attempts: readonly DeliveryAttempt[]): MessageStages {
  return {
    ...message.stages,
    log_acked: message.logAckedAt.toISOString(),
    stored: message.storedAt.toISOString(),
    ...deliveryStages(attempts),
  };
}
