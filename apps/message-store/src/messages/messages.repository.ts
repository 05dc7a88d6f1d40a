import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MessageId } from '#libs/contracts';
import { queryRows } from '#libs/persistence';
import { dayAt, dayOf, type Day } from '../partitions/days.js';
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
type SelectedOrDeleted = Selected & { deleted: boolean };

const COLUMNS = `
  message_id AS "messageId", number_id AS "numberId", account_id AS "accountId", mode, phone, sender,
  text_sealed AS "textSealed", code_sealed AS "codeSealed", received_at AS "receivedAt", kind, truncated, segments,
  carrier_id AS "carrierId", transport_identity AS "transportIdentity", carrier_sent_at AS "carrierSentAt", webhook_expected AS "webhookExpected", stages, log_acked_at AS "logAckedAt", stored_at AS "storedAt", position`;

/** A number's counter: its last position, and the days on which it has messages. */
interface Counter {
  last: bigint;
  days: readonly Day[];
}

// Index messages_number_position, once for each of the number's days; planned with the days, so no other is thought of.
const FIND = `
  SELECT ${COLUMNS} FROM messages
  WHERE number_id = $1 AND position > $2 AND position <= $3 AND day = ANY ($4::date[]) AND received_at >= $5
    AND ($6::text[] IS NULL OR sender_key = ANY ($6)) AND deleted_at IS NULL
  ORDER BY position LIMIT $7`;

@Injectable()
export class MessagesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Looks no further than the counter says: who sees a position sees all before it, and the counter names their days.
   * Most polls of a poller find nothing new, and end there.
   */
  async find({ numberId, after, limit, since, senderKeys }: MessageQuery): Promise<FoundMessages> {
    const { last, days } = await this.counter(numberId);
    const from = since ?? new Date(0);
    const within = days.filter((day) => day >= dayAt(from.getTime()));
    if (last <= after || within.length === 0) return { messages: [], last };
    const parameters = [numberId, after.toString(), last.toString(), within, from, senderKeys, limit];
    const rows = await queryRows<Selected>(this.dataSource, FIND, parameters);
    return { messages: rows.map(toMessage), last };
  }

  private async counter(numberId: string): Promise<Counter> {
    const [row] = await queryRows<{ last: string; days: Day[] }>(
      this.dataSource,
      'SELECT last, days::text[] FROM positions WHERE owner = $1',
      [numberId],
    );
    return { last: BigInt(row?.last ?? 0), days: row?.days ?? [] };
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
    const [row] = await queryRows<SelectedOrDeleted>(
      this.dataSource,
      `SELECT ${COLUMNS}, deleted_at IS NOT NULL AS deleted FROM messages WHERE day = $1 AND message_id = $2`,
      [dayOf(id), id],
    );
    return row ? toMessageOrDeleted(row) : null;
  }

  /** The same for many at once, by their ids; those that are not stored are left out. */
  async getAll(ids: readonly MessageId[]): Promise<ReadonlyMap<string, StoredMessage | 'deleted'>> {
    const rows = await queryRows<SelectedOrDeleted>(
      this.dataSource,
      `SELECT ${COLUMNS}, deleted_at IS NOT NULL AS deleted FROM messages
       WHERE day = ANY ($1::date[]) AND message_id = ANY ($2::text[])`,
      [[...new Set(ids.map(dayOf))], ids],
    );
    return new Map(rows.map((row) => [String(row.messageId), toMessageOrDeleted(row)]));
  }
}

function toMessageOrDeleted({ deleted, ...row }: SelectedOrDeleted): StoredMessage | 'deleted' {
  return deleted ? 'deleted' : toMessage(row);
}

function toMessage(row: Selected): StoredMessage {
  const { position, messageId, ...rest } = row;
  return { ...rest, messageId: messageIdOf(String(messageId)), position: BigInt(String(position)) } as StoredMessage;
}
