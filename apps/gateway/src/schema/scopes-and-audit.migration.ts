import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a key may do, and the log of what was done. Keys made before may do everything, as they could. */
export class ScopesAndAudit1763800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE api_keys ADD COLUMN scopes text[] NOT NULL DEFAULT '{*}'");
    await queryRunner.query(`
      CREATE TABLE audit_log (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id text NOT NULL UNIQUE,
        account_id text,
        mode text,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_key_id text,
        action text NOT NULL,
        object_id text,
        request_id text,
        details jsonb NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX audit_log_by_account ON audit_log (account_id, seq)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE audit_log');
    await queryRunner.query('ALTER TABLE api_keys DROP COLUMN scopes');
  }
}
