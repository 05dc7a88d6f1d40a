/** `perSecond` on average, `burst` at once. */
export interface Rate {
  perSecond: number;
  burst: number;
}

export interface Taken {
  allowed: boolean;
  /** Whole tokens left. */
  remaining: number;
  /** Until the bucket is full again. */
  fullInMs: number;
  /** Until one token is there; 0 when allowed. */
  retryInMs: number;
}

/**
 * A token bucket per key, kept as the one moment at which it will be full (the generic cell rate algorithm): exact at
 * any spacing of requests, where a fixed window lets twice the rate through at its edge.
 */
export class TokenBuckets {
  private readonly fullAtMs = new Map<string, number>();
  private readonly tokenMs: number;

  constructor(private readonly rate: Rate) {
    this.tokenMs = 1000 / rate.perSecond;
  }

  /** How many keys have a bucket that is not full. */
  get size(): number {
    return this.fullAtMs.size;
  }

  take(key: string, nowMs: number): Taken {
    const fullAtMs = Math.max(this.fullAtMs.get(key) ?? 0, nowMs);
    const afterMs = fullAtMs + this.tokenMs;
    const capacityMs = this.rate.burst * this.tokenMs;
    const overMs = afterMs - nowMs - capacityMs;
    // Half a microsecond of tolerance: sums of fractions of a millisecond do not come out even.
    if (overMs > 0.0005) {
      return { allowed: false, remaining: 0, fullInMs: fullAtMs - nowMs, retryInMs: overMs };
    }
    this.fullAtMs.set(key, afterMs);
    const remaining = Math.floor((capacityMs - (afterMs - nowMs)) / this.tokenMs + 0.0005);
    return { allowed: true, remaining: Math.max(0, remaining), fullInMs: afterMs - nowMs, retryInMs: 0 };
  }

  /** Forgets buckets that are full: they are as good as new. */
  sweep(nowMs: number): void {
    for (const [key, fullAtMs] of this.fullAtMs) if (fullAtMs <= nowMs) this.fullAtMs.delete(key);
  }
}
