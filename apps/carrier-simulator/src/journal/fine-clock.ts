import type { Clock } from '#libs/contracts';

/** What is left of a millisecond when its microseconds are counted from 0. */
const LAST_US_OF_MS = 0.999;

/**
 * The wall clock with microseconds. Each reading bounds by how much it is ahead of the monotonic clock, to a
 * millisecond; within a few of them the bounds meet. Whole milliseconds are always those of the wall clock.
 */
export class FineClock {
  private aheadMs = -Infinity;

  /** @param monotonicMs ms since whenever, with a fraction */
  constructor(
    private readonly wall: Clock,
    private readonly monotonicMs: () => number = () => performance.now(),
  ) {}

  /** RFC 3339, UTC, with six digits of a second. */
  timestamp(): string {
    const wallMs = this.wall.now();
    const monotonicMs = this.monotonicMs();
    const aheadMin = wallMs - monotonicMs;
    this.aheadMs = Math.min(Math.max(this.aheadMs, aheadMin), aheadMin + LAST_US_OF_MS);
    const us = Math.floor((this.aheadMs - aheadMin) * 1_000);
    return `${new Date(wallMs).toISOString().slice(0, -1)}${String(us).padStart(3, '0')}Z`;
  }
}
