import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { LeanClient } from '#libs/postgres';
import { SmsIngestSettings } from '../sms-ingest.settings.js';
import type { Ask, BoundStatement, Statement } from './statement.js';

const CONNECT_MS = 5_000;
const STATEMENT_MS = 10_000;
const END_MS = 1_000;
/** A replica that hangs in the middle of a batch keeps its keys from the others for no longer. */
const HUNG_MS = 10_000;
/**
 * Statements are planned once, also those that were first run on an empty table: such a plan reads all of it, and
 * would go on doing so as it grows.
 */
const PLANNER = 'plan_cache_mode=force_generic_plan enable_seqscan=off enable_hashjoin=off enable_mergejoin=off';
const SESSION = `search_path=sms_ingest idle_in_transaction_session_timeout=${HUNG_MS} ${PLANNER}`;

/**
 * The one connection over which parts are written, batch after batch. A pool would parse and plan the same three
 * statements anew for every batch, which costs as much as running them.
 */
@Injectable()
export class SegmentSession {
  private client: Promise<pg.Client> | null = null;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(@Inject(SmsIngestSettings) private readonly settings: SmsIngestSettings) {}

  /**
   * One transaction after the other, each in two round trips: what `read` asks goes out together with the BEGIN, what
   * `write` makes of its result together with the COMMIT.
   * @param read asks all that it asks at once
   * @throws what Postgres or the connection says; the next call connects anew
   */
  transaction<T>(read: (ask: Ask) => Promise<T>, write: (found: T) => BoundStatement | null): Promise<T> {
    const turn = this.tail.then(() => this.alone(read, write));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /** After what is under way. */
  async close(): Promise<void> {
    await this.tail;
    if (this.client !== null) await end(this.client);
    this.client = null;
  }

  private async alone<T>(read: (ask: Ask) => Promise<T>, write: (found: T) => BoundStatement | null): Promise<T> {
    const connecting = (this.client ??= this.connect());
    try {
      const client = await connecting;
      const asking: Ask = (statement, values) => ask(client, statement, values);
      const [, found] = await together(client, () => Promise.all([client.query('BEGIN'), read(asking)]));
      const written = write(found);
      // A COMMIT behind a statement that failed rolls back.
      await together(client, () =>
        Promise.all([written && asking(written.statement, written.values), client.query('COMMIT')]),
      );
      return found;
    } catch (error) {
      this.client = null;
      // Not waited for: a server that hangs would keep us here. Its locks end with it.
      void end(connecting);
      throw error;
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new LeanClient({
      connectionString: this.settings.DATABASE_URL,
      application_name: 'meisim.sms_ingest.segments',
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: STATEMENT_MS,
      keepAlive: true,
      pipeline: true,
      options: SESSION.split(' ')
        .map((setting) => `-c ${setting}`)
        .join(' '),
    });
    // Without a listener the loss of an idle connection would end the process; the next statement hears of it.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
}

/** What is queried at once leaves in one system call, and wakes Postgres once. */
function together<T>(client: pg.Client, queries: () => T): T {
  const { stream } = client.connection;
  stream.cork();
  try {
    return queries();
  } finally {
    stream.uncork();
  }
}

async function ask<Row extends object>(
  client: pg.Client,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await client.query<Row>({ name, text, values: [...values] });
  return rows;
}

/** Whatever it was doing, it does no more: an open transaction is rolled back by the end of its session. */
async function end(connecting: Promise<pg.Client>): Promise<void> {
  const client = await connecting.catch(() => null);
  if (client === null) return;
  // A server that hangs answers no goodbye.
  const timer = setTimeout(() => client.connection.stream.destroy(), END_MS);
  await client.end().catch(() => undefined);
  clearTimeout(timer);
}
