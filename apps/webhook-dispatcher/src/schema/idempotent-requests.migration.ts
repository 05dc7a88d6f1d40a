import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIdempotencyTable } from '#libs/persistence';
import { CreateTestRequests1795425000000 } from './create-test-requests.migration.js';

/** The table of Idempotency-Keys as every service has it. What was kept is forgotten. */
export class IdempotentRequests1795478400000 implements MigrationInterface {
  private readonly before = new CreateTestRequests1795425000000();

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.before.down(queryRunner);
    await createIdempotencyTable(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotent_requests');
    await this.before.up(queryRunner);
  }
}
