import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NumberProvisioned } from '#libs/contracts';
import { isPermanent } from '../intake/permanent-failure.js';
import { isLate, tooLate } from '../intake/answer-limit.js';
import { GroupCommit } from '../intake/group-commit.js';
import { NumbersProjection } from './numbers.projection.service.js';
import { UnroutedRepository, type OwnerlessMessage } from './unrouted.repository.js';

const BATCH_MAX = 200;
const LATE = 'late';

interface Parking extends OwnerlessMessage {
  /** Nobody waits for it any longer, by performance.now(): it is not to be kept. */
  untilMs: number;
}

/**
 * Keeps messages whose number is not known. Those that come together are kept in one transaction: with one for each, a
 * crowd of messages to one phone would wait for its lock with all connections to the database, and so would everybody
 * else's messages.
 */
@Injectable()
export class UnroutedParking {
  private readonly parks = new GroupCommit<Parking, NumberProvisioned | typeof LATE | null>(
    (batch) => this.parkAll(batch),
    {
      itemsMax: BATCH_MAX,
      isItemsOwn: isPermanent,
    },
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly numbers: NumbersProjection,
    private readonly unrouted: UnroutedRepository,
  ) {}

  /**
   * @returns the owner when the number has become known after all; otherwise null, and the message is durable
   * @throws DomainError `service_unavailable` when its time was over before it could be kept
   */
  async parkUnlessKnown(parking: Parking): Promise<NumberProvisioned | null> {
    const owner = await this.parks.add(parking);
    if (owner === LATE) throw tooLate();
    return owner;
  }

  private parkAll(batch: readonly Parking[]): Promise<(NumberProvisioned | typeof LATE | null)[]> {
    return this.dataSource.transaction(async (transaction) => {
      const phones = [...new Set(batch.flatMap((parked) => parked.phones))];
      await this.unrouted.lockPhones(transaction, phones);
      const owners = await this.numbers.ownersNow(
        transaction,
        batch.map((parked) => parked.phones),
      );
      const outcomes = batch.map(({ untilMs }, index) => owners[index] ?? (isLate(untilMs) ? LATE : null));
      await this.unrouted.park(
        transaction,
        batch.filter((_, index) => outcomes[index] === null),
      );
      return outcomes;
    });
  }
}
