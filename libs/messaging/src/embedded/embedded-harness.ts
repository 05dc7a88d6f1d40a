import { createTestDatabase, TcpFaultProxy, type TestDatabase } from '#libs/testing';
import pg from 'pg';
import type { EventLogHarness, LogUnderTest, OpenOptions } from '../contract/event-log-harness.js';
import type { MessagingLogger } from '../messaging-logger.js';
import { EmbeddedEventLog } from './embedded-event-log.adapter.js';
import { APPEND_STATEMENT } from './records.repository.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The embedded log in a database of its own, each client behind a proxy of its own. */
export class EmbeddedHarness implements EventLogHarness {
  readonly membersShare = false;
  readonly offsetsAreDense = true;
  readonly #opened: { log: EmbeddedEventLog; faults: TcpFaultProxy }[] = [];
  #database: TestDatabase | null = null;

  async start(): Promise<void> {
    this.#database = await createTestDatabase();
  }

  async stop(): Promise<void> {
    for (const { log, faults } of this.#opened.splice(0)) {
      faults.comeBack();
      await log.close();
      await faults.stop();
    }
    await this.#database?.dispose();
  }

  get databaseUrl(): string {
    if (this.#database === null) throw new Error('the harness is not started');
    return this.#database.url;
  }

  async open(
    options: OpenOptions & { logger?: MessagingLogger } = {},
  ): Promise<LogUnderTest & { log: EmbeddedEventLog; faults: TcpFaultProxy }> {
    const url = new URL(this.databaseUrl);
    const faults = await TcpFaultProxy.start({
      host: url.hostname,
      port: Number(url.port || 5432),
      isRequest: (chunk) => chunk.includes(APPEND_STATEMENT),
    });
    url.host = `${faults.host}:${faults.port}`;
    const { appendTimeoutMs, ...rest } = options;
    const log = await EmbeddedEventLog.open({
      databaseUrl: url.href,
      clientId: 'test',
      partitions: 4,
      logger: silent,
      clock: { now: () => Date.now() },
      ...(appendTimeoutMs === undefined ? {} : { timeoutMs: appendTimeoutMs }),
      ...rest,
    });
    const opened = { log, faults };
    this.#opened.push(opened);
    return opened;
  }

  connection(): { databaseUrl: string } {
    return { databaseUrl: this.databaseUrl };
  }

  async removeBelow(topic: string, partition: number, offset: number): Promise<void> {
    await this.sql(
      `DELETE FROM event_log.record r USING event_log.topic t
       WHERE t.name = $1 AND r.topic_id = t.topic_id AND r.partition = $2 AND r.log_offset < $3`,
      [topic, partition, offset],
    );
  }

  /** Runs a statement past the log. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }
}
