/** Runs something at once when asked to, then at most once per interval: who asks meanwhile shares a run at its end. */
export class Paced {
  private pause: NodeJS.Timeout | undefined;
  private isWanted = false;

  constructor(
    private readonly run: () => void,
    private readonly intervalMs: number,
  ) {}

  ask(): void {
    if (this.pause) {
      this.isWanted = true;
      return;
    }
    this.pause = setTimeout(() => {
      this.pause = undefined;
      if (!this.isWanted) return;
      this.isWanted = false;
      this.ask();
    }, this.intervalMs);
    this.run();
  }

  /** What was asked for and has not run does not run any more. */
  stop(): void {
    clearTimeout(this.pause);
  }
}
