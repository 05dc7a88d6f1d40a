import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock, MessageId } from '#libs/contracts';
import { affectedRows, preparedRows, type PreparedStatement } from '#libs/persistence';
import { CLOCK } from '#libs/service-kit';
import { dayOf, dayRange, oldestKeptDay } from '../partitions/days.js';
import { NUMBERS_PER_NOTIFICATION, STORED_CHANNEL } from '../waits/store-channel.js';
import type { MessageRow } from './stored-message.js';

/**
 * One statement stores a batch: what is there already is left out, the rest takes the next positions of its number.
 * The counters' row locks (taken in one order, so that batches cannot deadlock) last until the commit: whoever sees a
 * position sees all before it. The notification goes out with the commit. OFFSET 0 has each message looked up by its
 * key: as a join, a day whose statistics are young would be read as a whole, for every batch.
 */
const STORE = `
  WITH incoming AS (
    SELECT * FROM json_to_recordset($1::json) AS r(
      ord integer, day date, message_id text, number_id text, account_id text, mode text, phone text, sender text,
      sender_key text, text_sealed text, code_sealed text, received_at timestamptz, kind text, truncated boolean,
      segments integer, carrier_id text, transport_identity text, carrier_sent_at timestamptz, stages jsonb,
      log_acked_at timestamptz)
  ), fresh AS (
    SELECT * FROM incoming i
    WHERE NOT EXISTS (
      SELECT FROM messages m
      WHERE m.day = i.day AND m.message_id = i.message_id AND m.day BETWEEN $5 AND $6
      OFFSET 0)
  ), counted AS (
    INSERT INTO positions AS p (owner, last, days)
    SELECT number_id, count(*), array_agg(DISTINCT day) FROM fresh GROUP BY number_id ORDER BY number_id
    ON CONFLICT (owner) DO UPDATE SET last = p.last + excluded.last,
      days = CASE WHEN p.days @> excluded.days THEN p.days
        ELSE ARRAY(SELECT DISTINCT d FROM unnest(p.days || excluded.days) AS d WHERE d >= $7 ORDER BY d) END
    RETURNING owner, last
  ), stored AS (
    INSERT INTO messages (
      day, message_id, number_id, account_id, mode, phone, sender, sender_key, text_sealed, code_sealed, received_at,
      kind, truncated, segments, carrier_id, transport_identity, carrier_sent_at, stages, log_acked_at, stored_at,
      webhook_expected, position)
    SELECT day, message_id, number_id, account_id, mode, phone, sender, sender_key, text_sealed, code_sealed,
      received_at, kind, truncated, segments, carrier_id, transport_identity, carrier_sent_at, stages, log_acked_at,
      $2, (SELECT state->>'webhook_url' IS NOT NULL FROM numbers WHERE key = number_id), last - count(*) OVER (PARTITION BY number_id) + row_number() OVER (PARTITION BY number_id ORDER BY ord)
    FROM fresh JOIN counted ON owner = number_id
    ON CONFLICT (day, message_id) DO NOTHING
    RETURNING number_id
  ), notified AS (
    SELECT pg_notify($3, string_agg(number_id, ','))
    FROM (SELECT number_id, row_number() OVER () / $4::integer AS chunk
          FROM (SELECT DISTINCT number_id FROM stored) AS numbers) AS chunks
    GROUP BY chunk
  )
  SELECT (SELECT count(*) FROM stored)::integer AS stored, (SELECT count(*) FROM notified)::integer AS notified`;

@Injectable()
export class MessageWriterRepository {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Stores what is not stored yet, in the order given. Needs the partitions of its days. @returns how many were new */
  async store(rows: readonly MessageRow[]): Promise<number> {
    if (rows.length === 0) return 0;
    const [answer] = await preparedRows<{ stored: number }>(this.dataSource, storing(rows, this.clock.now()));
    return answer?.stored ?? 0;
  }

  /**
   * Forgets what the message and its endpoint said. The bare row stays until its partition goes: a repeat of the event
   * must not bring the message back.
   */
  async delete(id: MessageId): Promise<boolean> {
    const parameters = [dayOf(id), id];
    return this.dataSource.transaction(async (transaction) => {
      const deleted = await affectedRows(
        transaction,
        `UPDATE messages SET deleted_at = now(), text_sealed = '', code_sealed = NULL, sender = '', sender_key = ''
         WHERE day = $1 AND message_id = $2 AND deleted_at IS NULL`,
        parameters,
      );
      const forgetExcerpts = 'UPDATE attempts SET excerpt_sealed = NULL WHERE day = $1 AND message_id = $2';
      await transaction.query(forgetExcerpts, parameters);
      return deleted > 0;
    });
  }
}

/** The statement that stores `rows`, of which there is at least one. */
export function storing(rows: readonly MessageRow[], nowMs: number): PreparedStatement {
  const values = [
    JSON.stringify(distinct(rows).map((row, ord) => ({ ord, ...row }))),
    new Date(nowMs),
    STORED_CHANNEL,
    NUMBERS_PER_NOTIFICATION,
    // Said twice, so that the planner need not think about any other partition.
    ...dayRange(rows),
    oldestKeptDay(nowMs),
  ];
  return { name: 'store_messages', text: STORE, values };
}

/** A batch may hold a record and its repeat. */
function distinct(rows: readonly MessageRow[]): MessageRow[] {
  return [...new Map(rows.map((row) => [row.message_id, row])).values()];
}
