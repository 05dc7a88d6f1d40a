import pg from 'pg';
import { SILENT_LOGGER, type PersistenceLogger } from '../persistence-logger.js';

export type NotificationHandler = (payload: string) => void;

export interface PgNotificationsOptions {
  url: string;
  /** Shown by Postgres in pg_stat_activity. */
  applicationName: string;
  logger?: PersistenceLogger;
  /** How often a silent connection is probed, ms. Default 10,000. */
  probeIntervalMs?: number;
  /** How long an answer may take before the connection counts as dead, ms. Default 5,000. */
  answerLimitMs?: number;
}

const BACK_OFF_MS = { first: 50, max: 5_000 };
const CHANNEL_PATTERN = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * LISTEN on one connection of its own, which is replaced when it breaks. Notifications that come while it is broken
 * are lost: whoever listens must look again after every `onReconnect`, and now and then for safety.
 */
export class PgNotifications {
  private readonly handlers = new Map<string, Set<NotificationHandler>>();
  private readonly reconnectHandlers = new Set<() => void>();
  private readonly logger: PersistenceLogger;
  private readonly answerLimitMs: number;
  private client: pg.Client | null = null;
  private connecting: Promise<void> | null = null;
  private closed = false;
  private retryTimer: NodeJS.Timeout | undefined;
  private probeTimer: NodeJS.Timeout | undefined;
  private failures = 0;

  constructor(private readonly options: PgNotificationsOptions) {
    this.logger = options.logger ?? SILENT_LOGGER;
    this.answerLimitMs = options.answerLimitMs ?? 5_000;
  }

  /** Connects. Rejects when the first connection fails; later ones are retried for ever. */
  async start(): Promise<void> {
    await this.connect();
    this.probeTimer = setInterval(() => {
      void this.probe();
    }, this.options.probeIntervalMs ?? 10_000).unref();
  }

  /**
   * Calls `handler` for every notification from when this resolves; also across reconnections.
   * @returns stops listening
   */
  async listen(channel: string, handler: NotificationHandler): Promise<() => void> {
    if (!CHANNEL_PATTERN.test(channel)) throw new Error(`not a channel name: ${channel}`);
    const known = this.handlers.get(channel);
    const handlers = known ?? new Set();
    handlers.add(handler);
    this.handlers.set(channel, handlers);
    // A connection on its way reads the map only once it stands; a broken one listens again when it is replaced.
    if (!known) await this.client?.query(`LISTEN ${channel}`).catch(() => undefined);
    return () => handlers.delete(handler);
  }

  /** Calls `handler` whenever notifications may have been missed: after each new connection but the first. */
  onReconnect(handler: () => void): () => void {
    this.reconnectHandlers.add(handler);
    return () => this.reconnectHandlers.delete(handler);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retryTimer);
    clearInterval(this.probeTimer);
    await this.connecting?.catch(() => undefined);
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private connect(): Promise<void> {
    this.connecting ??= this.openClient().finally(() => {
      this.connecting = null;
    });
    return this.connecting;
  }

  private async openClient(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.url,
      application_name: this.options.applicationName,
      keepAlive: true,
      connectionTimeoutMillis: this.answerLimitMs,
    });
    client.on('error', (error) => {
      this.lost(client, error);
    });
    client.on('end', () => {
      this.lost(client, null);
    });
    client.on('notification', ({ channel, payload }) => {
      for (const handler of this.handlers.get(channel) ?? []) handler(payload ?? '');
    });
    let limit: NodeJS.Timeout | undefined;
    try {
      await client.connect();
      // Fails the LISTEN that waits.
      limit = setTimeout(() => void client.end(), this.answerLimitMs).unref();
      // Goes on over channels that are asked for meanwhile, and nothing comes between its end and `this.client`.
      for (const channel of this.handlers.keys()) await client.query(`LISTEN ${channel}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    } finally {
      clearTimeout(limit);
    }
    if (this.closed) {
      await client.end();
      return;
    }
    this.client = client;
    this.failures = 0;
  }

  private lost(client: pg.Client, error: Error | null): void {
    if (this.client !== client || this.closed) return;
    this.client = null;
    this.logger.warn({ err: error }, 'notification connection lost');
    void client.end().catch(() => undefined);
    this.retryLater();
  }

  private retryLater(): void {
    const delayMs = Math.min(BACK_OFF_MS.first * 2 ** this.failures, BACK_OFF_MS.max);
    this.failures += 1;
    this.retryTimer = setTimeout(() => {
      void this.reconnect();
    }, delayMs);
  }

  private async reconnect(): Promise<void> {
    try {
      await this.connect();
    } catch (error) {
      this.logger.warn({ err: error }, 'notification connection not back yet');
      if (!this.closed) this.retryLater();
      return;
    }
    for (const handler of this.reconnectHandlers) handler();
  }

  /** Finds a connection that is dead without having been closed, for example behind a firewall that forgot it. */
  private async probe(): Promise<void> {
    const client = this.client;
    if (!client) return;
    const limit = setTimeout(() => {
      this.lost(client, new Error('no answer to a probe'));
    }, this.answerLimitMs).unref();
    try {
      await client.query('SELECT 1');
    } catch (error) {
      this.lost(client, error instanceof Error ? error : new Error(String(error)));
    } finally {
      clearTimeout(limit);
    }
  }
}
