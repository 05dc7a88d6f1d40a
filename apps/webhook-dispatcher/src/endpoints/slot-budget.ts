/** Which queue an attempt stands in: first attempts go before retries. */
export type Lane = 'first' | 'retry';

/** Of the slots, the share that is kept for retries. */
const RETRY_SHARE = 0.1;

/** Of the slow slots, the share that attempts may take which an endpoint's limit or breaker refuses. */
const OVERDUE_SHARE = 0.5;

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
  private readonly keptForRetries: number;

  constructor(private readonly sizes: SlotBudgetSizes) {
    this.keptForRetries = Math.max(1, Math.floor(sizes.quick * RETRY_SHARE));
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
    return Math.min(Math.floor(this.sizes.slow * OVERDUE_SHARE) - this.overdue, this.sizes.slow - this.slow);
  }

  /** How many slots this lane could take now. */
  free(lane: Lane, firstsWait: boolean): number {
    const free = this.sizes.quick - this.quick.first - this.quick.retry;
    if (lane === 'first') return Math.min(free, this.sizes.quick - this.keptForRetries - this.quick.first);
    return firstsWait ? Math.min(free, this.keptForRetries - this.quick.retry) : free;
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
