import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createOutboxTable } from '#libs/persistence';

export class InitialSchema1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE accounts (
        id text PRIMARY KEY,
        name text NOT NULL,
        status text NOT NULL CHECK (status IN ('active', 'suspended')),
        max_numbers integer NOT NULL CHECK (max_numbers >= 0),
        max_provisions_30d integer NOT NULL CHECK (max_provisions_30d >= 0),
        revision integer NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE api_keys (
        id text PRIMARY KEY,
        account_id text NOT NULL REFERENCES accounts,
        mode text NOT NULL CHECK (mode IN ('live', 'test')),
        hash text NOT NULL UNIQUE,
        prefix text NOT NULL,
        label text,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz
      )`);
    await queryRunner.query('CREATE INDEX api_keys_by_account ON api_keys (account_id, id)');
    await queryRunner.query(`
      CREATE TABLE signing_secrets (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        account_id text NOT NULL REFERENCES accounts,
        sealed text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz
      )`);
    await queryRunner.query('CREATE INDEX signing_secrets_by_account ON signing_secrets (account_id, id)');
    await queryRunner.query(`
      CREATE TABLE idempotency_keys (
        account_id text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        answer text,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, key)
      )`);
    await queryRunner.query('CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)');
    await createOutboxTable(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE outbox, idempotency_keys, signing_secrets, api_keys, accounts');
  }
}
