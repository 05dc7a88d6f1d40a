import type { QueryRunner } from 'typeorm';

const NAME_PATTERN = /^[a-z_][a-z0-9_]*$/;

/** @throws Error when a table or look-up name could not stand in SQL as it is */
export function checkedName(name: string): string {
  if (!NAME_PATTERN.test(name)) throw new Error(`not a table or look-up name: ${name}`);
  return name;
}

/**
 * Makes the table of a `Projection`. For a migration of the service.
 * @param lookups fields of the event, besides the key, by which it is looked up; each gets an index
 */
export async function createProjectionTable(
  queryRunner: QueryRunner,
  table: string,
  lookups: readonly string[] = [],
): Promise<void> {
  const name = checkedName(table);
  await queryRunner.query(`
    CREATE TABLE ${name} (
      key text PRIMARY KEY,
      revision bigint NOT NULL,
      state jsonb NOT NULL,
      updated_at timestamptz NOT NULL DEFAULT now()
    )`);
  for (const lookup of lookups) {
    const field = checkedName(lookup);
    await queryRunner.query(`CREATE INDEX ${name}_${field} ON ${name} ((state->>'${field}'))`);
  }
}
