import { StartOrder, type Started } from '../start-order.js';

/**
 * Ends what takes longer than a time that is the same for all: one timer for the oldest, however many there are.
 * Never early.
 */
export class TimeLimits<T> {
  private readonly underWay = new StartOrder<T>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly limitMs: number,
    private readonly onOver: (late: T) => void,
  ) {}

  start(entry: T, nowMs: number): Started<T> {
    if (this.timer === null) this.arm(this.limitMs);
    return this.underWay.start(entry, nowMs);
  }

  end(started: Started<T>): void {
    this.underWay.end(started);
  }

  private arm(ms: number): void {
    this.timer = setTimeout(() => {
      // When this process stood still, timers run before what came meanwhile is read: that has its turn first.
      setImmediate(() => {
        this.timer = null;
        this.look();
      });
    }, Math.ceil(ms));
    // What is limited keeps the process alive; waiting for its limit need not.
    this.timer.unref();
  }

  private look(): void {
    const nowMs = performance.now();
    const late: T[] = [];
    for (let { oldest } = this.underWay; oldest; { oldest } = this.underWay) {
      const leftMs = oldest.atMs + this.limitMs - nowMs;
      if (leftMs > 0) {
        this.arm(leftMs);
        break;
      }
      this.underWay.end(oldest);
      late.push(oldest.value);
    }
    for (const entry of late) this.onOver(entry);
  }
}
