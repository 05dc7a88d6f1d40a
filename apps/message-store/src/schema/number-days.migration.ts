import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A number's counter also knows on which days it has messages: a poll looks into no other partition. */
export class NumberDays1790100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE positions ADD COLUMN days date[] NOT NULL DEFAULT '{}'");
    await queryRunner.query(`
      UPDATE positions SET days = found.days
      FROM (SELECT number_id, array_agg(DISTINCT day ORDER BY day) AS days FROM messages GROUP BY number_id) AS found
      WHERE owner = found.number_id`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE positions DROP COLUMN days');
  }
}
