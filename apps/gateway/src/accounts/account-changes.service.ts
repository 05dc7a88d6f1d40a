import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  DomainError,
  TOPICS,
  type AccountId,
  type AuditAction,
  type AuditActor,
  type Clock,
  type IdGenerator,
} from '#libs/contracts';
import { AuditTrail, Outbox, type SqlRunner } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { CLOCK, currentTraceparent, IDS } from '#libs/service-kit';
import { ApiKeysRepository } from '../api-keys/api-keys.repository.js';
import { SigningSecretsRepository } from '../signing-secrets/signing-secrets.repository.js';
import {
  accountUpdated,
  changed,
  limitsAfter,
  MAX_NUMBERS,
  MAX_PROVISIONS_30D,
  type Account,
  type AccountChange,
  type Limits,
} from './account.js';
import { AccountsRepository } from './accounts.repository.js';

/** How long an answer waits for its event to be in the log. What is late then goes out by itself. */
const PUBLISH_WAIT_MS = 5_000;
/** The first keys of an account may do everything. */
const ALL = ['*'];

export interface NewAccount {
  account: Account;
  apiKey: string;
  testApiKey: string;
  apiSecret: string;
  rowId: string;
}

/** Changes of an account, each in one transaction with the event that tells the other services. */
@Injectable()
export class AccountChangesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly accounts: AccountsRepository,
    private readonly keys: ApiKeysRepository,
    private readonly secrets: SigningSecretsRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdGenerator,
  ) {}

  /**
   * Makes an account within the caller's transaction.
   * @returns also the outbox row to wait for once that transaction has committed
   */
  async create(transaction: EntityManager, name: string, wish: Partial<Limits>): Promise<NewAccount> {
    const nowMs = this.clock.now();
    const account: Account = {
      id: this.ids.next('account', nowMs),
      name,
      status: 'active',
      ...limitsAfter({ maxNumbers: MAX_NUMBERS, maxProvisions30d: MAX_PROVISIONS_30D }, wish),
      revision: 1,
      createdAt: new Date(nowMs),
    };
    await this.accounts.insert(transaction, account);
    const live = await this.keys.addNew(transaction, account.id, 'live', null, ALL);
    const test = await this.keys.addNew(transaction, account.id, 'test', null, ALL);
    const apiSecret = await this.secrets.addNew(transaction, account.id, nowMs);
    await this.record(transaction, account, { kind: 'operator' }, 'account.create', limitsOf(account));
    const rowId = await this.announce(transaction, account);
    return { account, apiKey: live.secret, testApiKey: test.secret, apiSecret, rowId };
  }

  /** @throws DomainError not_found */
  async change(accountId: string, change: AccountChange): Promise<Account> {
    const { account, rowId } = await this.dataSource.transaction(async (transaction) => {
      const account = changed(await this.lock(transaction, accountId), change);
      await this.accounts.update(transaction, account);
      const details = { status: account.status, ...limitsOf(account) };
      await this.record(transaction, account, { kind: 'operator' }, 'account.change', details);
      return { account, rowId: await this.announce(transaction, account) };
    });
    await this.outbox.published(rowId, PUBLISH_WAIT_MS);
    return account;
  }

  /**
   * Gives the account a new signing secret, within the caller's transaction. The one before signs for 24 h more, or all
   * older ones end now.
   * @returns also the outbox row to wait for once that transaction has committed
   * @throws DomainError not_found; too_many_signing_secrets, unless the older ones end
   */
  async rotateSecret(
    transaction: EntityManager,
    { account_id, key_id }: AccountIdentity,
    { endPrevious }: { endPrevious: boolean },
  ) {
    const nowMs = this.clock.now();
    const account = changed(await this.lock(transaction, account_id), {});
    const previousExpiresAt = endPrevious
      ? await this.secrets.endAll(transaction, account.id, nowMs)
      : await this.secrets.expireCurrent(transaction, account.id, nowMs);
    const apiSecret = await this.secrets.addNew(transaction, account.id, nowMs);
    await this.accounts.update(transaction, account);
    const details = endPrevious ? { end_previous: true } : {};
    await this.record(transaction, account, { kind: 'key', key_id }, 'api_secret.rotate', details);
    return { apiSecret, previousExpiresAt, rowId: await this.announce(transaction, account) };
  }

  /** Announces an account as it is, in this transaction. */
  async sayLatest(transaction: SqlRunner, accountId: string): Promise<void> {
    await this.announce(transaction, await this.lock(transaction, accountId));
  }

  /** Waits until the other services can know, for a while. */
  async announced(rowId: string): Promise<void> {
    await this.outbox.published(rowId, PUBLISH_WAIT_MS);
  }

  private record(
    transaction: SqlRunner,
    { id }: Account,
    actor: AuditActor,
    action: AuditAction,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(transaction, { accountId: id, mode: null, actor, action, objectId: id, details });
  }

  private async lock(transaction: SqlRunner, accountId: string): Promise<Account> {
    const account = await this.accounts.lock(transaction, accountId);
    if (!account) throw new DomainError('not_found');
    return account;
  }

  private async announce(transaction: SqlRunner, account: Account): Promise<string> {
    const secrets = await this.secrets.active(transaction, account.id, this.clock.now());
    const traceparent = currentTraceparent();
    return this.outbox.add(transaction, {
      topic: TOPICS.accountUpdated,
      key: account.id,
      event: accountUpdated(account, secrets),
      id: eventId(account.id, account.revision),
      ...(traceparent === undefined ? {} : { traceparent }),
    });
  }
}

function eventId(accountId: AccountId, revision: number): string {
  return `${accountId}.${revision}`;
}

function limitsOf({ maxNumbers, maxProvisions30d }: Account): Record<string, number> {
  return { max_numbers: maxNumbers, max_provisions_30d: maxProvisions30d };
}
