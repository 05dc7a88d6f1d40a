import { createHmac, type KeyObject } from 'node:crypto';
import type { SigningKey } from './signing-secret.js';

export const SIGNATURE_HEADER = 'X-MeiSIM-Signature';

/** What an attempt signs. */
export interface SignedContent {
  /** The message's id; the same on every attempt. */
  id: string;
  /** When this attempt starts, in whole seconds since the epoch. */
  timestampS: number;
  /** The body exactly as it will be sent. */
  body: Uint8Array;
}

/** The four headers that carry an attempt's signatures. Source: contract.md, 2. */
export type SignatureHeaders = Record<
  typeof SIGNATURE_HEADER | 'webhook-id' | 'webhook-timestamp' | 'webhook-signature',
  string
>;

/**
 * Signs an attempt in all three forms: `v1`, `v2` and Standard Webhooks.
 * @param keys the current secret first, then the previous one while it still signs; at least one
 */
export function signatureHeaders(content: SignedContent, keys: readonly SigningKey[]): SignatureHeaders {
  const { id, timestampS, body } = content;
  const timestamp = String(timestampS);
  const v1 = keys.map((key) => `v1=${hmac(key.meisim, 'hex', '', body)}`);
  const v2 = keys.map((key) => `v2=${hmac(key.meisim, 'hex', `${timestamp}.`, body)}`);
  const standard = keys.map((key) => `v1,${hmac(key.standard, 'base64', `${id}.${timestamp}.`, body)}`);
  return {
    [SIGNATURE_HEADER]: [`t=${timestamp}`, ...v1, ...v2].join(','),
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': standard.join(' '),
  };
}

/** HMAC-SHA256 over prefix and body, without joining them first. */
export function hmac(key: KeyObject, encoding: 'hex' | 'base64', prefix: string, body: Uint8Array): string {
  const mac = createHmac('sha256', key);
  if (prefix !== '') mac.update(prefix);
  return mac.update(body).digest(encoding);
}
