import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createOutboxTable } from '#libs/persistence';

/** Inventory, numbers, the steps of unfinished provisionings, stored idempotent answers, the outbox. */
export class CreateTables1747600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createInventory(queryRunner);
    await createNumbers(queryRunner);
    await createProvisionings(queryRunner);
    await createIdempotentRequests(queryRunner);
    await createOutboxTable(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE outbox, idempotent_requests, provisionings, numbers, inventory');
  }
}

async function createInventory(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE inventory (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      carrier_id text,
      msisdn text NOT NULL UNIQUE,
      iccid text UNIQUE,
      imsi text,
      profile_type text,
      country text NOT NULL,
      national text NOT NULL,
      state text NOT NULL CHECK (state IN ('available', 'reserved', 'assigned', 'quarantined', 'unusable')),
      failures integer NOT NULL DEFAULT 0,
      number_id text,
      available_from timestamptz,
      note text,
      created_at timestamptz NOT NULL DEFAULT now()
    )`);
  await queryRunner.query(`
    CREATE INDEX inventory_stock ON inventory (country, failures, id) WHERE state IN ('available', 'quarantined')`);
  await queryRunner.query(`
    CREATE INDEX inventory_stock_area ON inventory (country, national text_pattern_ops, failures, id)
    WHERE state IN ('available', 'quarantined')`);
}

async function createNumbers(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE numbers (
      id text PRIMARY KEY,
      seq bigint GENERATED ALWAYS AS IDENTITY,
      account_id text NOT NULL,
      mode text NOT NULL CHECK (mode IN ('live', 'test')),
      status text NOT NULL CHECK (status IN ('provisioning', 'active', 'suspended', 'released', 'failed')),
      source text NOT NULL CHECK (source IN ('esim', 'hosted')),
      country text NOT NULL,
      inventory_id bigint NOT NULL REFERENCES inventory (id),
      phone text NOT NULL,
      iccid text,
      carrier_id text,
      lpa_sealed text,
      esim_state text,
      webhook_url text,
      webhook_enabled boolean NOT NULL,
      webhook_disabled_reason text,
      label text,
      metadata jsonb NOT NULL,
      failure jsonb,
      revision integer NOT NULL DEFAULT 1,
      event_row text,
      created_at timestamptz NOT NULL,
      activated_at timestamptz,
      released_at timestamptz
    )`);
  await queryRunner.query('CREATE INDEX numbers_account ON numbers (account_id, mode, seq)');
  await queryRunner.query('CREATE INDEX numbers_iccid ON numbers (iccid) WHERE iccid IS NOT NULL');
}

async function createProvisionings(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE provisionings (
      number_id text PRIMARY KEY REFERENCES numbers (id),
      step text NOT NULL CHECK (step IN ('order', 'confirm', 'activate', 'cancel')),
      attempts integer NOT NULL DEFAULT 0,
      outcome_unknown boolean NOT NULL DEFAULT false,
      ordered boolean NOT NULL DEFAULT false,
      deadline_at timestamptz NOT NULL,
      due_at timestamptz NOT NULL DEFAULT now(),
      lease text,
      last_error text,
      traceparent text
    )`);
  await queryRunner.query('CREATE INDEX provisionings_due ON provisionings (due_at)');
}

async function createIdempotentRequests(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE idempotent_requests (
      account_id text NOT NULL,
      mode text NOT NULL,
      key text NOT NULL,
      body_hash text NOT NULL,
      number_id text NOT NULL,
      started_at timestamptz NOT NULL,
      created_at timestamptz NOT NULL,
      status integer,
      answer_sealed text,
      PRIMARY KEY (account_id, mode, key)
    )`);
  await queryRunner.query('CREATE INDEX idempotent_requests_age ON idempotent_requests (created_at)');
}
