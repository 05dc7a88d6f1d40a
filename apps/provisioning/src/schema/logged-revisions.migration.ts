import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addLoggedRevision } from '#libs/persistence';

/** How new what the event log holds of each number is. */
export class LoggedRevisions1796040000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addLoggedRevision(queryRunner, 'numbers');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE numbers DROP COLUMN logged_revision');
  }
}
