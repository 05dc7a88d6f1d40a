import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createProjectionTable } from '#libs/persistence';

/** Messages and attempts in daily partitions, the position counters, and the projection of numbers. */
export class CreateTables1790000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createProjectionTable(queryRunner, 'numbers');
    // The row lock on a counter gives every owner's rows an order in which they also become visible.
    await queryRunner.query('CREATE TABLE positions (owner text PRIMARY KEY, last bigint NOT NULL)');
    await createMessages(queryRunner);
    await createAttempts(queryRunner);
    await queryRunner.query(`
      CREATE TABLE idempotent_requests (
        account_id text NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        answer jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, key)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotent_requests, attempts, messages, positions, numbers');
  }
}

async function createMessages(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
      CREATE TABLE messages (
        day date NOT NULL,
        message_id text NOT NULL,
        number_id text NOT NULL,
        account_id text NOT NULL,
        mode text NOT NULL,
        phone text NOT NULL,
        sender text NOT NULL,
        sender_key text NOT NULL,
        text_sealed text NOT NULL,
        code_sealed text,
        received_at timestamptz NOT NULL,
        kind text NOT NULL,
        truncated boolean NOT NULL,
        segments integer NOT NULL,
        carrier_id text NOT NULL,
        transport_identity text,
        carrier_sent_at timestamptz,
        stages jsonb NOT NULL,
        log_acked_at timestamptz NOT NULL,
        stored_at timestamptz NOT NULL,
        webhook_expected boolean,
        position bigint NOT NULL,
        deleted_at timestamptz,
        PRIMARY KEY (day, message_id)
      ) PARTITION BY RANGE (day)`);
  await queryRunner.query('CREATE INDEX messages_number_position ON messages (number_id, position)');
}

async function createAttempts(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
      CREATE TABLE attempts (
        day date NOT NULL,
        message_id text NOT NULL,
        attempt_id text NOT NULL,
        number_id text NOT NULL,
        account_id text NOT NULL,
        attempt integer NOT NULL,
        trigger text NOT NULL,
        outcome text NOT NULL,
        status_code integer,
        error text,
        started_at timestamptz NOT NULL,
        duration_ms integer NOT NULL,
        next_attempt_at timestamptz,
        excerpt_sealed text,
        position bigint NOT NULL,
        PRIMARY KEY (day, message_id, attempt_id)
      ) PARTITION BY RANGE (day)`);
  await queryRunner.query('CREATE INDEX attempts_account_position ON attempts (account_id, position)');
}
