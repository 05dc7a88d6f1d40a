import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { parseId, type Clock, type NumberId } from '#libs/contracts';
import { IDEMPOTENCY_KEPT_MS, type SqlRunner } from '#libs/persistence';
import type { Keyring } from '#libs/security';
import { CLOCK, KEYRING, LOGGER } from '#libs/service-kit';
import type { NumberOwner } from '../numbers/number-owner.js';
import { lockAccount } from '../numbers/numbers.repository.js';
import { FailedRuns } from './failed-runs.js';
import {
  deleteRequestsBefore,
  findRequest,
  finishRequest,
  freeRequest,
  insertRequest,
  takeOver,
} from './idempotency.repository.js';
import { judgeRepetition, type IdempotentRequest } from './idempotent-request.js';
import type { ProvisionAnswer } from './provision-answer.js';

const SWEEP_INTERVAL_MS = 600_000;
/** How often keys of failed runs are given back that could not be at once. */
const GIVE_BACK_INTERVAL_MS = 1_000;

/** One request of a user: its key and what it asked for. */
export interface KeyedRequest {
  owner: NumberOwner;
  key: string;
  bodyHash: string;
}

/** One attempt at it. */
export interface KeyedRun extends KeyedRequest {
  /** Since when it has, or may have, the key; null before. */
  startedAt: Date | null;
}

type HoldingRun = KeyedRequest & { startedAt: Date };

/** Remembers the answers to requests with an `Idempotency-Key`. */
@Injectable()
export class Idempotency implements OnApplicationBootstrap, OnModuleDestroy {
  private sweeper: NodeJS.Timeout | undefined;
  private giver: NodeJS.Timeout | undefined;
  private readonly failed: FailedRuns<HoldingRun>;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.failed = new FailedRuns({ free: (run) => this.free(run), clock, logger });
  }

  onApplicationBootstrap(): void {
    this.sweeper = setInterval(() => {
      this.sweep();
    }, SWEEP_INTERVAL_MS).unref();
    this.giver = setInterval(() => void this.failed.giveBack(), GIVE_BACK_INTERVAL_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeper);
    clearInterval(this.giver);
  }

  /** The stored answer to a finished request, or null when there is none yet. */
  async storedAnswer({ owner, key, bodyHash }: KeyedRequest): Promise<ProvisionAnswer | null> {
    const stored = await findRequest(this.dataSource, owner, key, this.since());
    if (!stored || judgeRepetition(stored, bodyHash, this.clock.now()) !== 'replay') return null;
    return this.open(owner, key, stored);
  }

  /**
   * With the account locked: the number of a dead run that this one takes over, or null when the key is new.
   * @throws DomainError `idempotency_in_progress`, `idempotency_key_reused`
   */
  async takeOver(transaction: SqlRunner, run: KeyedRun): Promise<NumberId | null> {
    const { owner, key, bodyHash } = run;
    const stored = await findRequest(transaction, owner, key, this.since());
    if (!stored) return null;
    if (judgeRepetition(stored, bodyHash, this.clock.now()) === 'take-over') {
      run.startedAt = new Date(this.clock.now());
      await takeOver(transaction, owner, key, stored.startedAt, run.startedAt);
    }
    return parseId('number', stored.numberId);
  }

  async store(transaction: SqlRunner, run: KeyedRun, id: NumberId): Promise<void> {
    run.startedAt = new Date(this.clock.now());
    await insertRequest(transaction, run.owner, run.key, run.bodyHash, id, run.startedAt);
  }

  /** Ends a run that has failed without an answer. Its number, if it made one, is what the next run goes on with. */
  async giveBack(run: KeyedRun): Promise<void> {
    if (run.startedAt !== null) await this.failed.add({ ...run, startedAt: run.startedAt });
  }

  async finish({ owner, key }: KeyedRequest, answer: ProvisionAnswer): Promise<void> {
    const sealed = this.keyring.seal('idempotent-answer', sealId(owner, key), JSON.stringify(answer), this.clock.now());
    await finishRequest(this.dataSource, owner, key, statusOf(answer), sealed);
  }

  private open(owner: NumberOwner, key: string, stored: IdempotentRequest): ProvisionAnswer | null {
    if (stored.answerSealed === null) return null;
    return JSON.parse(
      this.keyring.open('idempotent-answer', sealId(owner, key), stored.answerSealed),
    ) as ProvisionAnswer;
  }

  private async free({ owner, key, startedAt }: HoldingRun): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      // A commit whose answer was lost may be still to come; it holds this lock.
      await lockAccount(transaction, owner.accountId);
      await freeRequest(transaction, owner, key, startedAt);
    });
  }

  private since(): Date {
    return new Date(this.clock.now() - IDEMPOTENCY_KEPT_MS);
  }

  private sweep(): void {
    deleteRequestsBefore(this.dataSource, this.since()).catch((error: unknown) => {
      this.logger.warn({ err: error }, 'old idempotent answers were not swept away');
    });
  }
}

function statusOf(answer: ProvisionAnswer): number {
  if (answer.kind === 'number') return answer.status;
  return answer.kind === 'failed' ? 502 : 409;
}

function sealId(owner: NumberOwner, key: string): string {
  return `${owner.accountId}/${owner.mode}/${key}`;
}
