import { DomainError } from '#libs/contracts';

/** Answers are kept this long, ms. Source: contract.md, 3. */
export const KEPT_MS = 24 * 3_600_000;
/** A run older than this is taken to be dead, and may be taken over, ms. Source: contract.md, 3. */
export const TAKE_OVER_MS = 150_000;
const KEY_PATTERN = /^[\x21-\x7e]{1,255}$/;

/** A test that was asked for before under the same key. */
export interface KnownTest {
  numberId: string;
  /** Null while it runs. */
  answerSealed: string | null;
}

/**
 * The sealed answer of the first request with this key. The number is all that a test is asked about.
 * @throws DomainError idempotency_key_reused, idempotency_in_progress
 */
export function answerOf(known: KnownTest, numberId: string): string {
  if (known.numberId !== numberId) throw new DomainError('idempotency_key_reused');
  if (known.answerSealed !== null) return known.answerSealed;
  throw new DomainError('idempotency_in_progress', undefined, { retryAfterS: 1 });
}

/** @throws DomainError validation_failed for a key that cannot be one */
export function idempotencyKey(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (KEY_PATTERN.test(header)) return header;
  const message = 'must be 1 to 255 visible ASCII characters';
  throw new DomainError('validation_failed', undefined, { errors: [{ field: 'Idempotency-Key', message }] });
}
