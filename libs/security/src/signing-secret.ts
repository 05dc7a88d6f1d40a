import { randomBytes } from 'node:crypto';

/** A new webhook signing secret, `whsec_<base64 of 32 random bytes>`; contract.md, 2. Shown once, stored sealed. */
export function newSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
