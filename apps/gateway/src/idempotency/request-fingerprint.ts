import { createHash } from 'node:crypto';
import { DomainError } from '#libs/contracts';

/** How long an answer is kept. Source: contract.md, 3. */
export const IDEMPOTENCY_KEPT_MS = 24 * 3_600_000;

/** What a second request must equal to get the first one's answer. */
export function requestFingerprint(method: string, path: string, body: unknown): string {
  return createHash('sha256')
    .update(`${method} ${path}\n${JSON.stringify(body ?? null)}`)
    .digest('hex');
}

/**
 * The `Idempotency-Key` of a request; null without one.
 * @throws DomainError validation_failed when it is empty or longer than 255 characters
 */
export function idempotencyKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new DomainError('validation_failed', undefined, {
    errors: [{ field: 'Idempotency-Key', message: 'Idempotency-Key must be 1 to 255 visible ASCII characters' }],
  });
}
