import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a message that could not be finished is to be tried again: until then it stands in nobody's way. */
export class UndoneRetries1790000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE undone_assemblies ADD COLUMN retry_at timestamptz');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE undone_assemblies DROP COLUMN retry_at');
  }
}
