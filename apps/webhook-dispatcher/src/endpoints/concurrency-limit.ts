/** Where every endpoint starts: enough for a burst of codes, harmless for the smallest server. */
export const LIMIT_START = 16;
/** No endpoint gets more attempts at once by growing. */
export const LIMIT_MAX = 1_024;
/** Nor does one that takes its time get more than this: it would hold slots by the hundreds. */
export const LIMIT_STEADY_MAX = 256;
/**
 * An attempt that ends within this is quick, ms: the endpoint keeps up. One that does not is slow: it gets a row, and its
 * record and its quick slot are freed. See ADR 7.
 */
export const QUICK_MS_MAX = 500;
/** One that is acknowledged within this is steady, ms. What takes longer is on its way to a time-out. */
export const STEADY_MS_MAX = 5_000;

/** What the end of an attempt says about how much the endpoint can take. */
export type LoadSignal =
  /** It kept up. */
  | 'quick'
  /** It acknowledged, and takes its time: it may be able to do more at once. */
  | 'steady'
  /** It acknowledged very late, or failed in a way that says nothing about load. */
  | 'neutral'
  /** Time-out or 429: too much. */
  | 'overload';

/**
 * How many attempts one endpoint gets at once. Doubles per round trip while the endpoint is quick and its limit is in
 * use (each quick end lets one more in), halves when it is overloaded, and from there grows by one per round trip:
 * TCP's slow start and congestion avoidance (RFC 5681, 3.1), with attempts for segments. While the endpoint is steady,
 * it grows by one per round trip, too.
 */
export class ConcurrencyLimit {
  private size = LIMIT_START;
  /** From here on it grows slowly. */
  private threshold = LIMIT_MAX;
  /** Since it last grew. */
  private goodEnds = 0;
  private shrunkAtMs = Number.NEGATIVE_INFINITY;
  private grewAtMs = Number.NEGATIVE_INFINITY;

  get current(): number {
    return this.size;
  }

  /** Whether quick ends had it grow in the last `ms`. */
  grewWithin(ms: number, nowMs: number): boolean {
    return nowMs - this.grewAtMs <= ms;
  }

  /**
   * @param startedAtMs when the attempt started: of those under way when the limit shrank, none shrinks it again
   * @param inFlight attempts at the endpoint with this one; a limit that is not in use does not grow
   */
  ended(signal: LoadSignal, startedAtMs: number, nowMs: number, inFlight: number): void {
    if (signal === 'overload') this.shrink(startedAtMs, nowMs);
    else if (signal !== 'neutral' && inFlight * 2 > this.size) this.grow(signal, nowMs);
  }

  private grow(signal: 'quick' | 'steady', nowMs: number): void {
    this.goodEnds += 1;
    const slowly = signal === 'steady' || this.size >= this.threshold;
    if (slowly && this.goodEnds < this.size) return;
    this.goodEnds = 0;
    if (this.size >= (signal === 'steady' ? LIMIT_STEADY_MAX : LIMIT_MAX)) return;
    this.size += 1;
    // A steady endpoint does not catch up within moments: what waits for it must not wait in memory.
    if (signal === 'quick') this.grewAtMs = nowMs;
  }

  private shrink(startedAtMs: number, nowMs: number): void {
    if (startedAtMs < this.shrunkAtMs) return;
    this.shrunkAtMs = nowMs;
    this.size = Math.max(1, Math.floor(this.size / 2));
    this.threshold = this.size;
    this.goodEnds = 0;
  }
}
