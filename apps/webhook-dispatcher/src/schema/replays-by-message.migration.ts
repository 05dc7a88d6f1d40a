import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A replay has an id of its own, and is looked for by its message. Rows of messages that are tried at first stay out.
 * Not CONCURRENTLY: that waits for the statements of others to end, also of a replica that waits for the lock under which
 * migrations run. Of a large table it may be made by hand before (deploy/README.md, Upgrading).
 */
export class ReplaysByMessage1796040000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX IF NOT EXISTS deliveries_replay ON deliveries ((substring(message FROM '"message_id":"(msg_[0-9A-Z]{26})"')))
      WHERE trigger = 'replay'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX deliveries_replay`);
  }
}
