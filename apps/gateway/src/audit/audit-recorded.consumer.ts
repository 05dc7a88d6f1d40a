import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TOPICS, type AuditRecorded } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { AuditLogRepository } from './audit-log.repository.js';

/** Keeps what all services record of changes, where accounts and the operator can read it. */
@Controller()
export class AuditRecordedConsumer {
  private before = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: AuditLogRepository,
  ) {}

  /** Entries of other partitions wait here: of the connections, which requests need, those in the queue take one. */
  @TakesEvents(TOPICS.auditRecorded, { kind: 'batch', maxRecords: 200 })
  handle(entries: AuditRecorded[]): Promise<void> {
    const added = this.before.then(() => this.log.add(this.dataSource, entries));
    this.before = added.catch(() => undefined);
    return added;
  }
}
