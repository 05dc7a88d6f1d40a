import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a released number's phone rests stands with the number, too: the inventory forgets it with the next owner. */
export class QuarantineEnds1796040001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE numbers ADD COLUMN quarantined_until timestamptz');
    await queryRunner.query(`
      UPDATE numbers SET quarantined_until = available_from FROM inventory
      WHERE inventory.id = inventory_id AND status = 'released' AND inventory.number_id = numbers.id`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE numbers DROP COLUMN quarantined_until');
  }
}
