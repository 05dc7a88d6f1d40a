import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { isFresh } from '../carrier-time.js';

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** The account's public key, as the Telnyx portal shows it: base64 of the 32 bytes of an Ed25519 key; null otherwise. */
export function telnyxPublicKey(base64: string): KeyObject | null {
  const bytes = Buffer.from(base64.trim(), 'base64');
  if (bytes.length !== KEY_BYTES) return null;
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') }, format: 'jwk' });
}

export interface TelnyxSigned {
  /** `telnyx-signature-ed25519`, base64. */
  signature: string;
  /** `telnyx-timestamp`, seconds since the epoch. */
  timestamp: string;
  body: Buffer;
}

/** Whether Telnyx signed `timestamp|body`, within 5 minutes of `nowMs`. */
export function isTelnyxSignature(
  key: KeyObject,
  { signature, timestamp, body }: TelnyxSigned,
  nowMs: number,
): boolean {
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.length !== SIGNATURE_BYTES || !isFresh(timestamp, nowMs)) return false;
  return verify(null, Buffer.concat([Buffer.from(`${timestamp}|`), body]), key, bytes);
}
