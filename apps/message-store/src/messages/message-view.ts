import type { NumberProvisioned } from '#libs/contracts';
import type { TextAndCode } from '#libs/security';
import { wireTime } from '#libs/signing';
import { deliveryOf, deliveryStages, type Delivery, type DeliveryAttempt } from '../attempts/delivery-state.js';
import type { StoredMessage } from './stored-message.js';

/** When each stage had the message, RFC 3339. */
export interface MessageStages {
  smsc_submitted?: string;
  carrier_received: string;
  log_acked: string;
  stored: string;
  attempt_started?: string;
  acknowledged?: string;
}

/** A message as the API shows it. */
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

/** A change of a number holds for attempts that start so long after it, ms. */
const CHANGE_HOLDS_MS = 2_000;

const NOTHING: TextAndCode = { text: '', code: null };

/** @param number as it is now; null when not known */
export function messageView(
  message: StoredMessage,
  attempts: readonly DeliveryAttempt[],
  number: NumberProvisioned | null,
  open: MessageOpener,
): MessageView {
  const { messageId } = message;
  const opened = open(message);
  const { text, code } = opened ?? NOTHING;
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
    delivery: deliveryOf(attempts, isExpected(message, number)),
    ...(opened === null ? { unreadable: true } : {}),
  };
}

/**
 * Whether a message that has no attempt is still to get one: a webhook that came later does not get it, and one that has
 * gone gets nothing more. What the dispatcher leaves to nobody it tells nobody, so that this goes by the number's own
 * times, which are the same in whatever order the two services hear of them; and by the number as it was known when the
 * message was stored, as a provisioning of before those times leaves them as they are when it clears and sets a URL. Said
 * too early, `none` lasts until the first attempt is told of, `pending` for ever.
 */
function isExpected({ kind, receivedAt, webhookExpected }: StoredMessage, number: NumberProvisioned | null): boolean {
  if (kind !== 'sms' || number?.webhook_url === null || webhookExpected === false) return false;
  const addedAt = number?.webhook_added_at ?? null;
  return addedAt === null || receivedAt.getTime() > Date.parse(addedAt) + CHANGE_HOLDS_MS;
}

export function messageStages(message: StoredMessage, attempts: readonly DeliveryAttempt[]): MessageStages {
  return {
    ...message.stages,
    log_acked: message.logAckedAt.toISOString(),
    stored: message.storedAt.toISOString(),
    ...deliveryStages(attempts),
  };
}
