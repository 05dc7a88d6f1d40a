import { DomainError } from '#libs/contracts';
import { IDEMPOTENCY_TAKE_OVER_MS } from '#libs/persistence';

/** A stored request, as far as it has come. */
export interface IdempotentRequest {
  bodyHash: string;
  numberId: string;
  startedAt: Date;
  /** Null while it runs. */
  status: number | null;
  answerSealed: string | null;
}

export type Repetition = 'replay' | 'take-over';

/**
 * What a repeated request gets.
 * @throws DomainError `idempotency_key_reused` for another body, `idempotency_in_progress` while the first one runs
 */
export function judgeRepetition(stored: IdempotentRequest, bodyHash: string, nowMs: number): Repetition {
  if (stored.bodyHash !== bodyHash) throw new DomainError('idempotency_key_reused');
  if (stored.status !== null) return 'replay';
  if (nowMs - stored.startedAt.getTime() > IDEMPOTENCY_TAKE_OVER_MS) return 'take-over';
  throw new DomainError('idempotency_in_progress', undefined, { retryAfterS: 1 });
}
