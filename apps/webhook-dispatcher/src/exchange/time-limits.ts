/**
 * Ends what takes longer than a time that is the same for all: one timer for the oldest, however many there are.
 * Never early.
 */
export class TimeLimits<T> {
  /** In order of start, and so of their ends. */
  private readonly endsAtMs = new Map<T, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly limitMs: number,
    private readonly onOver: (late: T) => void,
  ) {}

  start(entry: T, nowMs: number): void {
    this.endsAtMs.set(entry, nowMs + this.limitMs);
    if (this.timer === null) this.arm(this.limitMs);
  }

  end(entry: T): void {
    this.endsAtMs.delete(entry);
  }

  private arm(ms: number): void {
    this.timer = setTimeout(() => {
      this.timer = null;
      this.look();
    }, Math.ceil(ms));
    // What is limited keeps the process alive; waiting for its limit need not.
    this.timer.unref();
  }

  private look(): void {
    const nowMs = performance.now();
    const late: T[] = [];
    for (const [entry, endsAtMs] of this.endsAtMs) {
      if (endsAtMs > nowMs) {
        this.arm(endsAtMs - nowMs);
        break;
      }
      late.push(entry);
    }
    for (const entry of late) this.endsAtMs.delete(entry);
    for (const entry of late) this.onOver(entry);
  }
}
