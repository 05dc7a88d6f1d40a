/** A statement that is run again and again, under the name by which a session remembers its plan. */
export interface Statement {
  name: string;
  text: string;
}

export interface BoundStatement {
  statement: Statement;
  values: readonly unknown[];
}

/** Runs a statement where a transaction is open. The caller names the type of the rows whose columns it lists. */
export type Ask = <Row extends object>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;
