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

/** A repeat waits this long for the first request's end; then it is told that it still runs. */
const RUNNING_TIMEOUT = '2s';
/** A run older than this is taken to be dead. Source: contract.md, 3. */
const TAKE_OVER_MS = 150_000;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Runs a change at most once per Idempotency-Key: the key is stored in the transaction that does the work, so either
 * both are there or neither. A second request waits a little for the first one's commit, and gets its answer.
 */
@Injectable()
export class IdempotencyService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the answer, and whether it was made now
   * @throws DomainError idempotency_key_reused, idempotency_in_progress
   */
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
      await this.keep(transaction, request, key, answer);
      return { answer, fresh: true };
    });
  }

  /**
   * The same for work that no transaction can hold, since it is done elsewhere and takes its time. While it runs, its
   * repeats are told so; what a crash has left running may be taken over after 150 s.
   * @throws DomainError idempotency_key_reused, idempotency_in_progress
   */
  async onceElsewhere<A extends object>(request: IdempotentRequest, work: () => Promise<A>): Promise<A> {
    const { key } = request;
    if (key === null) return work();
    const claimed = await this.dataSource.transaction((transaction) => this.claim(transaction, request, key));
    if (!claimed) return this.stored<A>(this.dataSource.manager, request, key);
    try {
      const answer = await work();
      await this.keep(this.dataSource.manager, request, key, answer);
      return answer;
    } catch (error) {
      const own = [request.accountId, key];
      await this.dataSource.query('DELETE FROM idempotency_keys WHERE account_id = $1 AND key = $2', own);
      throw error;
    }
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
    await transaction.query(`SET LOCAL lock_timeout = '${RUNNING_TIMEOUT}'`);
    const nowMs = this.clock.now();
    const claimed = await queryRows(
      transaction,
      `INSERT INTO idempotency_keys AS kept (account_id, key, request_hash, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (account_id, key) DO UPDATE
         SET request_hash = excluded.request_hash, created_at = excluded.created_at, answer = NULL
         WHERE kept.created_at < $5
           OR kept.answer IS NULL AND kept.request_hash = excluded.request_hash AND kept.created_at < $6
       RETURNING key`,
      [request.accountId, key, request.fingerprint, new Date(nowMs), this.cutoff(), new Date(nowMs - TAKE_OVER_MS)],
    ).catch(refuseWhileRunning);
    await transaction.query('SET LOCAL lock_timeout = DEFAULT');
    return claimed.length > 0;
  }

  private async keep(runner: EntityManager, request: IdempotentRequest, key: string, answer: object): Promise<void> {
    const text = JSON.stringify(answer);
    const sealed = this.keyring.seal('idempotent-answer', `${request.accountId}/${key}`, text, this.clock.now());
    await runner.query('UPDATE idempotency_keys SET answer = $3 WHERE account_id = $1 AND key = $2', [
      request.accountId,
      key,
      sealed,
    ]);
  }

  private async stored<A>(transaction: EntityManager, request: IdempotentRequest, key: string): Promise<A> {
    const [row] = await queryRows<{ request_hash: string; answer: string | null }>(
      transaction,
      'SELECT request_hash, answer FROM idempotency_keys WHERE account_id = $1 AND key = $2',
      [request.accountId, key],
    );
    if (row && row.request_hash !== request.fingerprint) throw new DomainError('idempotency_key_reused');
    if (!row?.answer) throw new DomainError('idempotency_in_progress', undefined, { retryAfterS: 1 });
    return JSON.parse(this.keyring.open('idempotent-answer', `${request.accountId}/${key}`, row.answer)) as A;
  }
}

function refuseWhileRunning(error: unknown): never {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== LOCK_NOT_AVAILABLE) throw error;
  throw new DomainError('idempotency_in_progress', undefined, { cause: error, retryAfterS: 1 });
}
