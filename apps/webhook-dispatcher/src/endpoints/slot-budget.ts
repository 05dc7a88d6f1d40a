/**
 * The words: a **lane** is where a message stands at its endpoint, by where it came from; a **turn** is what its endpoint
 * could start next; a **line** is where the endpoint stands for a slot. *Slow* is said of a slot and of an attempt that
 * has been under way for over 500 ms; *late* of an endpoint with attempts in slow slots that are not overdue, and of its
 * line; *takes long* of an endpoint whose attempts do on average; *overdue* of a message that has been put off for as long
 * as it may be.
 *
 * Who gets which slot, in the order in which they are served (`LINES`). Quick slots are for attempts that have not shown
 * to take long; slow slots are on top.
 *
 * | Who stands in line | Slots, and how many of them |
 * | --- | --- |
 * | `overdue`: put off for 15 s by its endpoint's limit or breaker, which still refuse | slow: a half, down to a twentieth while the process has no time to spare |
 * | `first`: a first attempt | quick: all but the tenth that is kept for retries |
 * | `late`: the same, at an endpoint with others in slow slots | quick: as `first`, less a quarter of all |
 * | `retry`: what comes from the table | quick: all that are free; while first attempts wait, a tenth |
 *
 * - An endpoint whose attempts take over 500 ms on average gets slow slots in the last three lines, up to three quarters
 *   of them, as long as the process has time to spare.
 * - A half-open endpoint's probe is its next message, in that message's line. While it is under way the endpoint
 *   refuses, and stands in none but `overdue` (`EndpointQueue.nextTurn`).
 * - An attempt under way for over 500 ms, or suspected to hang while others wait, leaves its quick slot for a slow one
 *   while there are any.
 * - Within a line, endpoints have their turns, one message each.
 * - While a quarter of the slow slots is taken, no endpoint's limit grows by acknowledgements that take over 500 ms.
 */
export type Line = Turn | 'late';

/** Which queue of its endpoint a message stands in: first attempts go before retries. */
export type Lane = 'first' | 'retry';

/**
 * Whose turn it is at an endpoint: its next first attempt, its next retry, or one that cannot be put off any longer
 * although the endpoint's limit or breaker refuses it.
 */
export type Turn = Lane | 'overdue';

/** In the order in which they are served. */
export const LINES: readonly Line[] = ['overdue', 'first', 'late', 'retry'];

/** The shares: of the quick slots the first two, of the slow slots the others. */
export const SHARES = {
  keptForRetries: 0.1,
  keptFromLate: 0.25,
  /** Of an endpoint that is far behind; others need the time more while there is none to spare. */
  overdue: { most: 0.5, least: 0.05 },
  /** Given from the start; the rest is for attempts that turn out slow. */
  troubled: 0.75,
  /** Taken by whatever takes long: from here on no endpoint that takes its time gets more attempts at once. */
  steady: 0.25,
} as const;

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
  /** A quick slot may become a slow one; an overdue one is a slow one for a message that could not be put off any longer. */
  kind: 'quick' | 'slow' | 'overdue';
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
  /** Of these, how many are for what is overdue. */
  private overdue = 0;
  private quickMax: number;
  private overdueShare: number = SHARES.overdue.most;
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
    this.overdueShare = Math.min(SHARES.overdue.most, Math.max(SHARES.overdue.least, overdueShare));
    if (!timeToSpare) this.quickMax = Math.max(least, Math.floor(this.quickMax * SHRINKAGE));
    else if (this.quick.first + this.quick.retry > this.quickMax / 2)
      this.quickMax = Math.min(quick, Math.ceil(this.quickMax * GROWTH));
  }

  /** Whether attempts that take long may still become more without those of others finding no slot to go to. */
  get hasSlowRoom(): boolean {
    return this.slow < this.sizes.slow * SHARES.steady;
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
    return { lane, kind: 'quick' };
  }

  /**
   * A slot for an endpoint whose attempts take long: it would lose a quick one after 500 ms, which others had to do
   * without until then. Null when too few slow ones are left for those that turn out slow, and when this process has no
   * time to spare: then attempts may take long by its own doing, and more of them would take longer still.
   */
  takeTroubled(lane: Lane): Slot | null {
    if (!this.timeToSpare || this.slow >= Math.floor(this.sizes.slow * SHARES.troubled)) return null;
    this.slow += 1;
    return { lane, kind: 'slow' };
  }

  /**
   * A slot for a message whose endpoint is slow or down, and that cannot be put off any longer: a slow one from the
   * start, so that what is known to be in trouble never takes a quick one.
   */
  takeOverdue(lane: Lane): Slot | null {
    if (this.free('overdue', false) <= 0) return null;
    this.slow += 1;
    this.overdue += 1;
    return { lane, kind: 'overdue' };
  }

  /**
   * How many slots those in this line could take now.
   * @param firstsWait whether first attempts wait for slots: then retries get no more than their share
   */
  free(line: Line, firstsWait: boolean): number {
    if (line === 'overdue') {
      const forOverdue = Math.max(1, Math.floor(this.sizes.slow * this.overdueShare));
      return Math.min(forOverdue - this.overdue, this.sizes.slow - this.slow);
    }
    const keptForRetries = Math.max(1, Math.floor(this.quickMax * SHARES.keptForRetries));
    const free = this.quickMax - this.quick.first - this.quick.retry;
    if (line === 'retry') return firstsWait ? Math.min(free, keptForRetries - this.quick.retry) : free;
    const forFirsts = Math.min(free, this.quickMax - keptForRetries - this.quick.first);
    return line === 'first' ? forFirsts : forFirsts - Math.floor(this.quickMax * SHARES.keptFromLate);
  }

  /** The attempt has shown to be slow. @returns whether a quick slot became free */
  becameSlow(slot: Slot): boolean {
    if (slot.kind !== 'quick' || this.slow >= this.sizes.slow) return false;
    slot.kind = 'slow';
    this.quick[slot.lane] -= 1;
    this.slow += 1;
    return true;
  }

  release(slot: Slot): void {
    if (slot.kind === 'quick') this.quick[slot.lane] -= 1;
    else this.slow -= 1;
    if (slot.kind === 'overdue') this.overdue -= 1;
  }
}
