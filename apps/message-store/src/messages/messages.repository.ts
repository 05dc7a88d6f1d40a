import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MessageId } from '#libs/contracts';
import { queryRows } from '#libs/persistence';
import { dayAt, dayOf } from '../partitions/days.js';
import { messageIdOf, type StoredMessage } from './stored-message.js';

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

/** The newest messages of a number, with or without a code. */
export interface NewestQuery {
  numberId: string;
  since: Date;
  senderKeys: readonly string[] | null;
  limit: number;
  withCode?: boolean;
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
  carrier_id AS "carrierId", transport_identity AS "transportIdentity", carrier_sent_at AS "carrierSentAt", webhook_expected AS "webhookExpected", stages, log_acked_at AS "logAckedAt", stored_at AS "storedAt", position`;

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
  constructor(private readonly dataSource: DataSource) {}

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

  /** Newest first. Index messages_number_position, once for each day since `since`. */
  async newest({ numberId, since, senderKeys, limit, withCode = true }: NewestQuery): Promise<StoredMessage[]> {
    const rows = await queryRows<Selected>(
      this.dataSource,
      `SELECT ${COLUMNS} FROM messages
       WHERE number_id = $1 AND day >= $2 AND received_at >= $3 AND ($4::text[] IS NULL OR sender_key = ANY ($4))
         AND (code_sealed IS NOT NULL) = $5 AND deleted_at IS NULL
       ORDER BY position DESC LIMIT $6`,
      [numberId, dayAt(since.getTime()), since, senderKeys, withCode, limit],
    );
    return rows.map(toMessage);
  }

  /** Those of the messages that their owner has deleted. Primary key, in the partitions of their days. */
  async deletedAmong(ids: readonly MessageId[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await queryRows<{ id: string }>(
      this.dataSource,
      `SELECT message_id AS id FROM messages
       WHERE day = ANY ($1::date[]) AND message_id = ANY ($2::text[]) AND deleted_at IS NOT NULL`,
      [[...new Set(ids.map(dayOf))], ids],
    );
    return new Set(rows.map(({ id }) => id));
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
}

function toMessage(row: Selected): StoredMessage {
  const { position, messageId, ...rest } = row;
  return { ...rest, messageId: messageIdOf(String(messageId)), position: BigInt(String(position)) } as StoredMessage;
}
