import { LEASE_MS, OWNERS_RETURN_MS, type ClaimedDelivery } from '../deliveries/leases.repository.js';
import { DUE_CHANNEL } from '../deliveries/deliveries.repository.js';
import type { DeliveryEngine } from '../deliveries/delivery-engine.service.js';
import type { DeliveryTable } from '../deliveries/delivery-table.service.js';
import { RENEW_AGE_MS } from '../deliveries/open-deliveries.service.js';
import type { StateFreshness } from '../endpoints/state-freshness.service.js';
import type { PersistenceLogger, PgNotifications } from '#libs/persistence';
import { claimMax, nextLookMs, type LookEnd } from './claim-pace.js';
import { DueTimers } from './due-timers.js';
import { LookTimer } from './look-timer.js';

/** Numbers that a claim passes over at most. */
const REFUSING_MAX = 1_000;
/** A claim that takes longer found a database that stood still, and leases that their owners could not renew, ms. */
const STOOD_STILL_MS = 2_000;
/**
 * What takes longer brings leases that may end before they are renewed for the first time, ms: others would make the
 * same attempts. A statement may wait for 20 s, with the leases begun.
 */
const ANSWER_MS_MAX = LEASE_MS - RENEW_AGE_MS;

/**
 * Brings due deliveries from the table to the engine, as many as it has room for. Any number of replicas do. When it
 * looks, and what that promises, is said in claim-pace.ts.
 */
export class RetryClaimer {
  private readonly timer: LookTimer;
  /** What was claimed ahead. */
  private readonly toStart = new DueTimers();
  private looking: Promise<void> | null = null;
  private stopped = false;
  private last: LookEnd = { kind: 'none' };
  private endedAtMs = performance.now();
  private calledForMs = Number.POSITIVE_INFINITY;
  /** Until then others may be about to renew their leases, ms of `performance.now()`. */
  private ownersReturnAtMs = Number.NEGATIVE_INFINITY;
  private stopListening: (() => void)[] = [];

  constructor(
    private readonly table: DeliveryTable,
    private readonly engine: DeliveryEngine,
    private readonly freshness: StateFreshness,
    private readonly notifications: PgNotifications,
    private readonly logger: PersistenceLogger,
  ) {
    this.timer = new LookTimer(() => {
      this.looking = this.look();
    });
  }

  async start(): Promise<void> {
    this.table.onDue((dueAtMs) => {
      this.lookAt(dueAtMs);
    });
    this.stopListening = [
      await this.notifications.listen(DUE_CHANNEL, () => {
        this.lookWithin(0);
      }),
      this.notifications.onReconnect(() => {
        this.databaseWasAway();
        this.lookWithin(0);
      }),
    ];
    this.lookWithin(0);
  }

  /** What it has claimed is with the engine then. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.timer.stop();
    for (const stop of this.stopListening) stop();
    await this.looking;
    await this.toStart.done();
  }

  /** Calls for a look at what is due in `ms`, or before. */
  lookWithin(ms: number): void {
    this.lookAt(performance.now() + ms);
  }

  private lookAt(atMs: number): void {
    this.calledForMs = Math.min(this.calledForMs, atMs);
    this.setTimer();
  }

  /** One look at a time: the time of the next is known once this one has ended. */
  private setTimer(): void {
    if (this.stopped || this.looking !== null) return;
    const { last, endedAtMs, calledForMs } = this;
    this.timer.at(nextLookMs({ last, endedAtMs, calledForMs }));
  }

  private async look(): Promise<void> {
    this.calledForMs = Number.POSITIVE_INFINITY;
    try {
      this.last = await this.claim();
    } catch (error) {
      this.logger.warn({ err: error }, 'due deliveries not claimed');
      this.databaseWasAway();
      this.last = { kind: 'failed' };
    }
    this.endedAtMs = performance.now();
    this.looking = null;
    this.setTimer();
  }

  private async claim(): Promise<LookEnd> {
    if (this.freshness.stale) await this.freshness.whenFresh();
    const room = Math.min(this.engine.retryRoom() - this.toStart.size, claimMax(this.engine.busyShare()));
    if (room <= 0) return { kind: 'no room' };
    const { refusing: numbers, crowded } = this.engine.refusingNumbers(REFUSING_MAX);
    const startedAtMs = performance.now();
    const leasesOfOthers = startedAtMs < this.ownersReturnAtMs;
    const overdueToo = !this.engine.hasOverdueRoom();
    const claimed = await this.table.claim(room, { numbers, crowded, overdueToo, leasesOfOthers });
    const tookMs = performance.now() - startedAtMs;
    const stoodStill = tookMs > STOOD_STILL_MS;
    if (stoodStill) this.databaseWasAway();
    const theirs = stoodStill ? claimed.filter(({ leasedBy }) => leasedBy !== null) : [];
    const ours = claimed.filter((delivery) => !theirs.includes(delivery));
    // At once: what their owners write until then is lost, and the attempt would be made once more.
    const left = theirs.length > 0 ? this.leaveToOwners(theirs) : null;
    this.begin(tookMs > ANSWER_MS_MAX ? await this.stillOurs(ours) : ours);
    await left;
    if (claimed.length === room) return { kind: 'filled' };
    return { kind: 'all', startedAtMs, tookMs, nextDueAtMs: await this.nextDueAtMs() };
  }

  private begin(claimed: readonly ClaimedDelivery[]): void {
    for (const delivery of claimed) {
      this.toStart.in(delivery.dueInMs, () => void this.engine.takeClaimed(delivery));
    }
  }

  /** Of what took too long to be claimed, what nobody else has taken meanwhile: a slow search must not starve retries. */
  private async stillOurs(claimed: readonly ClaimedDelivery[]): Promise<ClaimedDelivery[]> {
    if (claimed.length === 0) return [];
    const startedAtMs = performance.now();
    let reason: object = {};
    try {
      const kept = await this.table.keep(claimed);
      if (performance.now() - startedAtMs <= ANSWER_MS_MAX) return kept;
    } catch (error) {
      reason = { err: error };
    }
    const fields = { ...reason, deliveries: claimed.length };
    this.logger.warn(fields, 'claimed too slowly to be begun: the leases end by themselves');
    return [];
  }

  private async leaveToOwners(theirs: readonly ClaimedDelivery[]): Promise<void> {
    try {
      await this.table.leaveToOwners(theirs);
    } catch (error) {
      this.logger.warn({ err: error, deliveries: theirs.length }, 'leases not given back: they end by themselves');
    }
  }

  private databaseWasAway(): void {
    this.ownersReturnAtMs = performance.now() + OWNERS_RETURN_MS;
  }

  private async nextDueAtMs(): Promise<number | null> {
    const inMs = await this.table.nextDueInMs();
    return inMs === null ? null : performance.now() + inMs;
  }
}
