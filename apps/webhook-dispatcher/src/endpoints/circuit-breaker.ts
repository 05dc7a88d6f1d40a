/** Attempts in a row that nobody serves before an endpoint counts as down. */
export const FAILURES_TO_OPEN = 10;
/** How long the breaker stays open the first time, ms; doubles with every failed probe. */
const OPEN_MS_FIRST = 1_000;
/** And at most, ms: messages may be put off for 15 s, so a breaker that stays open longer would only hide that. */
const OPEN_MS_MAX = 15_000;

export type BreakerState = 'closed' | 'open' | 'half_open';

/**
 * Stops attempts at an endpoint where nobody serves, and finds out with one probe at a time when it is back. All times
 * are ms of one clock, given by the caller.
 */
export class CircuitBreaker {
  private failures = 0;
  private openMs = 0;
  private openUntilMs = 0;
  private probing = false;

  state(nowMs: number): BreakerState {
    if (this.openMs === 0) return 'closed';
    return nowMs < this.openUntilMs ? 'open' : 'half_open';
  }

  /** Whether an attempt may start now. Half open, that is one probe at a time. */
  admits(nowMs: number): boolean {
    const state = this.state(nowMs);
    return state === 'closed' || (state === 'half_open' && !this.probing);
  }

  /** When the next probe may start; in the past unless open. */
  get probeAtMs(): number {
    return this.openUntilMs;
  }

  /** @returns whether this attempt is the probe; the caller gives that back at its end */
  started(nowMs: number): boolean {
    if (this.state(nowMs) !== 'half_open' || this.probing) return false;
    this.probing = true;
    return true;
  }

  /**
   * @param serves whether there was somebody who serves, with success or without
   * @param probe what `started` said of this attempt
   */
  ended(serves: boolean, probe: boolean, nowMs: number): void {
    if (probe) this.probing = false;
    if (serves) {
      this.failures = 0;
      this.openMs = 0;
      return;
    }
    this.failures += 1;
    if (this.openMs === 0 && this.failures >= FAILURES_TO_OPEN) this.open(OPEN_MS_FIRST, nowMs);
    else if (probe) this.open(Math.min(this.openMs * 2, OPEN_MS_MAX), nowMs);
  }

  /** The attempt was never made. */
  abandoned(probe: boolean): void {
    if (probe) this.probing = false;
  }

  private open(forMs: number, nowMs: number): void {
    this.openMs = forMs;
    this.openUntilMs = nowMs + forMs;
  }
}
