import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { DataSource } from 'typeorm';
import { TOPICS, type AuditRecorded } from '#libs/contracts';
import { AuditLogRepository } from './audit-log.repository.js';

/** Keeps what all services record of changes, where accounts and the operator can read it. */
@Controller()
export class AuditRecordedConsumer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: AuditLogRepository,
  ) {}

  @EventPattern(TOPICS.auditRecorded, { kind: 'ordered' })
  async handle(@Payload() entry: AuditRecorded): Promise<void> {
    await this.log.add(this.dataSource, entry);
  }
}
