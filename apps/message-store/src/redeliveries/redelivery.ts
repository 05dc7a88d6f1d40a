import type { SmsReceived, WebhookRequested } from '#libs/contracts';
import type { Delivery } from '../attempts/delivery-state.js';
import type { StoredMessage } from '../messages/stored-message.js';

/** The states whose deliveries a replay takes up again. */
const REPLAYED: ReadonlySet<Delivery['state']> = new Set(['failed', 'exhausted', 'skipped']);

/** Whether there is a webhook for it at all. */
export function isDeliverable({ kind }: Pick<StoredMessage, 'kind'>): boolean {
  return kind !== 'unsupported';
}

export function isReplayed(delivery: Delivery): boolean {
  return REPLAYED.has(delivery.state);
}

/** A request to deliver a stored message again; its texts go out as sealed as they lie here. */
export function redeliveryOf(message: StoredMessage, requestId: string): WebhookRequested {
  return { request_id: requestId, trigger: 'replay', message: receivedEvent(message) };
}

/** The event that once brought the message. */
function receivedEvent(message: StoredMessage): SmsReceived {
  return {
    message_id: message.messageId,
    number_id: message.numberId,
    account_id: message.accountId,
    mode: message.mode,
    phone: message.phone,
    from: message.sender,
    text: message.textSealed,
    code: message.codeSealed,
    received_at: message.receivedAt.toISOString(),
    kind: message.kind,
    truncated: message.truncated,
    segments: message.segments,
    carrier_id: message.carrierId,
    transport_identity: message.transportIdentity,
    carrier_sent_at: message.carrierSentAt?.toISOString() ?? null,
    stages: message.stages,
  };
}
