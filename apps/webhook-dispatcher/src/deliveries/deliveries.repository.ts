import { affectedRows, lines, literals, queryRows, type SqlRunner } from '#libs/persistence';
import { PUT_OFF_MS_MAX } from '../endpoints/spilling.js';
import type { Delivery } from './delivery.js';
import { LEASE_MS } from './leases.repository.js';

/** A record of a dead owner has been read again by now: Kafka gives its partitions away within seconds. */
export const REMEMBERED_MS = 60_000;
export const DUE_CHANNEL = 'webhook_dispatcher_due';

/**
 * Of these ids those that have rows, as an SQL array, once all of them are locked. Statements that change the same rows
 * take them in one order: two that wait for each other stand until Postgres ends one of them, for 1 s.
 */
export function lockedInOrder(ids: string): string {
  return `ARRAY(SELECT delivery_id FROM deliveries WHERE delivery_id = ANY(${ids}) ORDER BY delivery_id FOR UPDATE)`;
}

/** What a row waits for. */
export interface Schedule {
  state: 'scheduled' | 'parked';
  /** When any replica may take it, ms of `performance.now()`; what is past means at once. */
  dueAtMs: number;
  /** For how many ms a limit or breaker has been putting the attempt off; null: none does. */
  putOffForMs: number | null;
}

/** A row that is ours from the start: its lease begins when it is written, however long that had to wait. */
export interface LeasedAtOnce {
  state: 'leased';
  putOffForMs: null;
}

export type NewRow = { delivery: Delivery } & (Schedule | LeasedAtOnce);

export interface Rescheduled extends Schedule {
  id: string;
  attempts: number;
}

/** A delivery, and the message that it brings. */
export interface DeliveryIds {
  id: string;
  messageId: string;
}

export interface KnownIds {
  /** Deliveries that have a row. */
  rows: ReadonlySet<string>;
  deletedMessages: ReadonlySet<string>;
}

export interface Backlog {
  scheduled: number;
  leased: number;
  parked: number;
  /**
   * How late the latest of the scheduled rows is, s; 0 when none is. One that its endpoint's limit or breaker puts off
   * is late only beyond the time for which they may.
   */
  oldestDueS: number;
}

/**
 * The statements on `deliveries` that write schedules down and tell about them; `LeasesRepository` has those that take
 * rows. Each is one round trip for any number of rows. The database's clock rules all times, so that replicas whose
 * clocks differ agree and nobody is early.
 */
export class DeliveriesRepository {
  /** @param owner names this process in the leases it holds */
  constructor(
    private readonly runner: SqlRunner,
    private readonly owner: string,
  ) {}

  /** Rows that are there already stay as they are: a message read twice has one schedule. */
  async insert(rows: readonly NewRow[]): Promise<void> {
    await this.runner.query(
      `INSERT INTO deliveries
         (delivery_id, number_id, account_id, trigger, state, attempts, put_off_at, due_at, lease_owner, message, traceparent)
       SELECT id, number_id, account_id, trigger, state, attempts, now() - put_off_for_ms * interval '1 ms',
              now() + due_in_ms * interval '1 ms', CASE WHEN state = 'leased' THEN $11 END, message, traceparent
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::float8[], $8::float8[],
                   string_to_array($9, E'\\n'), $10::text[])
         AS t (id, number_id, account_id, trigger, state, attempts, put_off_for_ms, due_in_ms, message, traceparent)
       ON CONFLICT (delivery_id) DO NOTHING`,
      [
        rows.map(({ delivery }) => delivery.id),
        literals(rows.map(({ delivery }) => delivery.message.number_id)),
        literals(rows.map(({ delivery }) => delivery.message.account_id)),
        literals(rows.map(({ delivery }) => delivery.trigger)),
        literals(rows.map(({ state }) => state)),
        literals(rows.map(({ delivery }) => delivery.attempts)),
        literals(rows.map(({ putOffForMs }) => putOffForMs)),
        literals(rows.map(dueInMs)),
        lines(rows.map(({ delivery }) => JSON.stringify(delivery.message))),
        rows.map(({ delivery }) => delivery.traceparent),
        this.owner,
      ],
    );
  }

  /** Gives leased rows a new time. Rows whose lease went to another replica meanwhile are its business now. */
  async reschedule(rows: readonly Rescheduled[]): Promise<void> {
    await this.runner.query(
      `UPDATE deliveries d
       SET state = t.state, attempts = t.attempts, put_off_at = now() - t.put_off_for_ms * interval '1 ms',
           due_at = now() + t.due_in_ms * interval '1 ms', lease_owner = NULL
       FROM unnest($1::text[], $2::text[], $3::smallint[], $4::float8[], $5::float8[])
         AS t (id, state, attempts, put_off_for_ms, due_in_ms)
       WHERE d.delivery_id = t.id AND d.lease_owner = $6 AND d.delivery_id = ANY(${lockedInOrder('$1::text[]')})`,
      [
        rows.map(({ id }) => id),
        literals(rows.map(({ state }) => state)),
        literals(rows.map(({ attempts }) => attempts)),
        literals(rows.map(({ putOffForMs }) => putOffForMs)),
        literals(rows.map(dueInMs)),
        this.owner,
      ],
    );
  }

  /**
   * The delivery is over, whoever holds the lease. One whose owner died leaves its row for a while: the dead may not
   * have committed its record, and whoever reads that again is to find the row.
   */
  async remove(ids: readonly string[]): Promise<void> {
    await this.runner.query(
      `WITH locked AS (SELECT ${lockedInOrder('$1::text[]')} AS ids), kept AS (
         UPDATE deliveries SET ended = true, state = 'scheduled', lease_owner = NULL,
           due_at = now() + $2 * interval '1 ms'
         WHERE delivery_id = ANY((SELECT ids FROM locked)::text[]) AND recovered)
       DELETE FROM deliveries WHERE delivery_id = ANY((SELECT ids FROM locked)::text[]) AND NOT recovered`,
      [ids, REMEMBERED_MS],
    );
  }

  /** Rows that were over when they were claimed. */
  async forget(ids: readonly string[]): Promise<void> {
    await this.runner.query('DELETE FROM deliveries WHERE delivery_id = ANY($1) AND ended', [ids]);
  }

  /**
   * Drops what these deliveries wait to be tried again for. An attempt that is under way is the last: its row, and for
   * a while those of dead owners, which `remove` leaves, too, say so.
   */
  async cancelRetries(ids: readonly string[]): Promise<void> {
    await this.runner.query(
      `WITH locked AS (SELECT ${lockedInOrder('$1::text[]')} AS ids), kept AS (
         UPDATE deliveries SET ended = true,
           due_at = CASE state WHEN 'leased' THEN due_at ELSE now() + $2 * interval '1 ms' END
         WHERE delivery_id = ANY((SELECT ids FROM locked)::text[]) AND (state = 'leased' OR state = 'scheduled' AND recovered) AND NOT ended)
       DELETE FROM deliveries
       WHERE delivery_id = ANY((SELECT ids FROM locked)::text[]) AND state = 'scheduled' AND NOT recovered`,
      [ids, REMEMBERED_MS],
    );
  }

  /** In how many ms the first row is due, negative when it is; null when there are none. */
  async nextDueInMs(): Promise<number | null> {
    const [row] = await queryRows<{ due_in_ms: number | null }>(
      this.runner,
      // Index: deliveries_due.
      `SELECT (extract(epoch FROM min(due_at) - clock_timestamp()) * 1000)::float8 AS due_in_ms FROM deliveries`,
    );
    return row?.due_in_ms ?? null;
  }

  /** Which of these deliveries have a row, and which of their messages were deleted. */
  async known(deliveries: readonly DeliveryIds[]): Promise<KnownIds> {
    const rows = await queryRows<{ row: string | null; deleted: string | null }>(
      this.runner,
      // As one text: as an array, each id would be quoted here and unquoted there.
      `SELECT delivery_id AS row, NULL AS deleted FROM deliveries WHERE delivery_id = ANY(string_to_array($1, E'\\n'))
       UNION ALL
       SELECT NULL, message_id FROM deleted_messages WHERE message_id = ANY(string_to_array($2, E'\\n'))`,
      [lines(deliveries.map(({ id }) => id)), lines(deliveries.map(({ messageId }) => messageId))],
    );
    return {
      rows: new Set(rows.flatMap(({ row }) => row ?? [])),
      deletedMessages: new Set(rows.flatMap(({ deleted }) => deleted ?? [])),
    };
  }

  /** Has parked rows of these numbers or accounts examined again; null: all. @returns how many there are */
  async unpark(keys: readonly string[] | null): Promise<number> {
    return affectedRows(
      this.runner,
      // Indexes: deliveries_number, deliveries_parked.
      `UPDATE deliveries SET due_at = now()
       WHERE state = 'parked' AND due_at > now() AND ($1::text[] IS NULL OR number_id = ANY($1) OR account_id = ANY($1))`,
      [keys],
    );
  }

  /** Tells every replica that a row is due soon. */
  async notifyDue(): Promise<void> {
    await this.runner.query(`SELECT pg_notify($1, '')`, [DUE_CHANNEL]);
  }

  /** Read without touching the rows that wait, however many they are. */
  async backlog(): Promise<Backlog> {
    const [row] = await queryRows<Record<'total' | 'leased' | 'parked' | 'ended' | 'oldest_due_s', number>>(
      this.runner,
      // Indexes: deliveries_due, twice; deliveries_lease_owner, deliveries_parked, deliveries_ended.
      `SELECT (SELECT count(*) FROM deliveries)::int AS total,
              (SELECT count(*) FROM deliveries WHERE lease_owner IS NOT NULL)::int AS leased,
              (SELECT count(*) FROM deliveries WHERE state = 'parked')::int AS parked,
              (SELECT count(*) FROM deliveries WHERE ended AND lease_owner IS NULL)::int AS ended,
              greatest(0, (SELECT extract(epoch FROM now() - min(greatest(due_at, put_off_at + $1 * interval '1 ms')))
                           FROM deliveries WHERE due_at <= now() AND state = 'scheduled' AND NOT ended)
              )::float8 AS oldest_due_s`,
      [PUT_OFF_MS_MAX],
    );
    const { total = 0, leased = 0, parked = 0, ended = 0, oldest_due_s: oldestDueS = 0 } = row ?? {};
    return { scheduled: Math.max(0, total - leased - parked - ended), leased, parked, oldestDueS };
  }
}

/** As the statement is sent: what a row has waited for until then does not make its delivery later. */
function dueInMs(row: Schedule | LeasedAtOnce): number {
  return row.state === 'leased' ? LEASE_MS : Math.max(0, row.dueAtMs - performance.now());
}
