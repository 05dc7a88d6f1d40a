import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a message came to the log, if that was long after it was whole: from then on its resends are told (ADR 25). */
export class LateAssemblies1790000004000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE assemblies ADD COLUMN brought_at timestamptz');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE assemblies DROP COLUMN brought_at');
  }
}
