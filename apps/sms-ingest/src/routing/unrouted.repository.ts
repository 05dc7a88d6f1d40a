import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deleteInBites, queryRows, type SqlRunner } from '#libs/persistence';
import { SealedTextError, type Keyring } from '#libs/security';
import { KEYRING } from '#libs/service-kit';
import type { IdentifiedMessage } from '../intake/inbound.js';
import { openMessage, sealMessage } from './sealed-message.js';

/** What operators see of a message that belongs to no number; its text stays sealed. */
export interface UnroutedEntry {
  message_id: string;
  carrier_id: string;
  phones: string[];
  sender: string;
  ready_at: Date;
}

/** A message and the phones that its destination may mean. */
export interface OwnerlessMessage {
  message: IdentifiedMessage;
  phones: readonly string[];
}

/** What is opened, and goes to the log, at once. */
export const WAITING_PAGE = 200;

/** Where a page ends. */
export interface PageEnd {
  messageId: string;
  readyAtMs: number;
}

export interface WaitingPage {
  opened: OwnerlessMessage[];
  /** What never opens. It stays where it is: others are not to wait for it. */
  damaged: { messageId: string; error: SealedTextError }[];
  /** Null when no page follows. */
  end: PageEnd | null;
}

/** Messages to phones that are no number of ours, or not yet. */
@Injectable()
export class UnroutedRepository {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(KEYRING) private readonly keyring: Keyring,
  ) {}

  /**
   * Keeps others from routing, parking and learning about these phones until the transaction ends. So a message is
   * either parked before its number becomes known, and found then, or sees the number.
   */
  async lockPhones(transaction: SqlRunner, phones: readonly string[]): Promise<void> {
    // In one order, so that two transactions never wait for each other.
    await transaction.query(
      `SELECT pg_advisory_xact_lock(lock) FROM (
         SELECT DISTINCT hashtextextended('meisim.phone.' || phone, 0) AS lock FROM unnest($1::text[]) AS phone
         ORDER BY lock) AS locks`,
      [phones],
    );
  }

  async park(transaction: SqlRunner, ownerless: readonly OwnerlessMessage[]): Promise<void> {
    if (ownerless.length === 0) return;
    const messages = ownerless.map(({ message }) => message);
    await transaction.query(
      `INSERT INTO unrouted (message_id, carrier_id, phones, sender, ready_at, message_sealed)
       SELECT message_id, carrier_id, string_to_array(phones, ','), sender, ready_at, message_sealed
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::text[])
         AS m (message_id, carrier_id, phones, sender, ready_at, message_sealed)
       ON CONFLICT (message_id) DO NOTHING`,
      [
        messages.map(({ messageId }) => messageId),
        messages.map(({ carrierId }) => carrierId),
        // E.164: no comma in them.
        ownerless.map(({ phones }) => phones.join(',')),
        messages.map(({ source }) => source.address),
        messages.map(({ readyAtMs }) => new Date(readyAtMs).toISOString()),
        messages.map((message) => sealMessage(message, this.keyring)),
      ],
    );
  }

  /**
   * A page of the messages to these phones that came since `sinceMs`, in the order in which they came, locked.
   * Index: unrouted_phones.
   * @param after the end of the page before
   * @throws SealedTextError when one does not open yet
   */
  async waitingFor(
    transaction: SqlRunner,
    phones: readonly string[],
    sinceMs: number,
    after: PageEnd | null,
  ): Promise<WaitingPage> {
    const rows = await queryRows<{ message_id: string; phones: string[]; ready_at: Date; message_sealed: string }>(
      transaction,
      `SELECT message_id, phones, ready_at, message_sealed FROM unrouted
       WHERE phones && $1 AND (ready_at > $2 OR ready_at = $2 AND message_id > $3)
       ORDER BY ready_at, message_id LIMIT ${WAITING_PAGE} FOR UPDATE`,
      [phones, new Date(after?.readyAtMs ?? sinceMs), after?.messageId ?? ''],
    );
    const last = rows.length < WAITING_PAGE ? undefined : rows.at(-1);
    const page: WaitingPage = { opened: [], damaged: [], end: null };
    if (last) page.end = { messageId: last.message_id, readyAtMs: last.ready_at.getTime() };
    for (const { message_id: messageId, phones: of, message_sealed: sealed } of rows) {
      try {
        page.opened.push({ phones: of, message: openMessage(messageId, sealed, this.keyring) });
      } catch (error) {
        if (!(error instanceof SealedTextError) || error.retryable) throw error;
        page.damaged.push({ messageId, error });
      }
    }
    return page;
  }

  async remove(transaction: SqlRunner, messageIds: readonly string[]): Promise<void> {
    await transaction.query('DELETE FROM unrouted WHERE message_id = ANY($1)', [messageIds]);
  }

  /** Newest first, older than the entry `before`. Index: unrouted_ready_at. */
  list(limit: number, before: { readyAt: Date; messageId: string } | null): Promise<UnroutedEntry[]> {
    return queryRows<UnroutedEntry>(
      this.dataSource,
      `SELECT message_id, carrier_id, phones, sender, ready_at FROM unrouted
       WHERE $2::timestamptz IS NULL OR (ready_at, message_id) < ($2, $3)
       ORDER BY ready_at DESC, message_id DESC LIMIT $1`,
      [limit, before?.readyAt ?? null, before?.messageId ?? null],
    );
  }

  async count(): Promise<number> {
    const [row] = await queryRows<{ count: string }>(this.dataSource, 'SELECT count(*) FROM unrouted');
    return Number(row?.count ?? 0);
  }

  /** Index: unrouted_ready_at. */
  purge(before: Date, isOver: () => boolean): Promise<void> {
    return deleteInBites(this.dataSource, { table: 'unrouted', where: 'ready_at < $1' }, [before], isOver);
  }
}
