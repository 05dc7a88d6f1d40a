import pg from 'pg';

type Callback = (error: Error | null | undefined, result: pg.QueryResult) => void;

/** What `query` takes in all its forms. */
type Asked = string | (pg.QueryConfig & { submit?: unknown; callback?: unknown });

type Query = (this: pg.Client, asked: Asked, values: unknown, callback?: unknown) => unknown;

const { query: queryOfPg } = pg.Client.prototype as unknown as { query: Query };

/** Coded as the operating system would, so that what may be tried again is. */
class QueryTimeoutError extends Error {
  override readonly name = 'QueryTimeoutError';
  readonly code = 'ETIMEDOUT';
}

/** The time limit of a query under way. */
interface Limit {
  client: LeanClient;
  /** By performance.now(). */
  dueMs: number;
  ended: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** A timer that is later than this tells that the process stood still: stopped, swapped out, on a busy machine. */
const LATE_MS_MAX = 500;

/**
 * pg's client, whose queries a scavenge collects. V8 allocates a function that is written straight into a property
 * (`query.callback = () => …`) in the old generation; with it, all that the function sees outlives the scavenges until
 * the next full collection. pg does so for every query that is awaited or has a time limit, and so keeps its texts, rows
 * and results (ADR 18).
 *
 * A query that takes longer than `query_timeout` ends the connection, and all that was asked of it fails: what it would
 * answer next, and to what, is not known.
 */
export class LeanClient extends pg.Client {
  readonly limitMs: number;

  constructor(config: pg.ClientConfig = {}) {
    const { query_timeout: limitMs, ...rest } = config;
    super(rest);
    this.limitMs = limitMs ?? 0;
  }
}

function leanQuery(this: LeanClient, asked: Asked, values?: unknown, callback?: unknown): unknown {
  if (typeof asked === 'object' && (asked.submit !== undefined || asked.callback !== undefined))
    return queryOfPg.call(this, asked, values, callback);
  const told = (typeof values === 'function' ? values : callback) as Callback | undefined;
  if (told) {
    withinLimit(this, asked, told === values ? undefined : values, told);
    return undefined;
  }
  return new Promise<pg.QueryResult>((resolve, reject) => {
    withinLimit(this, asked, values, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  }).catch((error: unknown) => {
    // As pg does it: the trace of whoever asked says more than that of the socket.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  });
}

function withinLimit(client: LeanClient, asked: Asked, values: unknown, callback: Callback): void {
  if (client.limitMs === 0) {
    queryOfPg.call(client, asked, values, callback);
    return;
  }
  const limit: Limit = { client, dueMs: performance.now() + client.limitMs, ended: false, timer: undefined };
  limit.timer = setTimeout(timeIsOver, client.limitMs, limit);
  const inTime: Callback = (error, result) => {
    limit.ended = true;
    clearTimeout(limit.timer);
    callback(error, result);
  };
  queryOfPg.call(client, asked, values, inTime);
}

/** When this process stood still, timers run before what came meanwhile is read: that has its turn first. */
function timeIsOver(limit: Limit): void {
  const stoodStill = performance.now() - limit.dueMs > LATE_MS_MAX;
  if (stoodStill) {
    // Perhaps Postgres did, too.
    limit.dueMs = performance.now() + limit.client.limitMs;
    limit.timer = setTimeout(timeIsOver, limit.client.limitMs, limit);
  } else {
    setImmediate(breakOff, limit);
  }
}

function breakOff({ client, ended }: Limit): void {
  if (!ended) client.connection.stream.destroy(new QueryTimeoutError('Query read timeout'));
}

LeanClient.prototype.query = leanQuery as unknown as typeof LeanClient.prototype.query;
