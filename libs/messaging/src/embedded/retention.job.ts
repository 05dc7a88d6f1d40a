import type pg from 'pg';
import type { MessagingLogger } from '../messaging-logger.js';
import { cleanCompactedTopics, dropExpiredRecords } from './retention.repository.js';

/** Drops what the topics' retention no longer asks for, a chunk at a time, in whichever process gets to it. */
export class RetentionJob {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly intervalMs: number,
    private readonly logger: MessagingLogger,
  ) {}

  start(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.run()
        .then(() => undefined)
        .catch((error: unknown) => {
          this.logger.warn({ err: error }, 'the retention of the event log failed; it is tried again later');
        })
        .finally(() => {
          this.start();
        });
    }, this.intervalMs);
    this.#timer.unref();
  }

  /** One round over all topics. Returns the number of records dropped. */
  async run(): Promise<number> {
    const stopped = () => this.#stopped;
    const expired = await dropExpiredRecords(this.pool, stopped);
    return expired + (await cleanCompactedTopics(this.pool, stopped));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }
}
