import { randomInt } from 'node:crypto';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { PersistenceLogger } from '#libs/persistence';
import { OWNER_LOCK } from './owners.repository.js';

const BACK_OFF_MS = { first: 20, max: 1_000 };
const CONNECT_MS_MAX = 5_000;
const ANSWER_MS_MAX = 5_000;
const PROBE_MS = 2_000;
const LEAVE_MS_MAX = 1_000;
const LOCK_KEY_MAX = 2 ** 31 - 1;

export interface OwnerSessionOptions {
  url: string;
  schema: string;
  owner: string;
  /** A server that does not answer for so long is gone, ms: what took its place knows nothing of our lock. Default 5,000. */
  answerLimitMs?: number;
  /** How often it is asked, ms. Default 2,000. */
  probeIntervalMs?: number;
}

/**
 * The session whose advisory lock says that this process lives. When it breaks, it is replaced at once; until then
 * `held` is false, and others may soon take this process for dead.
 */
export class OwnerSession {
  held = false;
  /** When a session was last replaced, ms of `performance.now()`: others may still be about to replace theirs. */
  replacedAtMs = Number.NEGATIVE_INFINITY;
  private readonly lockKey = randomInt(1, LOCK_KEY_MAX);
  private client: pg.Client | null = null;
  private socket: Socket | null = null;
  private probeTimer: NodeJS.Timeout | undefined;
  private readonly stopped = new AbortController();

  constructor(
    private readonly options: OwnerSessionOptions,
    private readonly logger: PersistenceLogger,
  ) {}

  /** Rejects when the first session does not come about; later ones are tried for ever. */
  start(): Promise<void> {
    return this.open();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    clearTimeout(this.probeTimer);
    this.held = false;
    const { client, socket } = this;
    this.client = null;
    if (client) await Promise.race([this.leave(client), delay(LEAVE_MS_MAX, undefined, { ref: false })]);
    socket?.destroy();
  }

  private async leave(client: pg.Client): Promise<void> {
    const { schema, owner } = this.options;
    await client.query(`DELETE FROM ${schema}.owners WHERE owner = $1`, [owner]).catch((error: unknown) => {
      this.logger.warn({ err: error }, 'owner not removed: others will find it dead');
    });
    await client.end().catch(() => undefined);
  }

  private async open(): Promise<void> {
    const { url, schema } = this.options;
    const socket = new Socket();
    const client = new pg.Client({
      connectionString: url,
      application_name: `meisim.${schema}.owner`,
      connectionTimeoutMillis: CONNECT_MS_MAX,
      query_timeout: this.options.answerLimitMs ?? ANSWER_MS_MAX,
      keepAlive: true,
      stream: () => socket,
    });
    const session = { broken: false };
    const lost = () => {
      session.broken = true;
      if (this.client === client) this.replace();
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      // A machine that vanishes closes nothing: the server is to notice within seconds.
      await client.query(
        `SELECT set_config('tcp_keepalives_idle', '2', false), set_config('tcp_keepalives_interval', '1', false),
                set_config('tcp_keepalives_count', '3', false)`,
      );
      await client.query('SELECT pg_advisory_lock($1, $2)', [OWNER_LOCK, this.lockKey]);
      await this.enter(client);
      if (session.broken || this.stopped.signal.aborted) throw new Error('owner session lost');
    } catch (error) {
      socket.destroy();
      throw error;
    }
    this.client = client;
    this.socket = socket;
    this.held = true;
    this.probeLater(client, socket);
  }

  private async enter(client: pg.Client): Promise<void> {
    const { schema, owner } = this.options;
    const row = [owner, this.lockKey];
    await client.query(`INSERT INTO ${schema}.owners VALUES ($1, $2) ON CONFLICT (owner) DO NOTHING`, row);
  }

  /** Finds a connection that is dead without having been closed. Its end is heard of as any other's. */
  private probeLater(client: pg.Client, socket: Socket): void {
    this.probeTimer = setTimeout(() => {
      this.enter(client).then(
        () => {
          if (this.client === client) this.probeLater(client, socket);
        },
        () => socket.destroy(),
      );
    }, this.options.probeIntervalMs ?? PROBE_MS).unref();
  }

  private replace(): void {
    this.client = null;
    this.held = false;
    if (!this.stopped.signal.aborted) void this.reopen();
  }

  private async reopen(): Promise<void> {
    const { signal } = this.stopped;
    for (let waitMs = BACK_OFF_MS.first; !signal.aborted; waitMs = Math.min(waitMs * 2, BACK_OFF_MS.max)) {
      try {
        await this.open();
        this.replacedAtMs = performance.now();
        return;
      } catch (error) {
        this.logger.warn({ err: error }, 'no owner session yet');
        await delay(waitMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
