/** From here on an attempt is slow: it gets a row, and its record and slot are freed. Source: architecture.md, 2. */
export const OPEN_MS_MAX = 500;

/** Knows which deliveries are under way for long, without a timer for each: they are asked about in order of start. */
export class AttemptWatch<T> {
  private readonly startedAtMs = new Map<T, number>();

  started(delivery: T, nowMs: number): void {
    this.startedAtMs.set(delivery, nowMs);
  }

  ended(delivery: T): void {
    this.startedAtMs.delete(delivery);
  }

  /** Those under way for over 500 ms. Each is returned once. */
  takeSlow(nowMs: number): T[] {
    const slow: T[] = [];
    for (const [delivery, startedAtMs] of this.startedAtMs) {
      if (nowMs - startedAtMs <= OPEN_MS_MAX) break;
      this.startedAtMs.delete(delivery);
      slow.push(delivery);
    }
    return slow;
  }
}
