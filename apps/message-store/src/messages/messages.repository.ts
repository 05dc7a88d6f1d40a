import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock, MessageId } from '#libs/contracts';
import { affectedRows, queryRows } from '#libs/persistence';
import { CLOCK } from '#libs/service-kit';
import { dayAt, dayOf, dayRange } from '../partitions/days.js';
import { NUMBERS_PER_NOTIFICATION, STORED_CHANNEL } from '../waits/store-channel.js';
import { messageIdOf, type MessageRow, type StoredMessage } from './stored-message.js';

/** Which messages of a number, in store order. */
export interface MessageQuery {
  numberId: string;
  after: bigint;
  limit: number;
  /** Inclusive, on received_at. */
  since: Date | null;
  /** Forms of the sender, any of them; null: all. */
  senderKeys: readonly string[] | null;
}

export interface FoundMessages {
  messages: StoredMessage[];
  /** The number's last position at the moment of the look. */
  last: bigint;
}

type Selected = Record<keyof StoredMessage, unknown>;

const COLUMNS = `
  message_id AS "messageId", number_id AS "numberId", account_id AS "accountId", mode, phone, sender,
  text_sealed AS "textSealed", code_sealed AS "codeSealed", received_at AS "receivedAt", kind, truncated, segments,
  carrier_sent_at AS "carrierSentAt", webhook_expected AS "webhookExpected", stages, log_acked_at AS "logAckedAt", stored_at AS "storedAt", position`;

/**
 * One statement stores a batch: what is there already is left out, the rest takes the next positions of its number.
 * The counters' row locks (taken in one order, so that batches cannot deadlock) last until the commit: whoever sees a
 * position sees all before it. The notification goes out with the commit.
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
      WHERE m.day = i.day AND m.message_id = i.message_id AND m.day BETWEEN $5 AND $6)
  ), counted AS (
    INSERT INTO positions AS p (owner, last)
    SELECT number_id, count(*) FROM fresh GROUP BY number_id ORDER BY number_id
    ON CONFLICT (owner) DO UPDATE SET last = p.last + excluded.last
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

// Index messages_number_position, once per day; `day` leaves out the days before `since`.
const FIND = `
  SELECT coalesce(p.last, 0) AS last, m.*
  FROM (SELECT (SELECT last FROM positions WHERE owner = $1) AS last) AS p
  LEFT JOIN LATERAL (
    SELECT ${COLUMNS} FROM messages
    WHERE number_id = $1 AND position > $2 AND day >= $3 AND received_at >= $4
      AND ($5::text[] IS NULL OR sender_key = ANY ($5)) AND deleted_at IS NULL
    ORDER BY position LIMIT $6
  ) AS m ON true
  ORDER BY m.position`;

@Injectable()
export class MessagesRepository {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Stores what is not stored yet, in the order given. Needs the partitions of its days. @returns how many were new */
  async store(rows: readonly MessageRow[]): Promise<number> {
    if (rows.length === 0) return 0;
    const [answer] = await queryRows<{ stored: number }>(this.dataSource, STORE, [
      JSON.stringify(distinct(rows).map((row, ord) => ({ ord, ...row }))),
      new Date(this.clock.now()),
      STORED_CHANNEL,
      NUMBERS_PER_NOTIFICATION,
      // Said twice, so that the planner need not think about any other partition.
      ...dayRange(rows),
    ]);
    return answer?.stored ?? 0;
  }

  async find({ numberId, after, limit, since, senderKeys }: MessageQuery): Promise<FoundMessages> {
    // Most polls of a poller find nothing new: they need not plan a look into every day.
    const last = await this.lastPosition(numberId);
    if (last <= after) return { messages: [], last };
    const from = since ?? new Date(0);
    const rows = await queryRows<Selected & { last: string }>(this.dataSource, FIND, [
      numberId,
      after.toString(),
      dayAt(from.getTime()),
      from,
      senderKeys,
      limit,
    ]);
    const messages = rows.filter((row) => row.messageId !== null).map(toMessage);
    return { messages, last: BigInt(rows[0]?.last ?? 0) };
  }

  private async lastPosition(numberId: string): Promise<bigint> {
    const [row] = await queryRows<{ last: string }>(this.dataSource, 'SELECT last FROM positions WHERE owner = $1', [
      numberId,
    ]);
    return BigInt(row?.last ?? 0);
  }

  /** `null` when it is not stored, which may change; `deleted` stays so. */
  async get(id: MessageId): Promise<StoredMessage | 'deleted' | null> {
    const [row] = await queryRows<Selected & { deleted: boolean }>(
      this.dataSource,
      `SELECT ${COLUMNS}, deleted_at IS NOT NULL AS deleted FROM messages WHERE day = $1 AND message_id = $2`,
      [dayOf(id), id],
    );
    if (!row) return null;
    return row.deleted ? 'deleted' : toMessage(row);
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

/** A batch may hold a record and its repeat. */
function distinct(rows: readonly MessageRow[]): MessageRow[] {
  return [...new Map(rows.map((row) => [row.message_id, row])).values()];
}

function toMessage(row: Selected): StoredMessage {
  const { position, messageId, ...rest } = row;
  return { ...rest, messageId: messageIdOf(String(messageId)), position: BigInt(String(position)) } as StoredMessage;
}
