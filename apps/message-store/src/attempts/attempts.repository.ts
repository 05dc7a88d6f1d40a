import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AttemptOutcome, MessageId, Mode } from '#libs/contracts';
import { preparedRows, queryRows, type PreparedStatement } from '#libs/persistence';
import { dayOf, dayRange } from '../partitions/days.js';
import type { AttemptRow, StoredAttempt } from './stored-attempt.js';

/** Which attempts of an account, in store order. */
export interface AttemptQuery {
  accountId: string;
  mode: Mode;
  after: bigint;
  limit: number;
  numberId: string | null;
  outcome: AttemptOutcome | null;
  /** Inclusive, on started_at. */
  since: Date | null;
}

type Selected = Record<keyof StoredAttempt, unknown>;

const COLUMNS = `
  attempt_id AS "attemptId", message_id AS "messageId", number_id AS "numberId", attempt, trigger, outcome,
  status_code AS "statusCode", error, started_at AS "startedAt", duration_ms AS "durationMs",
  next_attempt_at AS "nextAttemptAt", excerpt_sealed AS "excerptSealed", position`;

/**
 * As messages are stored: one statement, repeats left out, positions by account under the counter's row lock. Of a message
 * that was deleted meanwhile, nothing is kept of what its endpoint said.
 */
const STORE = `
  WITH incoming AS (
    SELECT * FROM json_to_recordset($1::json) AS r(
      ord integer, day date, message_id text, attempt_id text, number_id text, account_id text, attempt integer,
      trigger text, outcome text, status_code integer, error text, started_at timestamptz, duration_ms integer,
      next_attempt_at timestamptz, excerpt_sealed text, mode text)
  ), fresh AS (
    SELECT * FROM incoming i
    WHERE NOT EXISTS (
      SELECT FROM attempts a
      WHERE a.day = i.day AND a.message_id = i.message_id AND a.attempt_id = i.attempt_id AND a.day BETWEEN $2 AND $3
      OFFSET 0)
  ), counted AS (
    INSERT INTO positions AS p (owner, last)
    SELECT account_id, count(*) FROM fresh GROUP BY account_id ORDER BY account_id
    ON CONFLICT (owner) DO UPDATE SET last = p.last + excluded.last
    RETURNING owner, last
  )
  INSERT INTO attempts (
    day, message_id, attempt_id, number_id, account_id, attempt, trigger, outcome, status_code, error, started_at,
    duration_ms, next_attempt_at, excerpt_sealed, mode, position)
  SELECT day, message_id, attempt_id, number_id, account_id, attempt, trigger, outcome, status_code, error, started_at,
    duration_ms, next_attempt_at,
    CASE WHEN excerpt_sealed IS NOT NULL AND NOT EXISTS (
      SELECT FROM messages m
      WHERE m.day = fresh.day AND m.message_id = fresh.message_id AND m.day BETWEEN $2 AND $3
        AND m.deleted_at IS NOT NULL
      OFFSET 0) THEN excerpt_sealed END,
    mode,
    last - count(*) OVER (PARTITION BY account_id) + row_number() OVER (PARTITION BY account_id ORDER BY ord)
  FROM fresh JOIN counted ON owner = account_id
  ON CONFLICT (day, message_id, attempt_id) DO NOTHING`;

// Index attempts_account_position, once per day. Of attempts by earlier releases the number says the mode, and one that is
// not known here counts as live.
const FIND = `
  SELECT coalesce(p.last, 0) AS last, a.*
  FROM (SELECT (SELECT last FROM positions WHERE owner = $1) AS last) AS p
  LEFT JOIN LATERAL (
    SELECT ${COLUMNS} FROM attempts LEFT JOIN numbers ON key = number_id
    WHERE account_id = $1 AND position > $2 AND coalesce(mode, state->>'mode', 'live') = $3
      AND ($4::text IS NULL OR number_id = $4) AND ($5::text IS NULL OR outcome = $5)
      AND ($6::timestamptz IS NULL OR started_at >= $6)
    ORDER BY position LIMIT $7
  ) AS a ON true
  ORDER BY a.position`;

@Injectable()
export class AttemptsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores what is not stored yet, whether or not its message is. Needs the partitions of its days. */
  async store(rows: readonly AttemptRow[]): Promise<void> {
    if (rows.length === 0) return;
    await preparedRows(this.dataSource, storing(rows));
  }

  /** The attempts of these messages, in no order. */
  async ofMessages(ids: readonly MessageId[]): Promise<StoredAttempt[]> {
    if (ids.length === 0) return [];
    const rows = await queryRows<Selected>(
      this.dataSource,
      // Primary key; the days leave out all other partitions.
      `SELECT ${COLUMNS} FROM attempts WHERE day = ANY ($1::date[]) AND message_id = ANY ($2::text[])`,
      [[...new Set(ids.map(dayOf))], ids],
    );
    return rows.map(toAttempt);
  }

  async find(query: AttemptQuery): Promise<{ attempts: StoredAttempt[]; last: bigint }> {
    const { accountId, mode, after, limit, numberId, outcome, since } = query;
    const parameters = [accountId, after.toString(), mode, numberId, outcome, since, limit];
    const rows = await queryRows<Selected & { last: string }>(this.dataSource, FIND, parameters);
    const attempts = rows.filter((row) => row.attemptId !== null).map(toAttempt);
    return { attempts, last: BigInt(rows[0]?.last ?? 0) };
  }
}

/** The statement that stores `rows`, of which there is at least one. */
export function storing(rows: readonly AttemptRow[]): PreparedStatement {
  // A batch may hold a record and its repeat.
  const distinct = [...new Map(rows.map((row) => [row.attempt_id, row])).values()];
  const json = JSON.stringify(distinct.map((row, ord) => ({ ord, ...row })));
  // The days are said twice, so that the planner need not think about any other partition.
  return { name: 'store_attempts', text: STORE, values: [json, ...dayRange(rows)] };
}

function toAttempt(row: Selected): StoredAttempt {
  return { ...row, position: BigInt(String(row.position)) } as StoredAttempt;
}
