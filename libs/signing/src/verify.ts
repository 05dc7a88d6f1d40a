import { timingSafeEqual } from 'node:crypto';
import { hmac } from './hmac.js';
import type { SigningKey } from './signing-secret.js';

/** How far a timestamp may lie from the receiver's clock, in s, either way. */
export const TIMESTAMP_TOLERANCE_S = 300;

export type Verdict =
  { ok: true } | { ok: false; reason: 'malformed' | 'timestamp_out_of_tolerance' | 'wrong_signature' };

export interface VerifyOptions {
  body: Uint8Array;
  /** Any of them may have signed. */
  keys: readonly SigningKey[];
  /** The receiver's time, in s since the epoch. */
  nowS: number;
  /** Default {@link TIMESTAMP_TOLERANCE_S}. */
  toleranceS?: number;
}

/** Checks `X-MeiSIM-Signature` by its `v2`, which binds the time and so stops replays. Unknown parts are ignored. */
export function verifyMeisimSignature(header: string, options: VerifyOptions): Verdict {
  const parts = header.split(',').map((part) => part.trim());
  const timestamp = parts.find((part) => part.startsWith('t='))?.slice(2);
  const signatures = parts.filter((part) => part.startsWith('v2=')).map((part) => part.slice(3));
  if (timestamp === undefined || signatures.length === 0) return { ok: false, reason: 'malformed' };
  return judge(timestamp, signatures, options, (key) => hmac(key.meisim, 'hex', `${timestamp}.`, options.body));
}

/** Checks the three headers of the Standard Webhooks specification. */
export function verifyStandardWebhook(
  headers: { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string },
  options: VerifyOptions,
): Verdict {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp } = headers;
  const signatures = headers['webhook-signature']
    .split(' ')
    .filter((part) => part.startsWith('v1,'))
    .map((part) => part.slice(3));
  if (id === '' || signatures.length === 0) return { ok: false, reason: 'malformed' };
  return judge(timestamp, signatures, options, (key) =>
    hmac(key.standard, 'base64', `${id}.${timestamp}.`, options.body),
  );
}

/** Checks a lone `v1`: hex HMAC over the body. It stops no replay; prefer {@link verifyMeisimSignature}. */
export function verifyBodySignature(signature: string, options: Pick<VerifyOptions, 'body' | 'keys'>): boolean {
  return options.keys.some((key) => equal(signature, hmac(key.meisim, 'hex', '', options.body)));
}

function judge(
  timestamp: string,
  signatures: readonly string[],
  options: VerifyOptions,
  expected: (key: SigningKey) => string,
): Verdict {
  if (!/^\d{1,12}$/.test(timestamp)) return { ok: false, reason: 'malformed' };
  const distanceS = Math.abs(options.nowS - Number(timestamp));
  if (distanceS > (options.toleranceS ?? TIMESTAMP_TOLERANCE_S)) {
    return { ok: false, reason: 'timestamp_out_of_tolerance' };
  }
  const wanted = options.keys.map(expected);
  const matches = signatures.some((signature) => wanted.some((one) => equal(signature, one)));
  return matches ? { ok: true } : { ok: false, reason: 'wrong_signature' };
}

function equal(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
