import type { Clock } from '#libs/contracts';

/** A clock that moves only when told. */
export class FakeClock implements Clock {
  /** @param nowMs where it starts, ms since the epoch */
  constructor(private nowMs = Date.UTC(2026, 4, 19, 14, 23, 1, 204)) {}

  now(): number {
    return this.nowMs;
  }

  advance(ms: number): void {
    this.nowMs += ms;
  }

  set(nowMs: number): void {
    this.nowMs = nowMs;
  }
}
