import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A segment's assembly is written in the same statement or stands already: the check of the reference finds nothing and
 * costs as much as the segment itself. The purge takes segments along.
 */
export class SegmentsWithoutReference1790000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE segments DROP CONSTRAINT segments_assembly_id_fkey');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE segments ADD FOREIGN KEY (assembly_id) REFERENCES assemblies ON DELETE CASCADE',
    );
  }
}
