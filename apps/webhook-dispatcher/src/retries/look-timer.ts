/** One timer that fires at the earliest of the times it was given. */
export class LookTimer {
  private timer: NodeJS.Timeout | undefined;
  private atMs = Number.POSITIVE_INFINITY;

  constructor(private readonly fire: () => void) {}

  /** Fires in `inMs`, unless it fires earlier anyway. Never early: a timer of Node may be by a part of a ms. */
  within(inMs: number): void {
    const atMs = performance.now() + Math.max(0, inMs);
    if (atMs >= this.atMs) return;
    clearTimeout(this.timer);
    this.atMs = atMs;
    this.timer = setTimeout(
      () => {
        this.atMs = Number.POSITIVE_INFINITY;
        this.fire();
      },
      Math.ceil(Math.max(0, inMs)) + 1,
    );
  }

  stop(): void {
    clearTimeout(this.timer);
    this.atMs = Number.NEGATIVE_INFINITY;
  }
}
