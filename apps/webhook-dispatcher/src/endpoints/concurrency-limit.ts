/** Where every endpoint starts: enough for a burst of codes, harmless for the smallest server. */
export const LIMIT_START = 16;
/** No endpoint gets more attempts at once by growing. */
export const LIMIT_MAX = 1_024;
/** An attempt that ends within this is quick, ms: the endpoint keeps up. */
export const QUICK_MS_MAX = 500;

/** What the end of an attempt says about how much the endpoint can take. */
export type LoadSignal =
  /** It kept up. */
  | 'quick'
  /** It answered, late; or it failed in a way that says nothing about load. */
  | 'neutral'
  /** Time-out or 429: too much. */
  | 'overload';

/**
 * How many attempts one endpoint gets at once. Doubles per round trip while the endpoint is quick and its limit is in
 * use (each quick end lets one more in), halves when it is overloaded, and from there grows by one per round trip:
 * TCP's slow start and congestion avoidance (RFC 5681, 3.1), with attempts for segments.
 */
export class ConcurrencyLimit {
  private size = LIMIT_START;
  /** From here on it grows slowly. */
  private threshold = LIMIT_MAX;
  private quickEnds = 0;
  private shrunkAtMs = Number.NEGATIVE_INFINITY;
  private grewAtMs = Number.NEGATIVE_INFINITY;

  get current(): number {
    return this.size;
  }

  /** Whether it has grown in the last `ms`. */
  grewWithin(ms: number, nowMs: number): boolean {
    return nowMs - this.grewAtMs <= ms;
  }

  /**
   * @param startedAtMs when the attempt started: of those under way when the limit shrank, none shrinks it again
   * @param inFlight attempts at the endpoint with this one; a limit that is not in use does not grow
   */
  ended(signal: LoadSignal, startedAtMs: number, nowMs: number, inFlight: number): void {
    if (signal === 'overload') this.shrink(startedAtMs, nowMs);
    else if (signal === 'quick' && inFlight * 2 > this.size) this.grow(nowMs);
  }

  private grow(nowMs: number): void {
    this.quickEnds += 1;
    if (this.size >= this.threshold && this.quickEnds < this.size) return;
    this.quickEnds = 0;
    if (this.size === LIMIT_MAX) return;
    this.size += 1;
    this.grewAtMs = nowMs;
  }

  private shrink(startedAtMs: number, nowMs: number): void {
    if (startedAtMs < this.shrunkAtMs) return;
    this.shrunkAtMs = nowMs;
    this.size = Math.max(1, Math.floor(this.size / 2));
    this.threshold = this.size;
    this.quickEnds = 0;
  }
}
