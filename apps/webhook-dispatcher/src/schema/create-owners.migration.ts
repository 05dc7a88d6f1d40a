import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `owners` holds the processes that may hold leases. Each keeps an advisory lock as long as it lives, so that others
 * know of its death at once and need not wait for its leases to end.
 */
export class CreateOwners1790100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE owners (owner text PRIMARY KEY, lock_key bigint NOT NULL)`);
    await queryRunner.query(`
      ALTER TABLE deliveries
        ADD COLUMN recovered boolean NOT NULL DEFAULT false,
        ADD COLUMN ended boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`COMMENT ON COLUMN deliveries.recovered IS 'its owner died with it in hand'`);
    await queryRunner.query(`
      COMMENT ON COLUMN deliveries.ended IS
        'over; kept until due_at, as the record of a recovered delivery may be read from the log once more'`);
    await queryRunner.query(`
      CREATE INDEX deliveries_lease_owner ON deliveries (lease_owner) WHERE lease_owner IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX deliveries_lease_owner`);
    await queryRunner.query(`ALTER TABLE deliveries DROP COLUMN recovered, DROP COLUMN ended`);
    await queryRunner.query(`DROP TABLE owners`);
  }
}
