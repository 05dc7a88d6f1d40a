import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `failing_endpoints` holds since when an endpoint has only failed; one that works has no row. */
export class CreateFailingEndpoints1795421000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE failing_endpoints (
        number_id text PRIMARY KEY,
        url text NOT NULL,
        revision bigint NOT NULL,
        failing_since timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      COMMENT ON COLUMN failing_endpoints.revision IS
        'of the number when this was noted; a later one with another URL, or disabled, ends it'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE failing_endpoints`);
  }
}
