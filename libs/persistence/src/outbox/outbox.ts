import {
  cloudEventHeaders,
  encodeEvent,
  systemClock,
  type Clock,
  type EventByTopic,
  type Topic,
} from '#libs/contracts';
import { queryRows, type SqlRunner } from '../database/query-rows.js';
import { outboxChannel } from './outbox-channels.js';
import type { OutboxRelay } from './outbox-relay.js';

export interface OutboxEvent<T extends Topic> {
  topic: T;
  key: string;
  event: EventByTopic[T];
  /** CloudEvents id: unique per service, the same when the same event is made again. */
  id: string;
  traceparent?: string;
}

export interface OutboxOptions {
  schema: string;
  /** The service that makes the events; their `ce_source`. */
  source: string;
  relay: OutboxRelay;
  clock?: Clock;
}

/**
 * Events that stand or fall with a state change: added in the transaction that makes the change, brought into the
 * log by the relay of any replica, in the order in which they were added. To keep the order of one key, lock the row
 * that the event is about before adding it.
 */
export class Outbox {
  private readonly clock: Clock;

  constructor(private readonly options: OutboxOptions) {
    this.clock = options.clock ?? systemClock;
  }

  /** @returns the row, for `published` */
  async add<T extends Topic>(transaction: SqlRunner, added: OutboxEvent<T>): Promise<string> {
    const headers = cloudEventHeaders(
      added.topic,
      this.options.source,
      added.id,
      new Date(this.clock.now()).toISOString(),
      added.traceparent,
    );
    const [row] = await queryRows<{ id: string }>(
      transaction,
      `WITH added AS (INSERT INTO outbox (topic, key, value, headers) VALUES ($1, $2, $3, $4) RETURNING id)
       SELECT id, pg_notify($5, '') FROM added`,
      [added.topic, added.key, encodeEvent(added.topic, added.event), headers, outboxChannel(this.options.schema)],
    );
    if (!row) throw new Error('the outbox took no row');
    return row.id;
  }

  /**
   * Resolves with true once the row is in the log, whoever brought it there; with false after `timeoutMs`. To be
   * asked only after the transaction that added the row has committed; also speeds the relay up.
   */
  published(rowId: string, timeoutMs: number): Promise<boolean> {
    return this.options.relay.published(rowId, timeoutMs);
  }

  /** Relays at once what was committed, without waiting for the notification. */
  wake(): void {
    this.options.relay.wake();
  }
}
