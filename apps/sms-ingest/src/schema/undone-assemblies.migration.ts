import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages that are whole and not known to be in the log, each for some milliseconds: marking them in `assemblies` cost
 * a new version of the row and three index entries, which is dearer than to insert an entry here and delete it (ADR 20).
 * Rows come and go with every message, so it is vacuumed by their number and not by their share.
 */
export class UndoneAssemblies1790000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE undone_assemblies (
        assembly_id uuid PRIMARY KEY,
        closed_at timestamptz NOT NULL
      ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'UPDATE assemblies SET done = false WHERE id IN (SELECT assembly_id FROM undone_assemblies)',
    );
    await queryRunner.query('DROP TABLE undone_assemblies');
  }
}
