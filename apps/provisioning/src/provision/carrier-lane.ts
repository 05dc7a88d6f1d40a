export interface CarrierLaneOptions<T> {
  /** So many at a time. */
  slots: number;
  /** Leases what is due, at most `limit`. Does not throw. */
  claim: (limit: number) => Promise<T[]>;
  /** Takes one as far as it goes. Does not throw. */
  run: (claimed: T) => Promise<void>;
}

/**
 * The provisionings of one carrier, so many at a time. Slots are the carrier's own, and no more is claimed than they
 * take: an SM-DP+ that hangs holds up its own numbers alone, and what has no slot here is free for another replica.
 */
export class CarrierLane<T> {
  private readonly running = new Set<Promise<void>>();
  private claiming: Promise<void> | null = null;
  private wanted = false;
  private stopped = false;

  constructor(private readonly options: CarrierLaneOptions<T>) {}

  /** Looks for due provisionings now, or as soon as a slot is free. */
  wake(): void {
    this.wanted = true;
    if (this.stopped) return;
    this.claiming ??= this.claimWhileWanted().finally(() => {
      this.claiming = null;
      if (this.wanted && this.free > 0) this.wake();
    });
  }

  /** Claims no more; resolves when what runs has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.claiming;
    await Promise.all(this.running);
  }

  private get free(): number {
    return this.options.slots - this.running.size;
  }

  private async claimWhileWanted(): Promise<void> {
    while (this.wanted && !this.stopped && this.free > 0) {
      this.wanted = false;
      const limit = this.free;
      const claimed = await this.options.claim(limit);
      // There may be more, for the slot that is free next.
      if (claimed.length >= limit) this.wanted = true;
      for (const one of claimed) this.start(one);
    }
  }

  private start(claimed: T): void {
    const run = this.options.run(claimed).finally(() => {
      this.running.delete(run);
      if (this.wanted) this.wake();
    });
    this.running.add(run);
  }
}
