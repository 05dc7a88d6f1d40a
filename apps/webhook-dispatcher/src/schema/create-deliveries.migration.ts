import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createProjectionTable } from '#libs/persistence';

/**
 * `deliveries` holds what is not on the happy path: scheduled retries, attempts that take long, messages put off or
 * parked. Rows live for minutes and change often, hence the room in pages and the eager vacuum.
 */
export class CreateDeliveries1763874000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createProjectionTable(queryRunner, 'numbers');
    await createProjectionTable(queryRunner, 'accounts');
    await queryRunner.query(`
      CREATE TABLE deliveries (
        delivery_id text PRIMARY KEY,
        number_id text NOT NULL,
        account_id text NOT NULL,
        trigger text NOT NULL CHECK (trigger IN ('first', 'replay', 'test')),
        state text NOT NULL CHECK (state IN ('scheduled', 'leased', 'parked')),
        attempts smallint NOT NULL,
        due_at timestamptz NOT NULL,
        put_off_at timestamptz,
        lease_owner text,
        message text NOT NULL,
        traceparent text,
        created_at timestamptz NOT NULL DEFAULT now()
      ) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000)`);
    await queryRunner.query(`
      COMMENT ON COLUMN deliveries.put_off_at IS 'since when a limit or breaker puts the attempt off; null: it does not'`);
    await queryRunner.query(`
      COMMENT ON COLUMN deliveries.due_at IS 'when any replica may take it: scheduled time, or end of the lease'`);
    await queryRunner.query(`COMMENT ON COLUMN deliveries.message IS 'sms.received as JSON; text and code are sealed'`);
    await queryRunner.query(`CREATE INDEX deliveries_due ON deliveries (due_at)`);
    await queryRunner.query(`CREATE INDEX deliveries_number ON deliveries (number_id)`);
    await queryRunner.query(`CREATE INDEX deliveries_parked ON deliveries (account_id) WHERE state = 'parked'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE deliveries, numbers, accounts`);
  }
}
