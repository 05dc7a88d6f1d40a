import { Controller, Inject } from '@nestjs/common';
import { TOPICS, type AccountUpdated } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import type { Projection } from '#libs/persistence';
import { ACCOUNTS } from './projections.port.js';

/** Keeps the projection of accounts. */
@Controller()
export class AccountUpdatedConsumer {
  constructor(@Inject(ACCOUNTS) private readonly accounts: Projection<AccountUpdated>) {}

  @TakesEvents(TOPICS.accountUpdated, { kind: 'batch', maxRecords: 200 })
  async handle(events: AccountUpdated[]): Promise<void> {
    await this.accounts.apply(events);
  }
}
