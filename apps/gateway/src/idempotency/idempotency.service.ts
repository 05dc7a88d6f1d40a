import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError, type Clock } from '#libs/contracts';
import { queryRows } from '#libs/persistence';
import { Keyring } from '#libs/security';
import { CLOCK, KEYRING } from '#libs/service-kit';
import { IDEMPOTENCY_KEPT_MS } from './request-fingerprint.js';

export interface IdempotentRequest {
  accountId: string;
  /** Null: the request asked for no such care. */
  key: string | null;
  fingerprint: string;
}

/**
 * Runs a change at most once per Idempotency-Key: the key is stored in the transaction that does the work, so either
 * both are there or neither. A second request waits for the first one's commit and gets its answer.
 */
@Injectable()
export class IdempotencyService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the answer, and whether it was made now */
  async once<A extends object>(
    request: IdempotentRequest,
    work: (transaction: EntityManager) => Promise<A>,
  ): Promise<{ answer: A; fresh: boolean }> {
    const { key } = request;
    return this.dataSource.transaction(async (transaction) => {
      if (key === null) return { answer: await work(transaction), fresh: true };
      if (!(await this.claim(transaction, request, key))) {
        return { answer: await this.stored<A>(transaction, request, key), fresh: false };
      }
      const answer = await work(transaction);
      const sealed = this.keyring.seal(
        'idempotent-answer',
        `${request.accountId}/${key}`,
        JSON.stringify(answer),
        this.clock.now(),
      );
      await transaction.query('UPDATE idempotency_keys SET answer = $3 WHERE account_id = $1 AND key = $2', [
        request.accountId,
        key,
        sealed,
      ]);
      return { answer, fresh: true };
    });
  }

  /** Forgets what is older than 24 h. */
  async sweep(): Promise<void> {
    await this.dataSource.query('DELETE FROM idempotency_keys WHERE created_at < $1', [this.cutoff()]);
  }

  private cutoff(): Date {
    return new Date(this.clock.now() - IDEMPOTENCY_KEPT_MS);
  }

  /** Waits while another transaction holds the same key. */
  private async claim(transaction: EntityManager, request: IdempotentRequest, key: string): Promise<boolean> {
    const claimed = await queryRows(
      transaction,
      `INSERT INTO idempotency_keys AS kept (account_id, key, request_hash, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (account_id, key) DO UPDATE
         SET request_hash = excluded.request_hash, created_at = excluded.created_at, answer = NULL
         WHERE kept.created_at < $5
       RETURNING key`,
      [request.accountId, key, request.fingerprint, new Date(this.clock.now()), this.cutoff()],
    );
    return claimed.length > 0;
  }

  private async stored<A>(transaction: EntityManager, request: IdempotentRequest, key: string): Promise<A> {
    const [row] = await queryRows<{ request_hash: string; answer: string | null }>(
      transaction,
      'SELECT request_hash, answer FROM idempotency_keys WHERE account_id = $1 AND key = $2',
      [request.accountId, key],
    );
    if (!row?.answer) throw new DomainError('idempotency_in_progress', undefined, { retryable: true });
    if (row.request_hash !== request.fingerprint) throw new DomainError('idempotency_key_reused');
    return JSON.parse(this.keyring.open('idempotent-answer', `${request.accountId}/${key}`, row.answer)) as A;
  }
}
