import type { SmsReceived } from '#libs/contracts';
import type { TextAndCode } from '#libs/security';
import { SIGNATURE_HEADER, signatureHeaders, webhookBody, WEBHOOK_HEADERS, type SigningKey } from '#libs/signing';

/** One POST, ready for the wire. */
export interface WebhookRequest {
  /** Scheme, host and port. */
  origin: string;
  /** Host and port, as the `host` field has them. */
  host: string;
  /** Path and query. */
  path: string;
  /** Names and values in turn, in order and in the case in which receivers get them. */
  headers: string[];
  body: Buffer;
}

export interface RequestTarget {
  origin: string;
  host: string;
  path: string;
  /** The current secret first; at least one. */
  keys: readonly SigningKey[];
}

const FIXED_HEADERS = Object.entries(WEBHOOK_HEADERS).flat();

/**
 * The request of one attempt, byte for byte as receivers rely on it. The body depends on the message alone, so every
 * attempt sends the same.
 * @param opened lives as long as the attempt
 * @param atMs when the attempt starts, ms since the epoch
 */
export function webhookRequest(
  message: SmsReceived,
  opened: TextAndCode,
  event: 'sms.received' | 'webhook.test',
  target: RequestTarget,
  atMs: number,
): WebhookRequest {
  const { number_id, phone, from, received_at, message_id } = message;
  const body = webhookBody({ number_id, phone, from, received_at, message_id, ...opened }, event);
  const timestampS = Math.floor(atMs / 1000);
  const signatures = signatureHeaders({ id: message_id, timestampS, body }, target.keys);
  const headers = [
    ...FIXED_HEADERS,
    SIGNATURE_HEADER,
    signatures[SIGNATURE_HEADER],
    'webhook-id',
    signatures['webhook-id'],
    'webhook-timestamp',
    signatures['webhook-timestamp'],
    'webhook-signature',
    signatures['webhook-signature'],
  ];
  const { origin, host, path } = target;
  return { origin, host, path, headers, body };
}
