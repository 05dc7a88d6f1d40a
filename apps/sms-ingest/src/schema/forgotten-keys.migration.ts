import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A truncated message is kept for 30 days and answers for parts that come for some minutes. After those it has no key:
 * whatever has the key of a part is read and opened for that part.
 */
export class ForgottenKeys1790000005000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE assemblies ALTER COLUMN key DROP NOT NULL');
    await queryRunner.query(
      "CREATE INDEX assemblies_late ON assemblies (closed_at) WHERE state = 'truncated' AND key IS NOT NULL",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX assemblies_late');
    await queryRunner.query('UPDATE assemblies SET key = id::text WHERE key IS NULL');
    await queryRunner.query('ALTER TABLE assemblies ALTER COLUMN key SET NOT NULL');
  }
}
