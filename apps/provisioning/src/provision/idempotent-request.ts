import { createHash } from 'node:crypto';
import { DomainError } from '#libs/contracts';

/** A stored request, as far as it has come. */
export interface IdempotentRequest {
  bodyHash: string;
  numberId: string;
  startedAt: Date;
  /** Null while it runs. */
  status: number | null;
  answerSealed: string | null;
}

/** A run older than this is taken to be dead, and may be taken over; contract.md, 3. */
export const TAKE_OVER_MS = 150_000;
const KEY_PATTERN = /^[\x21-\x7e]{1,255}$/;

export type Repetition = 'replay' | 'take-over';

/**
 * What a repeated request gets.
 * @throws DomainError `idempotency_key_reused` for another body, `idempotency_in_progress` while the first one runs
 */
export function judgeRepetition(stored: IdempotentRequest, bodyHash: string, nowMs: number): Repetition {
  if (stored.bodyHash !== bodyHash) throw new DomainError('idempotency_key_reused');
  if (stored.status !== null) return 'replay';
  if (nowMs - stored.startedAt.getTime() > TAKE_OVER_MS) return 'take-over';
  throw new DomainError('idempotency_in_progress', undefined, { retryAfterS: 1 });
}

/** @throws DomainError `validation_failed` for a key that cannot be one */
export function readIdempotencyKey(header: string | readonly string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header === 'string' && KEY_PATTERN.test(header)) return header;
  const message = 'must be 1 to 255 visible ASCII characters';
  throw new DomainError('validation_failed', undefined, { errors: [{ field: 'Idempotency-Key', message }] });
}

/** Equal for bodies that ask for the same, whatever the order of their fields. */
export function hashBody(body: object): string {
  return createHash('sha256').update(canonical(body)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
