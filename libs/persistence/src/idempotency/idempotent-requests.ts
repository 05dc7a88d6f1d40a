import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { DomainError, type Clock } from '#libs/contracts';
import type { Keyring } from '#libs/security';
import { affectedRows, queryRows, type SqlRunner } from '../database/query-rows.js';
import type { PersistenceLogger } from '../persistence-logger.js';
import { IDEMPOTENCY_KEPT_MS, IDEMPOTENCY_TAKE_OVER_MS } from './idempotency-key.js';

/** What makes two requests the same one. */
export interface IdempotentRequest {
  /** Whose key it is: those of others, and of the other mode, stand apart. */
  owner: string;
  /** The Idempotency-Key; null: every request is a new one. */
  key: string | null;
  /** As `requestFingerprint` makes it of all that was asked for. */
  fingerprint: string;
}

export interface IdempotentRequestsOptions {
  dataSource: DataSource;
  keyring: Keyring;
  clock: Clock;
  logger: PersistenceLogger;
}

interface KeyedRequest extends IdempotentRequest {
  key: string;
}

/** A run of a request, from its claim to its answer. */
interface Claim extends KeyedRequest {
  startedAt: Date;
}

/** A repeat waits this long for the first request's end; then it is told that it still runs. */
const RUNNING_MS = 2_000;
const LOOK_MS = { first: 25, max: 250 };
const SWEEP_MS = 600_000;
const SEALED_KIND = 'idempotent-answer';
/** SQLSTATE lock_not_available. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Does at most once per Idempotency-Key what a request asks for, and answers its repeats as the first one for 24 h. The
 * answers are sealed. The table: `createIdempotencyTable`.
 */
export class IdempotentRequests {
  private sweeper: NodeJS.Timeout | undefined;

  constructor(private readonly options: IdempotentRequestsOptions) {}

  /**
   * Runs `work` in the transaction that stores the key and the answer, so either all are there or none. A repeat waits
   * 2 s for the first one's commit.
   * @param admit first in the transaction, of repeats too: throws for who may not have the answer
   * @returns the answer, and whether it was made now
   * @throws DomainError idempotency_key_reused, idempotency_in_progress, or what `work` or `admit` throws
   */
  once<A extends object>(
    request: IdempotentRequest,
    work: (transaction: EntityManager) => Promise<A>,
    admit?: (transaction: EntityManager) => Promise<void>,
  ): Promise<{ answer: A; fresh: boolean }> {
    return this.options.dataSource.transaction(async (transaction) => {
      await admit?.(transaction);
      if (!isKeyed(request)) return { answer: await work(transaction), fresh: true };
      const claim = await this.claim(transaction, request);
      if (!claim) return { answer: await this.answerOf<A>(transaction, request), fresh: false };
      const answer = await work(transaction);
      await this.keep(transaction, claim, answer);
      return { answer, fresh: true };
    });
  }

  /**
   * The same for work that no transaction can hold, since it is done elsewhere and takes its time. Meanwhile its
   * repeats are told that it runs. A key whose work failed may be used again at once; one that a crash has left running
   * may be taken over after 150 s.
   * @param repeatsWaitMs how long a repeat waits for the answer before it is told. Default: not at all
   * @throws DomainError idempotency_key_reused, idempotency_in_progress, or what `work` throws
   */
  async onceElsewhere<A extends object>(
    request: IdempotentRequest,
    work: () => Promise<A>,
    repeatsWaitMs = 0,
  ): Promise<A> {
    if (!isKeyed(request)) return work();
    const { dataSource, logger } = this.options;
    const claim = await dataSource.transaction((transaction) => this.claim(transaction, request));
    if (!claim) return this.answerWhenDone<A>(request, repeatsWaitMs);
    let answer: A;
    try {
      answer = await work();
    } catch (error) {
      await this.giveBack(claim).catch((failure: unknown) => {
        logger.warn({ err: failure }, 'an idempotency key stays taken for 150 s');
      });
      throw error;
    }
    await this.keep(dataSource, claim, answer);
    return answer;
  }

  /** Forgets, from now on and every ten minutes, what is older than 24 h; any replica may. */
  startSweeping(): void {
    this.sweeper = setInterval(() => {
      this.sweep().catch((error: unknown) => {
        this.options.logger.warn({ err: error }, 'old idempotency keys not dropped');
      });
    }, SWEEP_MS).unref();
  }

  stopSweeping(): void {
    clearInterval(this.sweeper);
  }

  /** @returns how many keys had had their 24 h. Index: idempotent_requests_age. */
  sweep(): Promise<number> {
    return affectedRows(this.options.dataSource, 'DELETE FROM idempotent_requests WHERE started_at <= $1', [
      this.since(IDEMPOTENCY_KEPT_MS),
    ]);
  }

  /** Waits while another transaction holds the same key. @returns null when it is not ours */
  private async claim(transaction: EntityManager, request: KeyedRequest): Promise<Claim | null> {
    await transaction.query(`SET LOCAL lock_timeout = ${RUNNING_MS}`);
    const startedAt = this.since(0);
    const claimed = await queryRows(
      transaction,
      `INSERT INTO idempotent_requests AS kept (owner, key, fingerprint, started_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (owner, key) DO UPDATE
         SET fingerprint = excluded.fingerprint, started_at = excluded.started_at, answer_sealed = NULL
         WHERE kept.started_at <= $5
           OR kept.answer_sealed IS NULL AND kept.fingerprint = excluded.fingerprint AND kept.started_at <= $6
       RETURNING key`,
      [
        request.owner,
        request.key,
        request.fingerprint,
        startedAt,
        this.since(IDEMPOTENCY_KEPT_MS),
        this.since(IDEMPOTENCY_TAKE_OVER_MS),
      ],
    ).catch(refuseWhileRunning);
    await transaction.query('SET LOCAL lock_timeout = DEFAULT');
    return claimed.length > 0 ? { ...request, startedAt } : null;
  }

  /** A run that was taken over meanwhile leaves the key to its successor. */
  private async keep(runner: SqlRunner, claim: Claim, answer: object): Promise<void> {
    const { keyring, clock } = this.options;
    const sealed = keyring.seal(SEALED_KIND, sealId(claim), JSON.stringify(answer), clock.now());
    await runner.query(
      'UPDATE idempotent_requests SET answer_sealed = $4 WHERE owner = $1 AND key = $2 AND started_at = $3',
      [claim.owner, claim.key, claim.startedAt, sealed],
    );
  }

  private async giveBack({ owner, key, startedAt }: Claim): Promise<void> {
    const own = 'owner = $1 AND key = $2 AND started_at = $3 AND answer_sealed IS NULL';
    await this.options.dataSource.query(`DELETE FROM idempotent_requests WHERE ${own}`, [owner, key, startedAt]);
  }

  private async answerWhenDone<A>(request: KeyedRequest, waitMs: number): Promise<A> {
    const endMs = performance.now() + waitMs;
    for (let lookMs = LOOK_MS.first; ; lookMs = Math.min(2 * lookMs, LOOK_MS.max)) {
      try {
        return await this.answerOf<A>(this.options.dataSource, request);
      } catch (error) {
        const runs = error instanceof DomainError && error.code === 'idempotency_in_progress';
        if (!runs || performance.now() >= endMs) throw error;
      }
      await delay(lookMs);
    }
  }

  private async answerOf<A>(runner: SqlRunner, request: KeyedRequest): Promise<A> {
    const [known] = await queryRows<{ fingerprint: string; sealed: string | null }>(
      runner,
      'SELECT fingerprint, answer_sealed AS sealed FROM idempotent_requests WHERE owner = $1 AND key = $2',
      [request.owner, request.key],
    );
    if (known && known.fingerprint !== request.fingerprint) throw new DomainError('idempotency_key_reused');
    // Gone in between: the first one failed just now, and may be tried again.
    if (!known?.sealed) throw new DomainError('idempotency_in_progress', undefined, { retryAfterS: 1 });
    return JSON.parse(this.options.keyring.open(SEALED_KIND, sealId(request), known.sealed)) as A;
  }

  private since(agoMs: number): Date {
    return new Date(this.options.clock.now() - agoMs);
  }
}

function isKeyed(request: IdempotentRequest): request is KeyedRequest {
  return request.key !== null;
}

function sealId({ owner, key }: KeyedRequest): string {
  return `${owner}/${key}`;
}

function refuseWhileRunning(error: unknown): never {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== LOCK_NOT_AVAILABLE) throw error;
  throw new DomainError('idempotency_in_progress', undefined, { cause: error, retryAfterS: 1 });
}
