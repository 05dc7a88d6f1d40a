import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Clock } from '#libs/contracts';
import { queryRows } from '#libs/persistence';
import type { Keyring } from '#libs/security';
import { CLOCK, KEYRING, LOGGER } from '#libs/service-kit';
import { answerOf, KEPT_MS, TAKE_OVER_MS, type KnownTest } from './test-request.js';
import type { Asker } from './test-route.js';

const SWEEP_MS = 600_000;

/** A webhook test as its asker named it. */
export interface KeyedTest {
  asker: Asker;
  numberId: string;
  /** The Idempotency-Key; null: every request is a new one. */
  key: string | null;
}

/** Remembers for 24 h what webhook tests with an Idempotency-Key were answered. Source: contract.md, 3. */
@Injectable()
export class TestRequestsRepository implements OnModuleInit, OnModuleDestroy {
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.sweeper = setInterval(() => {
      this.sweep().catch((error: unknown) => {
        this.logger.warn({ err: error }, 'old webhook tests were not swept away');
      });
    }, SWEEP_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeper);
  }

  /**
   * Runs `work` unless it was run before under this key; then gives its answer again. A key whose work failed may be
   * used again at once.
   * @throws DomainError idempotency_key_reused, idempotency_in_progress, or what `work` throws
   */
  async once<T extends object>(test: KeyedTest, work: () => Promise<T>): Promise<T> {
    const { asker, numberId, key } = test;
    if (key === null) return work();
    const known = await this.claim(asker, key, numberId);
    const sealId = `${asker.account_id}/${asker.mode}/${key}`;
    if (known) return JSON.parse(this.keyring.open('idempotent-answer', sealId, answerOf(known, numberId))) as T;
    try {
      const answer = await work();
      const sealed = this.keyring.seal('idempotent-answer', sealId, JSON.stringify(answer), this.clock.now());
      await this.run(asker, key, 'UPDATE test_requests SET answer_sealed = $4 WHERE', [sealed]);
      return answer;
    } catch (error) {
      await this.run(asker, key, 'DELETE FROM test_requests WHERE', []);
      throw error;
    }
  }

  /** @returns null when the key is ours now: new, run out, or of a run for the same number that died */
  private async claim(asker: Asker, key: string, numberId: string): Promise<KnownTest | null> {
    const nowMs = this.clock.now();
    const claimed = await queryRows(
      this.dataSource,
      `INSERT INTO test_requests AS t (account_id, mode, key, number_id, started_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (account_id, mode, key) DO UPDATE
         SET number_id = excluded.number_id, started_at = excluded.started_at, answer_sealed = NULL
         WHERE t.started_at <= $6 OR (t.answer_sealed IS NULL AND t.started_at <= $7 AND t.number_id = excluded.number_id)
       RETURNING key`,
      [
        asker.account_id,
        asker.mode,
        key,
        numberId,
        new Date(nowMs),
        new Date(nowMs - KEPT_MS),
        new Date(nowMs - TAKE_OVER_MS),
      ],
    );
    if (claimed.length > 0) return null;
    const [known] = await queryRows<KnownTest>(
      this.dataSource,
      `SELECT number_id AS "numberId", answer_sealed AS "answerSealed" FROM test_requests
       WHERE account_id = $1 AND mode = $2 AND key = $3`,
      [asker.account_id, asker.mode, key],
    );
    // Gone in between: its work failed just now.
    return known ?? { numberId, answerSealed: null };
  }

  private async run(asker: Asker, key: string, statement: string, values: unknown[]): Promise<void> {
    await this.dataSource.query(`${statement} account_id = $1 AND mode = $2 AND key = $3 AND answer_sealed IS NULL`, [
      asker.account_id,
      asker.mode,
      key,
      ...values,
    ]);
  }

  /** Index: test_requests_age. */
  private async sweep(): Promise<void> {
    const before = new Date(this.clock.now() - KEPT_MS);
    await this.dataSource.query('DELETE FROM test_requests WHERE started_at <= $1', [before]);
  }
}
