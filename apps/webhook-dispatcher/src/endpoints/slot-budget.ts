/** Which queue an attempt stands in: first attempts go before retries. */
export type Lane = 'first' | 'retry';

/** Of the slots, the share that is kept for retries. */
const RETRY_SHARE = 0.1;

/** Of the slots, the share that endpoints cannot take which have attempts under way for too long. */
const KEPT_FROM_LATE_SHARE = 0.25;

/**
 * Of the slow slots, the share that attempts may take which an endpoint's limit or breaker refuses; and what is left of
 * it while the process has no time to spare: then others need the time more than endpoints that are far behind.
 */
const OVERDUE_SHARE = { most: 0.5, least: 0.05 };

/** Slow slots are given from the start up to this share of them. */
const TROUBLED_SHARE = 0.75;

/**
 * Quick attempts at once from which a process with time to spare goes on to more, and to which one without goes back:
 * there, more in flight would only take longer each, until all of them count as slow (Little's law).
 */
export const QUICK_START = 128;
const GROWTH = 1.25;
const SHRINKAGE = 0.8;

/** The slot that an attempt holds. */
export interface Slot {
  readonly lane: Lane;
  slow: boolean;
  /** Taken for a message that could not be put off any longer. */
  readonly overdue: boolean;
}

export interface SlotBudgetSizes {
  /** Attempts at once that have not shown to be slow. */
  quick: number;
  /** Attempts at once that have; they are on top, so that hanging endpoints leave the quick slots to others. */
  slow: number;
}

/**
 * The attempts that one process makes at once, over all endpoints. An attempt that turns out slow moves to the slow
 * slots while there are any, so that however many endpoints hang, the quick ones find slots.
 */
export class SlotBudget {
  private readonly quick = { first: 0, retry: 0 };
  private slow = 0;
  private overdue = 0;
  private quickMax: number;
  private overdueShare = OVERDUE_SHARE.most;
  private timeToSpare = true;

  constructor(private readonly sizes: SlotBudgetSizes) {
    this.quickMax = Math.min(sizes.quick, QUICK_START);
  }

  /**
   * To be called every few tens of ms: more quick slots if those there are are in use, fewer if there is no time, and
   * likewise of the slow ones for what is overdue.
   * @param timeToSpare whether this process has time for more attempts than it has under way
   */
  adapt(timeToSpare: boolean): void {
    this.timeToSpare = timeToSpare;
    const { quick } = this.sizes;
    const least = Math.min(quick, QUICK_START);
    const overdueShare = this.overdueShare * (timeToSpare ? GROWTH : SHRINKAGE);
    this.overdueShare = Math.min(OVERDUE_SHARE.most, Math.max(OVERDUE_SHARE.least, overdueShare));
    if (!timeToSpare) this.quickMax = Math.max(least, Math.floor(this.quickMax * SHRINKAGE));
    else if (this.quick.first + this.quick.retry > this.quickMax / 2)
      this.quickMax = Math.min(quick, Math.ceil(this.quickMax * GROWTH));
  }

  /** How many there are now. */
  get slots(): SlotBudgetSizes {
    return { quick: this.quickMax, slow: this.sizes.slow };
  }

  get inUse(): { first: number; retry: number; slow: number } {
    return { ...this.quick, slow: this.slow };
  }

  /** @param firstsWait whether first attempts wait for slots: then retries get no more than their share */
  take(lane: Lane, firstsWait: boolean): Slot | null {
    if (this.free(lane, firstsWait) <= 0) return null;
    this.quick[lane] += 1;
    return { lane, slow: false, overdue: false };
  }

  /**
   * A slot for an endpoint whose attempts take long: it would lose a quick one after 500 ms, which others had to do
   * without until then. Null when too few slow ones are left for those that turn out slow, and when this process has no
   * time to spare: then attempts may take long by its own doing, and more of them would take longer still.
   */
  takeTroubled(lane: Lane): Slot | null {
    if (!this.timeToSpare || this.slow >= Math.floor(this.sizes.slow * TROUBLED_SHARE)) return null;
    this.slow += 1;
    return { lane, slow: true, overdue: false };
  }

  /**
   * A slot for a message whose endpoint is slow or down, and that cannot be put off any longer: a slow one from the
   * start, so that what is known to be in trouble never takes a quick one.
   */
  takeOverdue(lane: Lane): Slot | null {
    if (this.freeOverdue() <= 0) return null;
    this.slow += 1;
    this.overdue += 1;
    return { lane, slow: true, overdue: true };
  }

  freeOverdue(): number {
    return Math.min(Math.floor(this.sizes.slow * this.overdueShare) - this.overdue, this.sizes.slow - this.slow);
  }

  /** How many first attempts could start now at endpoints that let others wait: some slots stay free for the rest. */
  freeLate(): number {
    return this.free('first', false) - Math.floor(this.quickMax * KEPT_FROM_LATE_SHARE);
  }

  /** How many slots this lane could take now. */
  free(lane: Lane, firstsWait: boolean): number {
    const keptForRetries = Math.max(1, Math.floor(this.quickMax * RETRY_SHARE));
    const free = this.quickMax - this.quick.first - this.quick.retry;
    if (lane === 'first') return Math.min(free, this.quickMax - keptForRetries - this.quick.first);
    return firstsWait ? Math.min(free, keptForRetries - this.quick.retry) : free;
  }

  /** The attempt has shown to be slow. @returns whether a quick slot became free */
  becameSlow(slot: Slot): boolean {
    if (slot.slow || this.slow >= this.sizes.slow) return false;
    slot.slow = true;
    this.quick[slot.lane] -= 1;
    this.slow += 1;
    return true;
  }

  release(slot: Slot): void {
    if (slot.overdue) this.overdue -= 1;
    if (slot.slow) this.slow -= 1;
    else this.quick[slot.lane] -= 1;
  }
}
