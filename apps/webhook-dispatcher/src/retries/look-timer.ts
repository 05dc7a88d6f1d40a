/** One timer that fires at the earliest of the times it was given. */
export class LookTimer {
  private timer: NodeJS.Timeout | undefined;
  private atMs = Number.POSITIVE_INFINITY;

  constructor(private readonly fire: () => void) {}

  /**
   * Fires at `atMs` of `performance.now()`, unless it fires earlier anyway. Never early: a timer of Node may be by a
   * part of a ms.
   */
  at(atMs: number): void {
    if (atMs >= this.atMs) return;
    clearTimeout(this.timer);
    this.atMs = atMs;
    this.timer = setTimeout(
      () => {
        this.atMs = Number.POSITIVE_INFINITY;
        this.fire();
      },
      Math.ceil(Math.max(0, atMs - performance.now())) + 1,
    );
  }

  stop(): void {
    clearTimeout(this.timer);
    this.atMs = Number.NEGATIVE_INFINITY;
  }
}
