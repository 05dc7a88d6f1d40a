import type pg from 'pg';
import { LeanClient } from '#libs/postgres';

export interface PgSessionOptions {
  connectionString: string;
  /** Shown in pg_stat_activity. */
  applicationName: string;
  /** A connect or a statement that takes longer ends the session, ms. */
  timeoutMs: number;
  /**
   * `false` where losing the last commits in a crash of Postgres costs a repeat only: it saves the wait for the disk.
   */
  durable: boolean;
}

/** How long a polite goodbye may take. */
const END_MS = 1_000;

export function pgClientConfig(options: PgSessionOptions): pg.ClientConfig {
  const { connectionString, applicationName, timeoutMs, durable } = options;
  return {
    connectionString,
    application_name: applicationName,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
    statement_timeout: timeoutMs,
    keepAlive: true,
    options: `-c synchronous_commit=${durable ? 'on' : 'off'}`,
  };
}

/** One connection whose end is noticed at once; statements run one after the other. */
export class PgSession {
  #tail: Promise<unknown> = Promise.resolve();
  #lostBy: Error | null = null;
  readonly #onLost: ((error: Error) => void)[] = [];

  private constructor(private readonly client: pg.Client) {
    const lose = (error: Error) => {
      this.#lose(error);
    };
    client.on('error', lose);
    client.on('end', () => {
      lose(new Error('Connection terminated'));
    });
  }

  /** @throws what pg throws when the server cannot be reached in time */
  static async open(options: PgSessionOptions): Promise<PgSession> {
    const client = new LeanClient(pgClientConfig(options));
    const session = new PgSession(client);
    try {
      await client.connect();
    } catch (error) {
      void session.close();
      throw error;
    }
    return session;
  }

  get lost(): boolean {
    return this.#lostBy !== null;
  }

  /** Calls back once, when the connection is no more, also after `close`. */
  onLost(callback: (error: Error) => void): void {
    if (this.#lostBy === null) this.#onLost.push(callback);
    else callback(this.#lostBy);
  }

  onNotification(callback: (channel: string, payload: string) => void): void {
    this.client.on('notification', ({ channel, payload = '' }) => {
      callback(channel, payload);
    });
  }

  /** @throws the connection's error when it is lost, otherwise what the statement throws */
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    return this.#inTurn(() => this.client.query<Row>(config));
  }

  /** As `query`, with rows as arrays: cheaper for many rows. */
  queryArrays<Row extends unknown[]>(config: Omit<pg.QueryArrayConfig, 'rowMode'>): Promise<pg.QueryArrayResult<Row>> {
    return this.#inTurn(() => this.client.query<Row>({ ...config, rowMode: 'array' }));
  }

  /** Ends the connection: politely when it is idle, else by closing the socket. */
  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, END_MS);
    });
    const ended = this.client.end().catch((error: unknown) => {
      this.#lose(error instanceof Error ? error : new Error(String(error)));
    });
    await Promise.race([ended, timeUp]);
    clearTimeout(timer);
    this.#lose(new Error('Connection terminated'));
  }

  #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const turn = this.#tail.then(() => {
      if (this.#lostBy !== null) throw this.#lostBy;
      return run();
    });
    this.#tail = turn.catch(() => undefined);
    return turn;
  }

  #lose(error: Error): void {
    if (this.#lostBy !== null) return;
    this.#lostBy = error;
    for (const callback of this.#onLost.splice(0)) callback(error);
  }
}
