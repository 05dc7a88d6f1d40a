/** What a webhook tells of a message. */
export interface WebhookMessage {
  number_id: string;
  /** E.164. */
  phone: string;
  /** As shown to the user. */
  from: string;
  text: string;
  /** RFC 3339 with or without milliseconds, or a time. */
  received_at: string | Date;
  message_id: string;
  /** Null when the message has none. */
  code: string | null;
}

export type WebhookEvent = 'sms.received' | 'webhook.test';

/**
 * The body of a webhook, byte for byte as the contract has it: compact JSON, the fields in their fixed order, `code`
 * last. Equal input gives equal bytes, so that every attempt of a message carries the same body.
 */
export function webhookBody(message: WebhookMessage, event: WebhookEvent = 'sms.received'): Buffer {
  const body = {
    event,
    number_id: message.number_id,
    phone: message.phone,
    from: message.from,
    text: message.text,
    received_at: wireTime(message.received_at),
    message_id: message.message_id,
    code: message.code,
  };
  return Buffer.from(JSON.stringify(body), 'utf8');
}

/** As our own events have times: nothing to parse. */
const UTC_WITH_MS = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * A time as webhooks show it: RFC 3339 in UTC with milliseconds, which are left out when they are zero.
 * @throws RangeError when it is no time
 */
export function wireTime(time: string | Date): string {
  const utc = typeof time === 'string' && UTC_WITH_MS.test(time) ? time : new Date(time).toISOString();
  return utc.endsWith('.000Z') ? `${utc.slice(0, -5)}Z` : utc;
}

/** Headers of every webhook besides its signatures. */
export const WEBHOOK_HEADERS = {
  'Content-Type': 'application/json',
  'User-Agent': 'MeiSIM-Webhook/1',
} as const;
