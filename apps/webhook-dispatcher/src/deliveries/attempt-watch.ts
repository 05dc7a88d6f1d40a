import { StartOrder, type Started } from '../start-order.js';

/** From here on an attempt is slow: it gets a row, and its record and slot are freed. See ADR 7. */
export const OPEN_MS_MAX = 500;

/** Knows which deliveries are under way for long, without a timer for each: they are asked about in order of start. */
export class AttemptWatch<T> {
  private readonly underWay = new StartOrder<T>();

  started(delivery: T, nowMs: number): Started<T> {
    return this.underWay.start(delivery, nowMs);
  }

  ended(attempt: Started<T>): void {
    this.underWay.end(attempt);
  }

  /** Those under way for over 500 ms. Each is returned once. */
  takeSlow(nowMs: number): T[] {
    const slow: T[] = [];
    for (let { oldest } = this.underWay; oldest && nowMs - oldest.atMs > OPEN_MS_MAX; { oldest } = this.underWay) {
      this.underWay.end(oldest);
      slow.push(oldest.value);
    }
    return slow;
  }
}
