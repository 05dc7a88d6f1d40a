/** What can run SQL: a data source, or the entity manager or query runner of a transaction. */
export interface SqlRunner {
  query(text: string, parameters?: unknown[]): Promise<unknown>;
}

/** Types that a column can have as the driver gives it: `bigint` and `numeric` come as strings. */
export type Row = Record<string, unknown>;

/**
 * The rows of a statement, also of UPDATE and DELETE with RETURNING, for which TypeORM answers a pair of rows and
 * count. The caller names the rows' type beside the statement whose columns it lists.
 */
export async function queryRows<R extends object = Row>(
  runner: SqlRunner,
  text: string,
  parameters: unknown[] = [],
): Promise<R[]> {
  const answer = await runner.query(text, parameters);
  const rows: unknown = isRowsAndCount(answer) ? answer[0] : answer;
  return Array.isArray(rows) ? (rows as R[]) : [];
}

/** How many rows an UPDATE or DELETE changed. */
export async function affectedRows(runner: SqlRunner, text: string, parameters: unknown[] = []): Promise<number> {
  const answer = await runner.query(text, parameters);
  return isRowsAndCount(answer) ? answer[1] : 0;
}

function isRowsAndCount(answer: unknown): answer is [unknown[], number] {
  return Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}
