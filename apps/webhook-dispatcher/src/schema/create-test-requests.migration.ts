import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `test_requests` remembers webhook tests that were asked for with an Idempotency-Key. */
export class CreateTestRequests1795425000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE test_requests (
        account_id text NOT NULL,
        mode text NOT NULL,
        key text NOT NULL,
        number_id text NOT NULL,
        started_at timestamptz NOT NULL,
        answer_sealed text,
        PRIMARY KEY (account_id, mode, key)
      )`);
    await queryRunner.query(`COMMENT ON COLUMN test_requests.answer_sealed IS 'null while the test runs'`);
    await queryRunner.query(`CREATE INDEX test_requests_age ON test_requests (started_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE test_requests`);
  }
}
