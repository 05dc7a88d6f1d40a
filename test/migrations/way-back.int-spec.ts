import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DataSource, type MigrationInterface } from 'typeorm';
import { createTestDatabase } from '#libs/testing';

type Migration = new () => MigrationInterface;

const APPS = resolve(import.meta.dirname, '../../apps');
const SERVICES = ['gateway', 'provisioning', 'sms-ingest', 'message-store', 'webhook-dispatcher'];

/** A service's migrations, in the order of the times in their names. */
async function migrationsOf(service: string): Promise<Migration[]> {
  const files = readdirSync(join(APPS, service, 'src'), { recursive: true, encoding: 'utf8' });
  const modules = await Promise.all(
    files
      .filter((file) => file.endsWith('.migration.ts'))
      .map((file) => import(join(APPS, service, 'src', file)) as Promise<Record<string, Migration>>),
  );
  const timeOf = ({ name }: Migration) => Number(/\d{13}$/.exec(name)?.[0]);
  return modules.flatMap((module) => Object.values(module)).sort((one, other) => timeOf(one) - timeOf(other));
}

/** Columns, indexes and constraints, in an order that depends on names alone. */
async function shapeOf(database: DataSource): Promise<unknown> {
  return database.query(`
    SELECT 'column' AS kind, table_name || '.' || column_name AS name,
           concat_ws(' ', data_type, is_nullable, column_default, is_generated) AS detail
    FROM information_schema.columns WHERE table_schema = 'shape' AND table_name <> 'migrations'
    UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'shape' AND tablename <> 'migrations'
    UNION ALL SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'shape'::regnamespace AND conrelid <> 'shape.migrations'::regclass
    ORDER BY 1, 2`);
}

describe('migrations', () => {
  it.each(SERVICES)('of %s can be undone one by one, and made again', async (service) => {
    await using test = await createTestDatabase();
    const migrations = await migrationsOf(service);
    expect(migrations.length).toBeGreaterThan(0);
    const database = await new DataSource({
      ...{ type: 'postgres', url: test.url, schema: 'shape', installExtensions: false },
      ...{ migrations, migrationsTransactionMode: 'each', extra: { options: '-c search_path=shape' } },
    }).initialize();
    try {
      await database.query('CREATE SCHEMA shape');
      const shapes: unknown[] = [];
      await database.runMigrations();
      for (let made = migrations.length; made > 0; made--) {
        shapes.push(await shapeOf(database));
        await database.undoLastMigration();
      }
      expect(await shapeOf(database)).toEqual([]);
      for (const migration of migrations) {
        const runner = database.createQueryRunner();
        await new migration().up(runner);
        await runner.release();
        expect(await shapeOf(database)).toEqual(shapes.pop());
      }
    } finally {
      await database.destroy();
    }
  });
});
