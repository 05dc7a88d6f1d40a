import { queryRows, type SqlRunner } from '#libs/persistence';

export const DELETED_CHANNEL = 'webhook_dispatcher_deleted';
/** Messages in one notification, whose payload may have 8,000 bytes. */
export const NOTED_AT_ONCE_MAX = 200;
/** A parked delivery waits for 30 days, and the log holds records for fewer. */
const REMEMBERED = '31 days';

/** Which messages were deleted; what the engine asks about them stands in `DeliveriesRepository`. */
export class DeletedMessagesRepository {
  constructor(private readonly runner: SqlRunner) {}

  /** Remembers them, tells every replica, and has what waits of them looked at now. @param ids at most 200 */
  async note(ids: readonly string[]): Promise<void> {
    await this.runner.query(
      // A replay that waits has an id of its own: it is met when it comes due. Leased rows are, too, if they come back.
      `WITH noted AS (
         INSERT INTO deleted_messages (message_id) SELECT DISTINCT unnest($1::text[]) ORDER BY 1 ON CONFLICT DO NOTHING
       ), woken AS (
         UPDATE deliveries SET due_at = now()
         WHERE delivery_id = ANY($1) AND state <> 'leased' AND NOT ended AND due_at > now()
       )
       SELECT pg_notify($2, array_to_string($1::text[], ','))`,
      [ids, DELETED_CHANNEL],
    );
  }

  /** Ids of the messages that were deleted in the last `ms`. */
  async deletedWithin(ms: number): Promise<string[]> {
    const rows = await queryRows<{ message_id: string }>(
      this.runner,
      `SELECT message_id FROM deleted_messages WHERE deleted_at >= now() - $1 * interval '1 ms'`,
      [ms],
    );
    return rows.map((row) => row.message_id);
  }

  /** Forgets those that nothing can bring up again. */
  async prune(): Promise<void> {
    await this.runner.query(`DELETE FROM deleted_messages WHERE deleted_at < now() - $1::interval`, [REMEMBERED]);
  }
}
