import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which profiles in stock may be ordered all the same, by a call of ours that was given up: of those before, nobody knows. */
export class MayBeOrdered1796100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE inventory ADD COLUMN may_be_ordered boolean NOT NULL DEFAULT false');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE inventory DROP COLUMN may_be_ordered');
  }
}
