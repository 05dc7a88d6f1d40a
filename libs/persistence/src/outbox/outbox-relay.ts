import type { DataSource } from 'typeorm';
import type { EventLog } from '#libs/messaging';
import { queryRows } from '../database/query-rows.js';
import type { PgNotifications } from '../notifications/pg-notifications.js';
import { SILENT_LOGGER, type PersistenceLogger } from '../persistence-logger.js';
import { outboxChannel, outboxDoneChannel } from './outbox-channels.js';
import { OutboxWaiters } from './outbox-waiters.js';

export interface OutboxRelayOptions {
  schema: string;
  dataSource: DataSource;
  notifications: PgNotifications;
  log: Pick<EventLog, 'append'>;
  logger?: PersistenceLogger;
}

interface OutboxRow {
  id: string;
  topic: string;
  key: string;
  value: Buffer;
  headers: Record<string, string>;
}

const BATCH_MAX = 500;
/** Finds what a lost notification or a dead replica left. */
const SAFETY_INTERVAL_MS = 1_000;
const BACK_OFF_MS = { first: 100, max: 5_000 };

/**
 * Brings outbox rows into the log. One relay per schema works at a time, in id order, under an advisory lock that
 * ends with its transaction: rows are appended, then deleted in the transaction that claimed them. A crash in
 * between appends them again, never loses them.
 */
export class OutboxRelay {
  private readonly logger: PersistenceLogger;
  private readonly waiters = new OutboxWaiters();
  private readonly safety: NodeJS.Timeout;
  private readonly stopListening: (() => void)[] = [];
  private relaying: Promise<void> | null = null;
  private wanted = false;
  private checking: Promise<void> | null = null;
  private checkWanted = false;
  private stopped = false;
  private endPause: (() => void) | null = null;

  constructor(private readonly options: OutboxRelayOptions) {
    this.logger = options.logger ?? SILENT_LOGGER;
    this.safety = setInterval(() => {
      this.wake();
      this.checkWaiters();
    }, SAFETY_INTERVAL_MS).unref();
  }

  async start(): Promise<void> {
    const { notifications, schema } = this.options;
    this.stopListening.push(
      await notifications.listen(outboxChannel(schema), () => {
        this.wake();
      }),
      await notifications.listen(outboxDoneChannel(schema), () => {
        this.checkWaiters();
      }),
      notifications.onReconnect(() => {
        this.wake();
        this.checkWaiters();
      }),
    );
    this.wake();
  }

  /** Stops after the batch in flight. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.safety);
    for (const stop of this.stopListening) stop();
    this.endPause?.();
    await this.relaying;
    await this.checking;
    this.waiters.giveUp();
  }

  wake(): void {
    this.wanted = true;
    if (this.stopped) return;
    this.relaying ??= this.relayWhileWanted().finally(() => {
      this.relaying = null;
      // Woken between the last look and now.
      if (this.wanted && !this.stopped) this.wake();
    });
  }

  published(rowId: string, timeoutMs: number): Promise<boolean> {
    const published = this.waiters.wait(rowId, timeoutMs);
    this.wake();
    // It may be in the log already.
    this.checkWaiters();
    return published;
  }

  private async relayWhileWanted(): Promise<void> {
    let failures = 0;
    while (this.wanted && !this.stopped) {
      this.wanted = false;
      try {
        if ((await this.relayBatch()) === BATCH_MAX) this.wanted = true;
        failures = 0;
      } catch (error) {
        this.logger.warn({ err: error }, 'outbox not relayed; trying again');
        this.wanted = true;
        await this.pause(Math.min(BACK_OFF_MS.first * 2 ** failures, BACK_OFF_MS.max));
        failures += 1;
      }
    }
  }

  /** @returns how many rows went into the log */
  private async relayBatch(): Promise<number> {
    const { dataSource, log, schema } = this.options;
    const rowIds = await dataSource.transaction(async (transaction) => {
      const [lock] = await queryRows<{ mine: boolean }>(
        transaction,
        "SELECT pg_try_advisory_xact_lock(hashtextextended('meisim.outbox.' || $1, 0)) AS mine",
        [schema],
      );
      if (lock?.mine !== true) return [];
      const rows = await queryRows<OutboxRow>(
        transaction,
        'SELECT id, topic, key, value, headers FROM outbox ORDER BY id LIMIT $1',
        [BATCH_MAX],
      );
      if (rows.length === 0) return [];
      await log.append(rows.map(({ topic, key, value, headers }) => ({ topic, key, value, headers })));
      const ids = rows.map((row) => row.id);
      await transaction.query('DELETE FROM outbox WHERE id = ANY($1::bigint[])', [ids]);
      await transaction.query("SELECT pg_notify($1, '')", [outboxDoneChannel(schema)]);
      return ids;
    });
    this.waiters.published(rowIds);
    return rowIds.length;
  }

  private checkWaiters(): void {
    this.checkWanted = true;
    if (this.stopped) return;
    this.checking ??= this.checkWhileWanted().finally(() => {
      this.checking = null;
      if (this.checkWanted && !this.stopped && this.waiters.rows().length > 0) this.checkWaiters();
    });
  }

  private async checkWhileWanted(): Promise<void> {
    while (this.checkWanted && !this.stopped) {
      this.checkWanted = false;
      const awaited = this.waiters.rows();
      if (awaited.length === 0) return;
      try {
        const left = await queryRows<{ id: string }>(
          this.options.dataSource,
          'SELECT id FROM outbox WHERE id = ANY($1::bigint[])',
          [awaited],
        );
        const leftIds = new Set(left.map((row) => row.id));
        this.waiters.published(awaited.filter((id) => !leftIds.has(id)));
      } catch (error) {
        this.logger.warn({ err: error }, 'outbox not readable; looking again within a second');
      }
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      const endPause = () => {
        clearTimeout(timer);
        resolve();
      };
      this.endPause = endPause;
    });
  }
}
