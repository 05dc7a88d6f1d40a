import { AttemptWatch } from './attempt-watch.js';
import type { Schedule } from './deliveries.repository.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';
import type { HeldByRow, SettledHolder } from './holder.js';
import type { OpenDelivery } from './open-delivery.js';
import { RecordLostError } from '#libs/messaging';

/**
 * A lease is renewed once it is this old, ms: most attempts have ended by then, and 15 s leave time for four tries more.
 */
export const RENEW_AGE_MS = 4_000;
/** For others to take at once. */
export const DUE_NOW: Schedule = { state: 'scheduled', dueAtMs: 0, putOffForMs: null };

/**
 * The deliveries that this process has in hand, and how they leave it. Somebody holds each of them (`Holder`) and would
 * bring it back should this process die: the log as long as its record is unfinished, else the table by a row leased to
 * us.
 *
 * | Open, and held by | leaves when | by |
 * | --- | --- | --- |
 * | its record | it is put off, or the service stops | `putAside`: a row takes over, the record is finished |
 * | its record | the attempt takes over 500 ms | `leaseSlow`: it stays open, held by a row from then on |
 * | its record, which another owner reads by now | it is to be posted | `close` with RecordLostError: it is theirs |
 * | its record, which comes here again before that | as before | `heldAgain`: it is ours again, an attempt under way counts |
 * | either | the attempt was the last | `end`: its outcome is published, its row removed |
 * | either | there will be another attempt | `toTable`: its row says when |
 * | either | its route has changed while it waited | `forget`: the engine follows the new route |
 */
export class OpenDeliveries {
  /** In cells, which are emptied: what stands in a Map itself may outlive its place there (`StartOrder`). */
  private readonly open = new Map<string, { opened: OpenDelivery | null }>();
  private readonly underWay = new AttemptWatch<OpenDelivery>();
  /** By delivery: rows of ours that are followed, from the claim to the end. A message that goes nowhere is never open. */
  private readonly followed = new Map<string, HeldByRow>();
  /** Until when a renewal that is under way has others wait, ms of `performance.now()`. */
  private renewalWaitsToMs = Number.NEGATIVE_INFINITY;
  private answeredHandler: (opened: OpenDelivery) => void = () => undefined;
  private readonly leaving = new Map<OpenDelivery, (() => void)[]>();

  constructor(private readonly table: DeliveryTable) {}

  get size(): number {
    return this.open.size;
  }

  get(id: string): OpenDelivery | undefined {
    return this.open.get(id)?.opened ?? undefined;
  }

  add(opened: OpenDelivery): void {
    this.open.set(opened.delivery.id, { opened });
  }

  /** It left by another way; whoever waits for it still does. */
  forget(opened: OpenDelivery): void {
    const cell = this.open.get(opened.delivery.id);
    if (cell?.opened !== opened) return;
    cell.opened = null;
    this.open.delete(opened.delivery.id);
    if (this.leaving.size === 0) return;
    for (const left of this.leaving.get(opened) ?? []) left();
    this.leaving.delete(opened);
  }

  /** Resolves once it is not open any more: its outcome is told, and its row says when the next attempt is, if there is one. */
  left(opened: OpenDelivery): Promise<void> {
    if (this.get(opened.delivery.id) !== opened) return Promise.resolve();
    return new Promise((resolve) => {
      this.leaving.set(opened, [...(this.leaving.get(opened) ?? []), resolve]);
    });
  }

  /**
   * Follows a row that is leased to us, and keeps its lease meanwhile: telling that a message goes nowhere takes as long
   * as the log is away. One that is followed already stays so.
   */
  async following(id: string, row: HeldByRow, follow: () => Promise<void>): Promise<void> {
    if (this.followed.has(id)) return follow();
    this.followed.set(id, row);
    try {
      await follow();
    } finally {
      this.followed.delete(id);
    }
  }

  /** Whether this process has the delivery in hand, so that a second claim of its row says nothing new. */
  has(id: string): boolean {
    return this.followed.has(id) || this.get(id) !== undefined;
  }

  close(opened: OpenDelivery, error?: unknown): void {
    this.forget(opened);
    if (error === undefined) opened.finish();
    else opened.fail(error);
  }

  attemptStarted(opened: OpenDelivery, nowMs: number): void {
    opened.attempt = this.underWay.started(opened, nowMs);
  }

  attemptEnded(opened: OpenDelivery): void {
    if (opened.attempt) this.underWay.ended(opened.attempt);
    opened.attempt = null;
  }

  /** Calls `handler` when the response to an attempt is there. */
  onAnswered(handler: (opened: OpenDelivery) => void): void {
    this.answeredHandler = handler;
  }

  attemptAnswered(opened: OpenDelivery): void {
    opened.webhook = 'answered';
    this.answeredHandler(opened);
  }

  /** Leases the attempts that take long: their records are finished, they stay open. @returns all that became slow */
  leaseSlow(nowMs: number): OpenDelivery[] {
    const slow = this.underWay.takeSlow(nowMs);
    for (const opened of slow) {
      if (opened.heldBy !== 'record' || opened.isLeft) continue;
      const { delivery } = opened;
      opened.leasing(this.table.insert({ delivery, state: 'leased', putOffForMs: null }), nowMs);
    }
    return slow;
  }

  /** The table takes the delivery over. Never rejects: a failure goes to whoever waits for the delivery. */
  async toTable(opened: OpenDelivery, schedule: Schedule, attempts: number = opened.delivery.attempts): Promise<void> {
    // Else a slow table would have it written once more, as a slow attempt.
    this.attemptEnded(opened);
    try {
      await this.store({ ...opened.delivery, attempts }, await opened.settledHolder(), schedule);
      this.close(opened);
    } catch (error) {
      this.close(opened, error);
    }
  }

  /**
   * The table takes over what nothing was sent for. What the log has given to another owner is read again there, and
   * only let go of here: a row of it would be one delivery more.
   */
  async putAside(opened: OpenDelivery, schedule: Schedule): Promise<void> {
    if (opened.lost) this.close(opened, new RecordLostError());
    else await this.toTable(opened, schedule);
  }

  /** Writes its schedule down: into a row of its own if the log's record holds the delivery, else into the one it has. */
  store(delivery: Delivery, holder: SettledHolder, schedule: Schedule): Promise<void> {
    if (holder.by === 'record') return this.table.insert({ delivery, ...schedule });
    return this.table.reschedule({ id: delivery.id, attempts: delivery.attempts, ...schedule });
  }

  /** A replay has brought the message, which may still have waited for its next attempt. */
  cancelRetriesOf({ message }: Delivery): Promise<void> {
    return this.table.cancelRetries(message.message_id);
  }

  /** The delivery is over: its row goes, if it has one. */
  async end(opened: OpenDelivery): Promise<void> {
    if (opened.heldBy !== 'record') {
      await opened.settledHolder();
      await this.table.remove(opened.delivery.id);
    }
    this.close(opened);
  }

  /**
   * Keeps the leases of what is open; a row that is still to be written gets its own. To be called every two seconds or so;
   * those that are young still are left alone, and all while a renewal is under way: those that a slow database has
   * waiting would all be made once it is there again. After some seconds it may be its connection alone that hangs, and
   * another is tried.
   */
  async renewLeases(nowMs: number): Promise<void> {
    const open = this.all.flatMap(({ delivery, row }): [string, HeldByRow][] => (row ? [[delivery.id, row]] : []));
    const leased = new Map([...open, ...this.followed]);
    const old = [...leased].filter(([, { leasedAtMs }]) => nowMs - leasedAtMs >= RENEW_AGE_MS);
    if (old.length === 0 || nowMs < this.renewalWaitsToMs) return;
    this.renewalWaitsToMs = nowMs + RENEW_AGE_MS;
    try {
      await this.table.renew(old.map(([id]) => id));
    } finally {
      this.renewalWaitsToMs = Number.NEGATIVE_INFINITY;
    }
    for (const [, row] of old) row.leasedAtMs = nowMs;
  }

  /** Everything goes to the table as it is; attempts that are under way may be made once more by others. */
  async handBack(): Promise<void> {
    const ofRecords = this.all.filter(({ heldBy }) => heldBy === 'record');
    await Promise.all(ofRecords.map((opened) => this.putAside(opened, DUE_NOW)));
    await this.table.giveBack();
  }

  private get all(): OpenDelivery[] {
    return [...this.open.values()].flatMap(({ opened }) => opened ?? []);
  }
}
