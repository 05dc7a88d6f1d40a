import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which messages came before their number had a webhook: of numbers as they are, nobody knows. */
export class WebhookAddedAt1796041000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE numbers ADD COLUMN webhook_added_at timestamptz');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE numbers DROP COLUMN webhook_added_at');
  }
}
