import pg from 'pg';
import type { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** A statement that is run all the time. */
export interface PreparedStatement {
  /** Unique in its service. */
  name: string;
  text: string;
  values: unknown[];
}

/**
 * The rows of a statement that each connection parses once and, as soon as that is the cheaper way, plans once: planning
 * anew takes a hot statement longer than its work. Not for use within a transaction. Errors are those of pg.
 */
export async function preparedRows<R extends object>(
  dataSource: DataSource,
  statement: PreparedStatement,
): Promise<R[]> {
  const { rows } = await poolOf(dataSource).query<R>(statement);
  return rows;
}

function poolOf({ driver }: DataSource): pg.Pool {
  const pool: unknown = driver instanceof PostgresDriver ? driver.master : null;
  if (!(pool instanceof pg.Pool)) throw new Error('not a data source of Postgres');
  return pool;
}
