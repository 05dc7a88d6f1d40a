/**
 * Milliseconds since the epoch with a fraction, the same in every process of one machine. `performance.timeOrigin` is
 * taken once per process and drifts from the wall clock; so the offset is taken at a tick of the wall clock, and again
 * when asked for.
 */
export class PreciseClock {
  private offsetMs = 0;

  constructor() {
    this.anchor();
  }

  now(): number {
    return this.offsetMs + performance.now();
  }

  /** Busy for at most a millisecond. */
  anchor(): void {
    const startMs = Date.now();
    let wallMs = startMs;
    while (wallMs === startMs) wallMs = Date.now();
    this.offsetMs = wallMs - performance.now();
  }
}
