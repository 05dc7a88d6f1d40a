import { createHmac } from 'node:crypto';
import { constantTimeEqual } from '#libs/security';
import { isFresh } from '../carrier-time.js';

export interface SmsGateSigned {
  /** `X-Signature`, hex. */
  signature: string;
  /** `X-Timestamp`, seconds since the epoch. */
  timestamp: string;
  body: Buffer;
}

/** `X-Signature`: hex HMAC-SHA256 with the app's signing key over the body followed by `X-Timestamp`. */
export function smsGateSignature(signingKey: string, body: Buffer, timestamp: string): string {
  return createHmac('sha256', signingKey).update(body).update(timestamp, 'utf8').digest('hex');
}

/** Whether the app signed it, within 5 minutes of `nowMs`. */
export function isSmsGateSignature(signingKey: string, signed: SmsGateSigned, nowMs: number): boolean {
  const { signature, timestamp, body } = signed;
  const matches = constantTimeEqual(signature.toLowerCase(), smsGateSignature(signingKey, body, timestamp));
  return matches && isFresh(timestamp, nowMs);
}
