import { hmac } from './hmac.js';
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

/** The four headers that carry an attempt's signatures. See docs/guides/verify-signatures.md. */
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
  let v1 = '';
  let v2 = '';
  let standard = '';
  for (const key of keys) {
    v1 += `,v1=${hmac(key.meisim, 'hex', '', body)}`;
    v2 += `,v2=${hmac(key.meisim, 'hex', `${timestamp}.`, body)}`;
    standard += `${standard === '' ? '' : ' '}v1,${hmac(key.standard, 'base64', `${id}.${timestamp}.`, body)}`;
  }
  return {
    [SIGNATURE_HEADER]: `t=${timestamp}${v1}${v2}`,
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': standard,
  };
}
