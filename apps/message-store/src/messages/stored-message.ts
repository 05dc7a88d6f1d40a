import { dayOf, type Day } from '../partitions/days.js';
import { parseId, type IngestStages, type MessageId, type Mode, type SmsReceived } from '#libs/contracts';
import { senderKey } from '#libs/sms';

/** A message to store, as its columns are named. */
export interface MessageRow {
  day: Day;
  message_id: string;
  number_id: string;
  account_id: string;
  mode: Mode;
  phone: string;
  sender: string;
  sender_key: string;
  text_sealed: string;
  code_sealed: string | null;
  received_at: string;
  kind: 'sms' | 'unsupported';
  truncated: boolean;
  segments: number;
  carrier_id: string;
  transport_identity: string | null;
  carrier_sent_at: string | null;
  stages: IngestStages;
  log_acked_at: string;
}

/** A message as it was stored; texts are still sealed. */
export interface StoredMessage {
  messageId: MessageId;
  numberId: string;
  accountId: string;
  mode: Mode;
  phone: string;
  sender: string;
  textSealed: string;
  codeSealed: string | null;
  receivedAt: Date;
  kind: 'sms' | 'unsupported';
  truncated: boolean;
  segments: number;
  carrierId: string;
  transportIdentity: string | null;
  carrierSentAt: Date | null;
  stages: IngestStages;
  logAckedAt: Date;
  storedAt: Date;
  /** Whether its number had a webhook when the message was stored; null: the number was not known yet. */
  webhookExpected: boolean | null;
  position: bigint;
}

/** @param loggedAtMs when the log took the event */
export function messageRow(event: SmsReceived, loggedAtMs: number): MessageRow {
  return {
    day: dayOf(messageIdOf(event.message_id)),
    message_id: event.message_id,
    number_id: event.number_id,
    account_id: event.account_id,
    mode: event.mode,
    phone: event.phone,
    sender: event.from,
    sender_key: senderKey(event.from),
    text_sealed: event.text,
    code_sealed: event.code,
    received_at: event.received_at,
    kind: event.kind,
    truncated: event.truncated,
    segments: event.segments,
    carrier_id: event.carrier_id,
    transport_identity: event.transport_identity,
    carrier_sent_at: event.carrier_sent_at,
    stages: event.stages,
    log_acked_at: new Date(loggedAtMs).toISOString(),
  };
}

/** An id that the event's schema has checked already. */
export function messageIdOf(text: string): MessageId {
  const id = parseId('message', text);
  if (id === null) throw new Error('not a message id');
  return id;
}

/**
 * The forms under which a sender may be stored, for `from=`: `24578` and `245-78` are one, a phone number may come
 * without its '+', and a '+' that was not escaped in the query arrives as a space.
 */
export function senderKeys(from: string): string[] {
  const given = from.startsWith(' ') ? `+${from.trim()}` : from.trim();
  const key = senderKey(given);
  return /^\d{7,15}$/.test(key) ? [key, `+${key}`] : [key];
}
