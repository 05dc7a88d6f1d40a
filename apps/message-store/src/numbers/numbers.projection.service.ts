import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NumberProvisioned } from '#libs/contracts';
import { PgNotifications, Projection } from '#libs/persistence';

/** This service's copy of the numbers: who owns one, and whether its messages go to a webhook. */
@Injectable()
export class NumbersProjection implements OnModuleInit, OnModuleDestroy {
  private readonly projection: Projection<NumberProvisioned>;

  constructor(dataSource: DataSource, notifications: PgNotifications) {
    this.projection = new Projection<NumberProvisioned>({
      dataSource,
      notifications,
      schema: 'message_store',
      table: 'numbers',
      keyOf: (number) => number.number_id,
    });
  }

  async onModuleInit(): Promise<void> {
    await this.projection.start();
  }

  onModuleDestroy(): void {
    this.projection.stop();
  }

  async apply(events: readonly NumberProvisioned[]): Promise<void> {
    await this.projection.apply(events);
  }

  get(numberId: string): Promise<NumberProvisioned | null> {
    return this.projection.get(numberId);
  }
}
