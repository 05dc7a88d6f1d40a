import { QUICK_MS_MAX } from '../endpoints/concurrency-limit.js';
import { StartOrder, type Started } from '../start-order.js';

/** Knows which deliveries are under way for long, without a timer for each: they are asked about in order of start. */
export class AttemptWatch<T> {
  private readonly underWay = new StartOrder<T>();

  started(delivery: T, nowMs: number): Started<T> {
    return this.underWay.start(delivery, nowMs);
  }

  ended(attempt: Started<T>): void {
    this.underWay.end(attempt);
  }

  /** Those that are slow by now: their records and slots are to be freed. Each is returned once. */
  takeSlow(nowMs: number): T[] {
    const slow: T[] = [];
    for (let { oldest } = this.underWay; oldest && nowMs - oldest.atMs > QUICK_MS_MAX; { oldest } = this.underWay) {
      this.underWay.end(oldest);
      slow.push(oldest.value);
    }
    return slow;
  }
}
