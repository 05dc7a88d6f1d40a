import { createHash } from 'node:crypto';
import { DomainError } from '#libs/contracts';

/** Answers are kept this long, ms. */
export const IDEMPOTENCY_KEPT_MS = 24 * 3_600_000;
/** A run older than this is taken to be dead, and may be taken over, ms. */
export const IDEMPOTENCY_TAKE_OVER_MS = 150_000;
const KEY_PATTERN = /^[\x21-\x7e]{1,255}$/;

/**
 * The `Idempotency-Key` of a request; null without one.
 * @throws DomainError validation_failed for what cannot be one
 */
export function idempotencyKey(header: string | readonly string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header === 'string' && KEY_PATTERN.test(header)) return header;
  const message = 'must be 1 to 255 visible ASCII characters';
  throw new DomainError('validation_failed', undefined, { errors: [{ field: 'Idempotency-Key', message }] });
}

/** Whose keys an account's are: those of its test keys stand apart from those of its live ones. */
export function accountOwner({ account_id, mode }: { account_id: string; mode: string }): string {
  return `${account_id}/${mode}`;
}

/**
 * What a repeated request must equal to get the first one's answer: SHA-256, hex. Equal for what asks for the same,
 * whatever the order of its fields.
 */
export function requestFingerprint(...content: readonly unknown[]): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
