import { randomBytes } from 'node:crypto';
import { HmacKey } from './hmac.js';

const SECRET_PREFIX = 'whsec_';
const SECRET_BYTES = 32;
const SECRET_PATTERN = /^whsec_[A-Za-z0-9+/]{43}=$/;

/** How long the previous secret still signs after a rotation, in ms. See docs/guides/verify-signatures.md. */
export const SECRET_OVERLAP_MS = 24 * 3_600_000;

/** A secret made ready once, so that signing a message parses and decodes nothing. */
export interface SigningKey {
  /** Key of `v1` and `v2`: the whole `whsec_…` string as UTF-8. */
  readonly meisim: HmacKey;
  /** Key of Standard Webhooks: the decoded 32 bytes. */
  readonly standard: HmacKey;
}

/** A text that should be an API secret and is not one. The message never shows it. */
export class InvalidSigningSecretError extends Error {
  override readonly name = 'InvalidSigningSecretError';
  readonly retryable = false;
}

/** A new API secret: `whsec_` and the base64 of 32 random bytes. */
export function newSigningSecret(random: (size: number) => Buffer = randomBytes): string {
  return SECRET_PREFIX + random(SECRET_BYTES).toString('base64');
}

/**
 * Makes a secret ready for signing; do it once per secret, not per message.
 * @throws InvalidSigningSecretError when it does not read `whsec_<base64 of 32 bytes>`
 */
export function signingKey(secret: string): SigningKey {
  if (!SECRET_PATTERN.test(secret)) {
    throw new InvalidSigningSecretError('A signing secret must read whsec_<base64 of 32 bytes>');
  }
  return {
    meisim: new HmacKey(Buffer.from(secret, 'utf8')),
    standard: new HmacKey(Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64')),
  };
}

/** The secrets that sign at `nowMs`, in the order given: those without an expiry and those that have not expired. */
export function activeSecrets<T extends { expires_at: string | null }>(secrets: readonly T[], nowMs: number): T[] {
  return secrets.filter((secret) => secret.expires_at === null || Date.parse(secret.expires_at) > nowMs);
}
