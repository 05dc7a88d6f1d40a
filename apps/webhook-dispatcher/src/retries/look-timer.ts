import { neverEarlyMs } from './due-timers.js';

/** One timer that fires at the earliest of the times it was given. */
export class LookTimer {
  private timer: NodeJS.Timeout | undefined;
  private atMs = Number.POSITIVE_INFINITY;

  constructor(private readonly fire: () => void) {}

  /** Fires at `atMs` of `performance.now()`, unless it fires earlier anyway. */
  at(atMs: number): void {
    if (atMs >= this.atMs) return;
    clearTimeout(this.timer);
    this.atMs = atMs;
    this.timer = setTimeout(
      () => {
        this.atMs = Number.POSITIVE_INFINITY;
        this.fire();
      },
      neverEarlyMs(atMs - performance.now()),
    );
  }

  stop(): void {
    clearTimeout(this.timer);
    this.atMs = Number.NEGATIVE_INFINITY;
  }
}
