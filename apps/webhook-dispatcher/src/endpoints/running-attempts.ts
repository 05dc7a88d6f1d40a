import { StartOrder, type Started } from '../start-order.js';

/** However quick attempts are of late, one that is younger has not shown to be slow, ms. */
const SUSPECT_MS_MIN = 50;
/** How many times as long as usual an attempt must take to be suspected. */
const SUSPECT_TIMES = 4;
/** Weight of the latest end in what is usual. */
const USUAL_WEIGHT = 0.02;

/**
 * The attempts under way that hold quick slots, in order of start, and how long attempts usually take. Tells which are
 * likely to hang long before they are slow for certain: measured by what is usual now, over all endpoints, so that a
 * machine at its limit, where everything takes long, suspects nobody.
 */
export class RunningAttempts<G> {
  private readonly running = new StartOrder<G>();
  private usualMs = 0;

  started(attempt: G, nowMs: number): Started<G> {
    return this.running.start(attempt, nowMs);
  }

  ended(attempt: Started<G>, durationMs: number): void {
    this.running.end(attempt);
    this.usualMs += USUAL_WEIGHT * (durationMs - this.usualMs);
  }

  /** It holds no quick slot any more, or was not made. */
  left(attempt: Started<G>): void {
    this.running.end(attempt);
  }

  /** The oldest attempt, if it has taken suspiciously long. */
  suspect(nowMs: number): Started<G> | null {
    const { oldest } = this.running;
    if (!oldest) return null;
    const limitMs = Math.max(SUSPECT_MS_MIN, this.usualMs * SUSPECT_TIMES);
    return nowMs - oldest.atMs > limitMs ? oldest : null;
  }
}
