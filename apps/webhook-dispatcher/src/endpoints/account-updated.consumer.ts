import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { TOPICS, type Topic, type AccountUpdated } from '#libs/contracts';
import type { Projection } from '#libs/persistence';
import { ACCOUNTS } from './projections.port.js';

/** Keeps the projection of accounts. */
@Controller()
export class AccountUpdatedConsumer {
  constructor(@Inject(ACCOUNTS) private readonly accounts: Projection<AccountUpdated>) {}

  @EventPattern<Topic>(TOPICS.accountUpdated, { kind: 'batch', maxRecords: 200 })
  async handle(@Payload() events: AccountUpdated[]): Promise<void> {
    await this.accounts.apply(events);
  }
}
