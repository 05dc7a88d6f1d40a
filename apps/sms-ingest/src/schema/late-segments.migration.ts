import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Parts that came after their message had been closed without them. They are kept on it and are no part of its text,
 * which may have gone out before it was known that it had.
 */
export class LateSegments1790000006000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE segments ADD COLUMN late boolean NOT NULL DEFAULT false');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE segments DROP COLUMN late');
  }
}
