import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unfinished provisionings are claimed carrier by carrier. */
export class ProvisioningsByCarrier1796000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE provisionings ADD COLUMN carrier_id text');
    await queryRunner.query(`
      UPDATE provisionings SET carrier_id = numbers.carrier_id
      FROM numbers WHERE numbers.id = number_id AND step <> 'activate'`);
    await queryRunner.query('DROP INDEX provisionings_due');
    await queryRunner.query('CREATE INDEX provisionings_due ON provisionings (carrier_id, due_at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX provisionings_due');
    await queryRunner.query('ALTER TABLE provisionings DROP COLUMN carrier_id');
    await queryRunner.query('CREATE INDEX provisionings_due ON provisionings (due_at)');
  }
}
