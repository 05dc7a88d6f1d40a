import { Controller, Inject } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { TOPICS, type AccountUpdated } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { Outbox, SaidStates } from '#libs/persistence';
import { LOGGER } from '#libs/service-kit';
import { AccountChangesService } from './account-changes.service.js';

/** Reads what this service itself has said of accounts (ADR 38). */
@Controller()
export class AccountUpdatedConsumer {
  private readonly said: SaidStates;

  constructor(dataSource: DataSource, outbox: Outbox, accounts: AccountChangesService, @Inject(LOGGER) logger: Logger) {
    this.said = new SaidStates({
      dataSource,
      table: 'accounts',
      outbox,
      say: (transaction, accountId) => accounts.sayLatest(transaction, accountId),
      logger,
    });
  }

  @TakesEvents(TOPICS.accountUpdated, { kind: 'batch', maxRecords: 200 })
  async handle(events: AccountUpdated[]): Promise<void> {
    await this.said.read(events.map(({ account_id, revision }) => ({ key: account_id, revision })));
  }
}
