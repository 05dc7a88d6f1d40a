import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock, NumberProvisioned } from '#libs/contracts';
import { PgNotifications, Projection, queryRows, type SqlRunner } from '#libs/persistence';
import { CLOCK } from '#libs/service-kit';
import { ownerOf } from './phone-owner.js';

/** This service's copy of the numbers, looked up by phone. */
@Injectable()
export class NumbersProjection implements OnModuleInit, OnModuleDestroy {
  private readonly projection: Projection<NumberProvisioned>;

  constructor(
    dataSource: DataSource,
    notifications: PgNotifications,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.projection = new Projection<NumberProvisioned>({
      dataSource,
      notifications,
      schema: 'sms_ingest',
      table: 'numbers',
      keyOf: (number) => number.number_id,
      lookups: ['phone'],
      clock,
    });
  }

  async onModuleInit(): Promise<void> {
    await this.projection.start();
  }

  onModuleDestroy(): void {
    this.projection.stop();
  }

  async apply(transaction: SqlRunner, events: readonly NumberProvisioned[]): Promise<void> {
    await this.projection.apply(events, transaction);
  }

  /** What `ownerOf` would give, if the table need not be asked for it; null also if it need. */
  knownOwnerOf(phones: readonly string[]): NumberProvisioned | null {
    for (const phone of phones) {
      const known = this.projection.knownBy('phone', phone);
      const owner = known && this.pick(known);
      if (owner || !known) return owner ?? null;
    }
    return null;
  }

  /** Owner of the first phone that has one, from the cache: at most 5 s behind. */
  async ownerOf(phones: readonly string[]): Promise<NumberProvisioned | null> {
    for (const phone of phones) {
      const owner = this.pick(await this.projection.find('phone', phone));
      if (owner) return owner;
    }
    return null;
  }

  /** The same for each of several messages, from the table as `transaction` sees it. */
  async ownersNow(
    transaction: SqlRunner,
    phonesOfEach: readonly (readonly string[])[],
  ): Promise<(NumberProvisioned | null)[]> {
    if (phonesOfEach.length === 0) return [];
    const phones = [...new Set(phonesOfEach.flat())];
    // Index: numbers_phone.
    const rows = await queryRows<{ state: NumberProvisioned }>(
      transaction,
      "SELECT state FROM numbers WHERE state->>'phone' = ANY($1)",
      [phones],
    );
    const numbersOf = (phone: string) => rows.map(({ state }) => state).filter((number) => number.phone === phone);
    const owners = new Map(phones.map((phone) => [phone, this.pick(numbersOf(phone))]));
    return phonesOfEach.map((candidates) => candidates.map((phone) => owners.get(phone)).find(Boolean) ?? null);
  }

  private pick(numbers: readonly NumberProvisioned[]): NumberProvisioned | null {
    return ownerOf(numbers, this.clock.now());
  }
}
