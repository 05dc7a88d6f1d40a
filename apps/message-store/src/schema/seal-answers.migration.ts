import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers kept for a repeated Idempotency-Key are sealed at rest; contract.md, 4. What was kept open is forgotten. */
export class SealAnswers1790200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DELETE FROM idempotent_requests');
    await queryRunner.query('ALTER TABLE idempotent_requests DROP COLUMN answer, ADD COLUMN answer_sealed text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DELETE FROM idempotent_requests');
    await queryRunner.query('ALTER TABLE idempotent_requests DROP COLUMN answer_sealed, ADD COLUMN answer jsonb');
  }
}
