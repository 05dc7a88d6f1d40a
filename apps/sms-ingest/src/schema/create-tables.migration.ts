import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createProjectionTable } from '#libs/persistence';

/** The projection of numbers, identities claimed by carriers' own message ids, segments, unrouted messages. */
export class CreateTables1790000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createProjectionTable(queryRunner, 'numbers', ['phone']);
    await queryRunner.query(`
      CREATE TABLE carrier_identities (
        carrier_id text NOT NULL,
        identity text NOT NULL,
        message_id text NOT NULL,
        ready_at timestamptz NOT NULL,
        done boolean NOT NULL DEFAULT false,
        PRIMARY KEY (carrier_id, identity)
      )`);
    await queryRunner.query('CREATE INDEX carrier_identities_ready_at ON carrier_identities (ready_at)');
    await createSegmentTables(queryRunner);
    await queryRunner.query(`
      CREATE TABLE unrouted (
        message_id text PRIMARY KEY,
        carrier_id text NOT NULL,
        phones text[] NOT NULL,
        sender text NOT NULL,
        ready_at timestamptz NOT NULL,
        message_sealed text NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX unrouted_phones ON unrouted USING gin (phones)');
    await queryRunner.query('CREATE INDEX unrouted_ready_at ON unrouted (ready_at, message_id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE unrouted, segments, assemblies, carrier_identities, numbers');
  }
}

async function createSegmentTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE assemblies (
      id uuid PRIMARY KEY,
      key text NOT NULL,
      state text NOT NULL CHECK (state IN ('open', 'complete', 'truncated')),
      total integer NOT NULL,
      opened_at timestamptz NOT NULL,
      last_part_at timestamptz NOT NULL,
      closed_at timestamptz,
      envelope jsonb NOT NULL,
      message_id text,
      done boolean NOT NULL DEFAULT false
    )`);
  await queryRunner.query('CREATE INDEX assemblies_key ON assemblies (key)');
  await queryRunner.query("CREATE INDEX assemblies_open ON assemblies (opened_at) WHERE state = 'open'");
  await queryRunner.query(
    "CREATE INDEX assemblies_undone ON assemblies (closed_at) WHERE state <> 'open' AND NOT done",
  );
  await queryRunner.query('CREATE INDEX assemblies_closed ON assemblies (closed_at) WHERE done');
  await queryRunner.query(`
    CREATE TABLE segments (
      assembly_id uuid NOT NULL REFERENCES assemblies ON DELETE CASCADE,
      seq integer NOT NULL,
      part_sealed text NOT NULL,
      received_at timestamptz NOT NULL,
      PRIMARY KEY (assembly_id, seq)
    )`);
}
