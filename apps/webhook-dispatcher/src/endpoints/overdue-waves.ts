import { LIMIT_MAX } from './concurrency-limit.js';

/**
 * Spreads what an endpoint cannot be given in time. However late its messages are, no more than its greatest limit are
 * under way at once; those beyond that come back a round trip later, a limit full at a time, instead of all at once to
 * wait in memory.
 */
export class OverdueWaves {
  private waveAtMs = Number.NEGATIVE_INFINITY;
  private count = 0;

  /**
   * When to bring a message back that is to be tried by its deadline, whatever the endpoint's state.
   * @param roundTripMs how long the endpoint's attempts take; 0 while that is not known
   * @returns the deadline, or later when a limit full of others have theirs within the same round trip
   */
  place(deadlineMs: number, roundTripMs: number): number {
    if (deadlineMs >= this.waveAtMs + roundTripMs) {
      this.waveAtMs = deadlineMs;
      this.count = 0;
    } else if (this.count >= LIMIT_MAX) {
      this.waveAtMs += roundTripMs;
      this.count = 0;
    }
    this.count += 1;
    return Math.max(deadlineMs, this.waveAtMs);
  }
}
