import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a closed message was given a part (again), by sequence number: the next message may have begun with it. */
export class SegmentRepeats1790000007000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE assemblies ADD COLUMN repeats jsonb NOT NULL DEFAULT '{}'");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE assemblies DROP COLUMN repeats');
  }
}
