import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A replay has an id of its own, and is looked for by its message. Rows of messages that are tried at first stay out. */
export class ReplaysByMessage1796040000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX deliveries_replay ON deliveries ((substring(message FROM '"message_id":"(msg_[0-9A-Z]{26})"')))
      WHERE trigger = 'replay'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX deliveries_replay`);
  }
}
