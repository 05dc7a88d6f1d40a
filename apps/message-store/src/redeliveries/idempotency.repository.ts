import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError, type Clock } from '#libs/contracts';
import { affectedRows, queryRows } from '#libs/persistence';
import type { Keyring } from '#libs/security';
import { CLOCK, KEYRING } from '#libs/service-kit';

/** What makes two requests the same one. */
export interface IdempotentRequest {
  accountId: string;
  /** The Idempotency-Key; null: every request is a new one. */
  key: string | null;
  /** Method, path and body. */
  content: readonly unknown[];
}

const KEPT_MS = 86_400_000;
/** A repeat waits this long for the first request to end; then it is told that it still runs. */
const RUNNING_TIMEOUT = '2s';
const SEALED_KIND = 'idempotent-answer';
const LOCK_NOT_AVAILABLE = '55P03';

/** Remembers for 24 h what a request with an Idempotency-Key was answered, sealed. Source: contract.md, 3 and 4. */
@Injectable()
export class IdempotencyRepository {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` unless it was run before under this key; then gives its answer again. The key is kept only if `work`
   * succeeds.
   * @throws DomainError idempotency_key_reused, idempotency_in_progress
   */
  async once<T extends object>(request: IdempotentRequest, work: () => Promise<T>): Promise<T> {
    const { accountId, key } = request;
    if (key === null) return work();
    const fingerprint = createHash('sha256').update(JSON.stringify(request.content)).digest('hex');
    const expired = new Date(this.clock.now() - KEPT_MS);
    return this.dataSource.transaction(async (transaction) => {
      await transaction.query(`SET LOCAL lock_timeout = '${RUNNING_TIMEOUT}'`);
      await this.claim(() =>
        transaction.query(
          `INSERT INTO idempotent_requests AS r (account_id, key, fingerprint, created_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (account_id, key) DO UPDATE SET fingerprint = $3, answer_sealed = NULL, created_at = $4
             WHERE r.created_at < $5`,
          [accountId, key, fingerprint, new Date(this.clock.now()), expired],
        ),
      );
      const [known] = await queryRows<{ fingerprint: string; answerSealed: string | null }>(
        transaction,
        'SELECT fingerprint, answer_sealed AS "answerSealed" FROM idempotent_requests WHERE account_id = $1 AND key = $2 FOR UPDATE',
        [accountId, key],
      );
      if (known && known.fingerprint !== fingerprint) throw new DomainError('idempotency_key_reused');
      const sealId = `${accountId}/${key}`;
      if (known?.answerSealed) return JSON.parse(this.keyring.open(SEALED_KIND, sealId, known.answerSealed)) as T;
      const answer = await work();
      const sealed = this.keyring.seal(SEALED_KIND, sealId, JSON.stringify(answer), this.clock.now());
      await transaction.query('UPDATE idempotent_requests SET answer_sealed = $3 WHERE account_id = $1 AND key = $2', [
        accountId,
        key,
        sealed,
      ]);
      return answer;
    });
  }

  /** @returns how many keys had had their 24 h */
  forgetExpired(): Promise<number> {
    const expired = new Date(this.clock.now() - KEPT_MS);
    return affectedRows(this.dataSource, 'DELETE FROM idempotent_requests WHERE created_at < $1', [expired]);
  }

  private async claim(insert: () => Promise<unknown>): Promise<void> {
    try {
      await insert();
    } catch (error) {
      const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
      if (code === LOCK_NOT_AVAILABLE) throw new DomainError('idempotency_in_progress', undefined, { cause: error });
      throw error;
    }
  }
}
