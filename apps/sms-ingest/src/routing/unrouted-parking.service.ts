import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NumberProvisioned } from '#libs/contracts';
import { acceptanceOfFailure } from '../intake/acceptance.js';
import { GroupCommit } from '../intake/group-commit.js';
import type { IdentifiedMessage } from '../intake/inbound.js';
import { NumbersProjection } from './numbers.projection.service.js';
import { UnroutedRepository, type OwnerlessMessage } from './unrouted.repository.js';

const BATCH_MAX = 200;

/**
 * Keeps messages whose number is not known. Those that come together are kept in one transaction: with one for each, a
 * crowd of messages to one phone would wait for its lock with all connections to the database, and so would everybody
 * else's messages.
 */
@Injectable()
export class UnroutedParking {
  private readonly parks = new GroupCommit<OwnerlessMessage, NumberProvisioned | null>((batch) => this.parkAll(batch), {
    itemsMax: BATCH_MAX,
    isItemsOwn: (error) => acceptanceOfFailure(error) === 'never',
  });

  constructor(
    private readonly dataSource: DataSource,
    private readonly numbers: NumbersProjection,
    private readonly unrouted: UnroutedRepository,
  ) {}

  /** @returns the owner when the number has become known after all; otherwise null, and the message is durable */
  parkUnlessKnown(message: IdentifiedMessage, phones: readonly string[]): Promise<NumberProvisioned | null> {
    return this.parks.add({ message, phones });
  }

  private parkAll(batch: readonly OwnerlessMessage[]): Promise<(NumberProvisioned | null)[]> {
    return this.dataSource.transaction(async (transaction) => {
      const phones = [...new Set(batch.flatMap((parked) => parked.phones))];
      await this.unrouted.lockPhones(transaction, phones);
      const owners = await this.numbers.ownersNow(
        transaction,
        batch.map((parked) => parked.phones),
      );
      await this.unrouted.park(
        transaction,
        batch.filter((_, index) => owners[index] === null),
      );
      return owners;
    });
  }
}
