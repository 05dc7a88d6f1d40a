/** Remembers that something happened until somebody waits for it, so that no wake-up falls between look and wait. */
export class WakeSignal {
  #raised = false;
  #resolve: (() => void) | null = null;

  raise(): void {
    this.#raised = true;
    this.#resolve?.();
  }

  /**
   * Resolves at once when the signal was raised since the last wait, else when it is raised or the time is up.
   * @returns whether it was raised
   */
  async wait(timeoutMs: number): Promise<boolean> {
    if (!this.#raised) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#resolve = resolve;
        timer = setTimeout(resolve, timeoutMs);
      });
      clearTimeout(timer);
      this.#resolve = null;
    }
    const raised = this.#raised;
    this.#raised = false;
    return raised;
  }
}
