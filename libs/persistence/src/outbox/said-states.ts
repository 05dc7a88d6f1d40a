import type { DataSource, QueryRunner } from 'typeorm';
import { affectedRows, queryRows, type SqlRunner } from '../database/query-rows.js';
import type { PersistenceLogger } from '../persistence-logger.js';
import type { Outbox } from './outbox.js';

/** What a record of a compacted topic says: the state of a key at a revision. */
export interface LoggedState {
  key: string;
  revision: number;
}

/** Lets the owner of states note how new what the log holds of each is. For a migration of the service. */
export async function addLoggedRevision(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`ALTER TABLE ${table} ADD COLUMN logged_revision bigint NOT NULL DEFAULT 0`);
}

/** Tables of owners, with `id`, `revision` and `logged_revision`, and what logs call an id of theirs. */
const ID_FIELDS = { accounts: 'account_id', numbers: 'number_id' } as const;
type StateTable = keyof typeof ID_FIELDS;

export interface SaidStatesParts {
  dataSource: DataSource;
  table: StateTable;
  outbox: Outbox;
  /** Says the latest state of a key, in this transaction. */
  say: (transaction: SqlRunner, key: string) => Promise<void>;
  logger: PersistenceLogger;
}

/** An owner's reading of what it has said itself: a state that is not the last in the log though it is so now is said again. */
export class SaidStates {
  constructor(private readonly parts: SaidStatesParts) {}

  /** @param logged in the order of the log */
  async read(logged: readonly LoggedState[]): Promise<void> {
    const { dataSource, table } = this.parts;
    for (const key of await overtakenKeys(dataSource, table, logged)) await this.sayAgain(key);
  }

  private async sayAgain(key: string): Promise<void> {
    const { dataSource, table, outbox, say, logger } = this.parts;
    const isBelowLog = await dataSource.transaction(async (transaction) => {
      const raised = await outrunLog(transaction, table, key);
      await say(transaction, key);
      return raised;
    });
    outbox.wake();
    const fields = { [ID_FIELDS[table]]: key };
    if (isBelowLog) logger.warn(fields, 'the log holds a newer state than the database; the latest outruns it');
    else logger.info(fields, 'an older state came into the log late; the latest follows it');
  }
}

/**
 * The keys of which the owner has to say the state again (ADR 38), since the last of these records is not the newest:
 * - The log holds a newer one before it. An append whose outcome its relay never learnt may come into the log after what
 *   another relay has appended since, and a compacted topic keeps the last record of a key.
 * - The log holds a newer one than the database: that lost commits, and `outrunLog` has to come first.
 */
async function overtakenKeys(runner: SqlRunner, table: StateTable, logged: readonly LoggedState[]): Promise<string[]> {
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
     SELECT id FROM ${table} JOIN logged ON id = key
     WHERE GREATEST(logged_revision, highest) > LEAST(last, revision)`,
    [[...last.keys()], [...last.values()], [...highest.values()]],
  );
  return rows.map(({ id }) => id);
}

/**
 * Puts a state whose revision is below what the log holds above that: projections keep the higher revision, and would
 * pass over every state up to it.
 * @returns whether it was below: the database has lost commits
 */
async function outrunLog(transaction: SqlRunner, table: StateTable, id: string): Promise<boolean> {
  const raised = await affectedRows(
    transaction,
    `UPDATE ${table} SET revision = logged_revision + 1 WHERE id = $1 AND revision < logged_revision`,
    [id],
  );
  return raised > 0;
}
