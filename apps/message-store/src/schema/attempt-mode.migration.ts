import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An attempt's own word for its mode: its number may come to be known here later. */
export class AttemptMode1796000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE attempts ADD COLUMN mode text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE attempts DROP COLUMN mode');
  }
}
