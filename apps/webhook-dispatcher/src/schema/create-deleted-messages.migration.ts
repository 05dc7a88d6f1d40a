import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `deleted_messages` holds the messages that go to no webhook any more, for as long as one could still come to light. */
export class CreateDeletedMessages1795900000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE deleted_messages (message_id text PRIMARY KEY, deleted_at timestamptz NOT NULL DEFAULT now())`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE deleted_messages`);
  }
}
