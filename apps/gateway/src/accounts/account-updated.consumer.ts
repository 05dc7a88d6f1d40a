import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TOPICS, type AccountUpdated } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { overtakenKeys } from '#libs/persistence';
import { AccountChangesService } from './account-changes.service.js';

/** Reads what this service itself has said of accounts: an older state that came into the log late is followed by the latest. */
@Controller()
export class AccountUpdatedConsumer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountChangesService,
  ) {}

  @TakesEvents(TOPICS.accountUpdated, { kind: 'batch', maxRecords: 200 })
  async handle(events: AccountUpdated[]): Promise<void> {
    const logged = events.map(({ account_id, revision }) => ({ key: account_id, revision }));
    for (const id of await overtakenKeys(this.dataSource, 'accounts', logged)) await this.accounts.sayAgain(id);
  }
}
