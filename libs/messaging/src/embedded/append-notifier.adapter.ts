import type pg from 'pg';
import type { MessagingLogger } from '../messaging-logger.js';
import { wakeChannel } from './wake-channel.js';

/**
 * Says which topics have new records, after the commit: a NOTIFY inside the append, as that of a lone record has it
 * (ADR 27), would make all appends of a busy database commit one after the other. One statement is under way at a time;
 * topics that come meanwhile share the next.
 */
export class AppendNotifier {
  #topicIds = new Set<number>();
  #sending: Promise<void> | null = null;

  constructor(
    private readonly pool: pg.Pool,
    private readonly logger: MessagingLogger,
  ) {}

  notify(topicIds: ReadonlySet<number>): void {
    for (const topicId of topicIds) this.#topicIds.add(topicId);
    this.#sending ??= this.#sendAll();
  }

  /** Resolves when everything said so far is sent. */
  async flush(): Promise<void> {
    await this.#sending;
  }

  async #sendAll(): Promise<void> {
    while (this.#topicIds.size > 0) {
      const channels = [...this.#topicIds].map(wakeChannel);
      this.#topicIds = new Set();
      try {
        await this.pool.query({
          name: 'event_log_notify',
          text: `SELECT pg_notify(channel, '') FROM unnest($1::text[]) AS channel`,
          values: [channels],
        });
      } catch (error) {
        // Readers find the records at their safety poll.
        this.logger.warn({ err: error }, 'a notification of new records was not sent');
      }
    }
    this.#sending = null;
  }
}
