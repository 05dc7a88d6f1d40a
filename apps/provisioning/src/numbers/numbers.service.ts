import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError, parseId, type AuditActor, type AuditEntry, type Clock, type NumberId } from '#libs/contracts';
import type { AccountIdentity } from '#libs/security';
import { AuditTrail, type SqlRunner } from '#libs/persistence';
import { CLOCK } from '#libs/service-kit';
import { ProvisioningSettings } from '../provisioning.settings.js';
import { quarantineProfile, restockProfile } from '../inventory/inventory.repository.js';
import { abandonSaga, lockSaga, startCancel } from '../provision/saga.repository.js';
import { SagaRunner } from '../provision/saga-runner.service.js';
import { ownerOf } from './number-owner.js';
import { changeNumber, disableWebhook, releaseNumber, type NumberChange } from './number-change.js';
import { NumberEvents } from './number-events.service.js';
import type { PhoneNumber } from './number.js';
import { findNumber, listNumbers, lockNumber, updateNumber } from './numbers.repository.js';

const DAY_MS = 86_400_000;
/** A change holds for attempts that start more than 2 s after its answer, so the answer waits for the log a little. */
const PUBLISH_WAIT_MS = 2_000;

/** Reads and changes the numbers of accounts. */
@Injectable()
export class NumbersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: NumberEvents,
    private readonly saga: SagaRunner,
    private readonly settings: ProvisioningSettings,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found`, also for another account's number, or one of the other mode */
  async get(identity: AccountIdentity, id: string): Promise<PhoneNumber> {
    return this.owned(identity, await findNumber(this.dataSource, numberId(id)));
  }

  /** For other services: any account's. */
  find(id: NumberId): Promise<PhoneNumber | null> {
    return findNumber(this.dataSource, id);
  }

  list(identity: AccountIdentity, afterSeq: string, limit: number): Promise<PhoneNumber[]> {
    const { accountId, mode } = ownerOf(identity);
    return listNumbers(this.dataSource, accountId, mode, afterSeq, limit);
  }

  change(identity: AccountIdentity, id: string, change: NumberChange): Promise<PhoneNumber> {
    return this.update(
      identity,
      id,
      (number) => {
        if (number.status === 'released' || number.status === 'failed') throw new DomainError('number_not_active');
        return changeNumber(number, change, new Date(this.clock.now()));
      },
      { action: 'number.change', details: { fields: Object.keys(change).map(snakeCase) } },
    );
  }

  /** Releases a number, whatever has become of it; one that is released already stays as it is. */
  release(identity: AccountIdentity, id: string): Promise<PhoneNumber> {
    return this.update(
      identity,
      id,
      async (number, transaction) => {
        const quarantineMs = this.settings.QUARANTINE_DAYS * DAY_MS;
        const released = releaseNumber(number, new Date(this.clock.now()), quarantineMs);
        if (released) await this.giveBack(number, released.quarantinedUntil, transaction);
        return released;
      },
      { action: 'number.release' },
      (transaction) => lockSaga(transaction, numberId(id)),
    );
  }

  /** Turns a webhook off that is gone or only fails, unless the number has changed since that was seen. */
  async disableWebhook(id: NumberId, revision: number, reason: string): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const number = await lockNumber(transaction, id);
      const changed = number && disableWebhook(number, revision, reason);
      if (!changed) return;
      await this.events.add(transaction, await updateNumber(transaction, changed));
      const audited = { action: 'number.webhook_disabled', details: { reason } } as const;
      await this.record(transaction, changed, { kind: 'system' }, audited);
    });
  }

  /** The phone of an active number rests; one that is not active yet goes back into stock, cancelled first if ordered. */
  private async giveBack(number: PhoneNumber, until: Date | null, transaction: SqlRunner): Promise<void> {
    if (number.status === 'failed') return;
    if (until === null) {
      const nothingOrdered = await abandonSaga(transaction, number.id);
      if (nothingOrdered) await restockProfile(transaction, number.inventoryId, false);
      return;
    }
    await quarantineProfile(transaction, number.inventoryId, until);
    if (number.source === 'esim') await startCancel(transaction, number.id, number.carrierId);
  }

  /**
   * @param decide the changed number, or null to leave it as it is
   * @param before done first in the transaction: locks, in the order in which the saga's own steps take them
   */
  private async update(
    identity: AccountIdentity,
    id: string,
    decide: (number: PhoneNumber, transaction: SqlRunner) => PhoneNumber | null | Promise<PhoneNumber | null>,
    audited: Pick<AuditEntry, 'action' | 'details'>,
    before?: (transaction: SqlRunner) => Promise<void>,
  ): Promise<PhoneNumber> {
    const { number, row } = await this.dataSource.transaction(async (transaction) => {
      await before?.(transaction);
      const current = this.owned(identity, await lockNumber(transaction, numberId(id)));
      const changed = await decide(current, transaction);
      if (!changed) return { number: current, row: current.eventRow };
      const updated = await updateNumber(transaction, changed);
      await this.record(transaction, updated, { kind: 'key', key_id: identity.key_id }, audited);
      return { number: updated, row: await this.events.add(transaction, updated) };
    });
    if (row !== null) await this.events.published(row, PUBLISH_WAIT_MS);
    this.saga.wake();
    return number;
  }

  private record(
    transaction: SqlRunner,
    { accountId, mode, id }: PhoneNumber,
    actor: AuditActor,
    audited: Pick<AuditEntry, 'action' | 'details'>,
  ): Promise<void> {
    return this.audit.record(transaction, { accountId, mode, actor, objectId: id, ...audited });
  }

  private owned(identity: AccountIdentity, number: PhoneNumber | null): PhoneNumber {
    const { accountId, mode } = ownerOf(identity);
    if (number?.accountId !== accountId || number.mode !== mode) throw new DomainError('not_found');
    return number;
  }
}

function numberId(text: string): NumberId {
  const id = parseId('number', text);
  if (id === null) throw new DomainError('not_found');
  return id;
}

/** Fields as the API names them. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
