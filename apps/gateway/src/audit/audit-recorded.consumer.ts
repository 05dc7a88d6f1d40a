import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TOPICS, type AuditRecorded } from '#libs/contracts';
import { TakesEvents } from '#libs/messaging';
import { AuditLogRepository } from './audit-log.repository.js';

/** Keeps what all services record of changes, where accounts and the operator can read it. */
@Controller()
export class AuditRecordedConsumer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: AuditLogRepository,
  ) {}

  @TakesEvents(TOPICS.auditRecorded, { kind: 'ordered' })
  async handle(entry: AuditRecorded): Promise<void> {
    await this.log.add(this.dataSource, entry);
  }
}
