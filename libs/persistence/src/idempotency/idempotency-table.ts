import type { QueryRunner } from 'typeorm';

/** Makes the table of `IdempotentRequests`. For a migration of the service. */
export async function createIdempotencyTable(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE idempotent_requests (
      owner text NOT NULL,
      key text NOT NULL,
      fingerprint text NOT NULL,
      started_at timestamptz NOT NULL,
      answer_sealed text,
      PRIMARY KEY (owner, key)
    )`);
  await queryRunner.query(`COMMENT ON COLUMN idempotent_requests.answer_sealed IS 'null while the first one runs'`);
  await queryRunner.query('CREATE INDEX idempotent_requests_age ON idempotent_requests (started_at)');
}
