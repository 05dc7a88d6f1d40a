import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError, type AccountId, type Clock, type IdGenerator, type Mode, type NumberId } from '#libs/contracts';
import { AuditTrail, type SqlRunner } from '#libs/persistence';
import type { AccountIdentity } from '#libs/security';
import { CLOCK, currentTraceparent, IDS } from '#libs/service-kit';
import { CARRIERS, type Carriers } from '../carriers/carriers.adapter.js';
import { reserveProfile } from '../inventory/inventory.repository.js';
import { ownerOf } from '../numbers/number-owner.js';
import { accountUsage, insertNumber, lockAccount } from '../numbers/numbers.repository.js';
import { WebhookUrls } from '../numbers/webhook-url.service.js';
import { ProvisioningSettings } from '../provisioning.settings.js';
import { AccountTurns } from './account-turns.js';
import { CarrierTroubles } from './carrier-troubles.js';
import type { ProvisionDto } from './provision.dto.js';
import { SagaRunner } from './saga-runner.service.js';
import { ProvisionMetrics } from './provision-metrics.service.js';
import { startSaga } from './saga.repository.js';

const PROVISION_WINDOW_MS = 30 * 86_400_000;

/** Makes numbers: checks the account's limits, takes a phone out of stock, starts the way to activation. */
@Injectable()
export class ProvisionService {
  private readonly turns = new AccountTurns();

  constructor(
    private readonly dataSource: DataSource,
    private readonly webhookUrls: WebhookUrls,
    private readonly saga: SagaRunner,
    private readonly settings: ProvisioningSettings,
    private readonly audit: AuditTrail,
    private readonly troubles: CarrierTroubles,
    private readonly metrics: ProvisionMetrics,
    @Inject(CARRIERS) private readonly carriers: Carriers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdGenerator,
  ) {}

  /**
   * @param within done in the same transaction, before anything else, with the account locked; may refuse by throwing
   * @param alsoStored done in the same transaction with the new number's id
   * @throws DomainError `webhook_url_not_allowed`, `quota_exceeded`, `provision_limit_exceeded`, `no_inventory`
   */
  async start(
    identity: AccountIdentity,
    wanted: ProvisionDto,
    within?: (transaction: SqlRunner) => Promise<NumberId | null>,
    alsoStored?: (transaction: SqlRunner, id: NumberId) => Promise<void>,
  ): Promise<{ id: NumberId; isNew: boolean }> {
    const url = wanted.webhook_url;
    const webhookUrl = url === undefined || url === null ? null : await this.webhookUrls.checked(url);
    const { accountId } = ownerOf(identity);
    const work = async (transaction: SqlRunner) => {
      await lockAccount(transaction, accountId);
      // Before the limits: a repeat of a request is no further number, so a full account gets 409 for it and not 402.
      const known = await within?.(transaction);
      if (known) return { id: known, isNew: false };
      await this.assertWithinLimits(transaction, identity);
      const id = await this.insert(transaction, identity, wanted, webhookUrl);
      await alsoStored?.(transaction, id);
      return { id, isNew: true };
    };
    const started = await this.turns.run(accountId, () => this.dataSource.transaction(work));
    this.saga.wake();
    return started;
  }

  /** How much of its limits an account uses now, in one mode. */
  usage(accountId: AccountId, mode: Mode, runner: SqlRunner = this.dataSource) {
    return accountUsage(runner, accountId, mode, new Date(this.clock.now() - PROVISION_WINDOW_MS));
  }

  private async assertWithinLimits(transaction: SqlRunner, identity: AccountIdentity): Promise<void> {
    const { accountId, mode } = ownerOf(identity);
    const usage = await this.usage(accountId, mode, transaction);
    const { max_numbers: held, max_provisions_30d: provisioned } = identity.limits;
    if (usage.held >= held) throw new DomainError('quota_exceeded');
    if (usage.provisionedSince >= provisioned) throw new DomainError('provision_limit_exceeded');
  }

  private async insert(
    transaction: SqlRunner,
    identity: AccountIdentity,
    wanted: ProvisionDto,
    webhookUrl: string | null,
  ): Promise<NumberId> {
    const owner = ownerOf(identity);
    const nowMs = this.clock.now();
    const id = this.ids.next('number', nowMs);
    const profile = await reserveProfile(transaction, id, {
      country: wanted.country,
      areaCode: wanted.area_code ?? null,
      source: wanted.source ?? null,
      carriers: this.troubles.last(this.carriers.directory.eligible(owner.mode)),
      now: new Date(nowMs),
    });
    if (!profile) {
      this.metrics.foundNone();
      throw new DomainError('no_inventory', undefined, { retryAfterS: 60 });
    }
    await insertNumber(transaction, {
      ...owner,
      id,
      source: profile.iccid === null ? 'hosted' : 'esim',
      country: profile.country,
      inventoryId: profile.id,
      carrierId: profile.carrierId,
      phone: profile.msisdn,
      iccid: profile.iccid,
      webhookUrl,
      label: wanted.label ?? null,
      metadata: wanted.metadata ?? {},
      createdAt: new Date(nowMs),
    });
    await this.audit.record(transaction, {
      ...owner,
      actor: { kind: 'key', key_id: identity.key_id },
      action: 'number.provision',
      objectId: id,
    });
    await startSaga(transaction, {
      numberId: id,
      ...(profile.iccid === null
        ? { step: 'activate', carrierId: null }
        : { step: 'order', carrierId: profile.carrierId }),
      outcomeUnknown: profile.mayBeOrdered,
      deadlineMs: this.settings.PROVISION_DEADLINE_S * 1000,
      traceparent: currentTraceparent(),
    });
    return id;
  }
}
