import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { PersistenceLogger } from '#libs/persistence';
import { OWNER_LOCK } from './owners.repository.js';

const BACK_OFF_MS = { first: 20, max: 1_000 };
const LOCK_KEY_MAX = 2 ** 31 - 1;

/**
 * The session whose advisory lock says that this process lives. When it breaks, it is replaced at once; until then
 * `held` is false, and others may soon take this process for dead.
 */
export class OwnerSession {
  held = false;
  private readonly lockKey = randomInt(1, LOCK_KEY_MAX);
  private client: pg.Client | null = null;
  private readonly stopped = new AbortController();

  constructor(
    private readonly options: { url: string; schema: string; owner: string },
    private readonly logger: PersistenceLogger,
  ) {}

  /** Rejects when the first session does not come about; later ones are tried for ever. */
  start(): Promise<void> {
    return this.open();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    this.held = false;
    const { client } = this;
    this.client = null;
    await client
      ?.query(`DELETE FROM ${this.options.schema}.owners WHERE owner = $1`, [this.options.owner])
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'owner not removed: others will find it dead');
      });
    await client?.end().catch(() => undefined);
  }

  private async open(): Promise<void> {
    const { url, schema, owner } = this.options;
    const client = new pg.Client({
      connectionString: url,
      application_name: `meisim.${schema}.owner`,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
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
      await client.query(`INSERT INTO ${schema}.owners VALUES ($1, $2) ON CONFLICT (owner) DO NOTHING`, [
        owner,
        this.lockKey,
      ]);
      if (session.broken || this.stopped.signal.aborted) throw new Error('owner session lost');
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.held = true;
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
        return;
      } catch (error) {
        this.logger.warn({ err: error }, 'no owner session yet');
        await delay(waitMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
