import { DUE_CHANNEL } from '../deliveries/deliveries.repository.js';
import type { DeliveryEngine } from '../deliveries/delivery-engine.service.js';
import { LOOK_MS_MAX, type DeliveryTable } from '../deliveries/delivery-table.service.js';
import type { PersistenceLogger, PgNotifications } from '#libs/persistence';
import { CLAIM_PAUSE_MS, claimMax, restMs } from './claim-pace.js';
import { LookTimer } from './look-timer.js';

/** Numbers that a claim passes over at most. */
const REFUSING_MAX = 1_000;
/** Pause when rows are due that cannot be started now, ms. */
const BUSY_MS = 50;

/** Brings due deliveries from the table to the engine, as many as it has room for. Any number of replicas do. */
export class RetryClaimer {
  private readonly timer: LookTimer;
  private looking: Promise<void> | null = null;
  private calledMeanwhile = false;
  private stopped = false;
  private restUntilMs = 0;
  private stopListening: (() => void)[] = [];

  constructor(
    private readonly table: DeliveryTable,
    private readonly engine: DeliveryEngine,
    private readonly notifications: PgNotifications,
    private readonly logger: PersistenceLogger,
  ) {
    this.timer = new LookTimer(() => {
      this.calledMeanwhile = this.looking !== null;
      this.looking ??= this.look().finally(() => {
        this.looking = null;
      });
    });
  }

  async start(): Promise<void> {
    this.table.onDue((dueInMs) => {
      this.lookWithin(dueInMs);
    });
    this.stopListening = [
      await this.notifications.listen(DUE_CHANNEL, () => {
        this.lookWithin(0);
      }),
      this.notifications.onReconnect(() => {
        this.lookWithin(0);
      }),
    ];
    this.lookWithin(0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.timer.stop();
    for (const stop of this.stopListening) stop();
    await this.looking;
  }

  /** Looks for due deliveries in `ms` at the latest. */
  lookWithin(ms: number): void {
    if (!this.stopped) this.timer.within(Math.max(Math.min(ms, LOOK_MS_MAX), this.restUntilMs - performance.now()));
  }

  /** One look at a time: what calls for another meanwhile gets it after this one. */
  private async look(): Promise<void> {
    try {
      const againInMs = await this.claim();
      this.lookWithin(this.calledMeanwhile ? 0 : againInMs);
    } catch (error) {
      this.logger.warn({ err: error }, 'due deliveries not claimed');
      this.lookWithin(1_000);
    }
    this.calledMeanwhile = false;
  }

  /** @returns in how many ms to look again */
  private async claim(): Promise<number> {
    const room = Math.min(this.engine.retryRoom(), claimMax(this.engine.busyShare()));
    if (room === 0) return BUSY_MS;
    const { refusing: numbers, crowded } = this.engine.refusingNumbers(REFUSING_MAX);
    const startMs = performance.now();
    const claimed = await this.table.claim(room, { numbers, crowded, overdueToo: !this.engine.hasOverdueRoom() });
    const endMs = performance.now();
    this.restUntilMs = endMs + restMs(endMs - startMs, claimed.length === room);
    for (const delivery of claimed) void this.engine.takeClaimed(delivery);
    if (claimed.length === room) return CLAIM_PAUSE_MS;
    const dueInMs = await this.table.nextDueInMs();
    if (dueInMs === null) return LOOK_MS_MAX;
    return dueInMs <= 0 ? BUSY_MS : dueInMs;
  }
}
