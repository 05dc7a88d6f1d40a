import { affectedRows, type SqlRunner } from './query-rows.js';

const ROWS_OF_A_BITE = 5_000;

/**
 * Deletes rows a few thousand at a time: when nothing was deleted for long, all at once would take longer than a
 * statement may, be undone, and never succeed. Rows that somebody else holds are left to the next time.
 * @param where condition on the rows of `table`, with `$1` and so on for the parameters; an index should know it
 * @param isOver whether what is left is for the next time, too; asked after each bite
 */
export async function deleteInBites(
  runner: SqlRunner,
  { table, where }: { table: string; where: string },
  parameters: unknown[],
  isOver: () => boolean,
): Promise<void> {
  const bite = `
    DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM ${table} WHERE ${where} LIMIT ${ROWS_OF_A_BITE} FOR UPDATE SKIP LOCKED))`;
  while ((await affectedRows(runner, bite, parameters)) === ROWS_OF_A_BITE && !isOver());
}
