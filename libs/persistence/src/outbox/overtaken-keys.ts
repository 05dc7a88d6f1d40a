import type { QueryRunner } from 'typeorm';
import { queryRows, type SqlRunner } from '../database/query-rows.js';

/** What a record of a compacted topic says: the state of a key at a revision. */
export interface LoggedState {
  key: string;
  revision: number;
}

/** Lets the owner of states note how new what the log holds of each is. For a migration of the service. */
export async function addLoggedRevision(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`ALTER TABLE ${table} ADD COLUMN logged_revision bigint NOT NULL DEFAULT 0`);
}

/**
 * The keys whose last record of these stands in the log behind a newer one. An append whose outcome its relay never
 * learnt may come into the log after what another relay has appended since, and a compacted topic keeps the last record
 * of a key. So the owner of such a topic reads it itself, and says again what was overtaken (ADR 38).
 * @param table of the owner, with `id` and `logged_revision`
 * @param logged in the order of the log
 */
export async function overtakenKeys(
  runner: SqlRunner,
  table: 'accounts' | 'numbers',
  logged: readonly LoggedState[],
): Promise<string[]> {
  const last = new Map<string, number>();
  const highest = new Map<string, number>();
  for (const { key, revision } of logged) {
    last.set(key, revision);
    highest.set(key, Math.max(revision, highest.get(key) ?? 0));
  }
  const rows = await queryRows<{ id: string }>(
    runner,
    `WITH logged AS (SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS t(key, last, highest)),
     noted AS (UPDATE ${table} SET logged_revision = highest FROM logged WHERE id = key AND logged_revision < highest)
     SELECT id FROM ${table} JOIN logged ON id = key WHERE GREATEST(logged_revision, highest) > last`,
    [[...last.keys()], [...last.values()], [...highest.values()]],
  );
  return rows.map(({ id }) => id);
}
