const FLUSH_MS = 50;

/**
 * What has brought its message to the log and is not marked so in its table yet. The mark saves work only: without it
 * the same message would go to the log once more under its id, should its carrier send it again. So it waits for a
 * moment, or for other work to take it along. That a part was taken is no such mark: it is written with the part.
 */
export class FinishedMarks {
  private readonly ids = new Set<string>();
  /** Those that a transaction is just marking: a second one would wait for its row locks. */
  private readonly marking = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  /** @param mark writes the marks, should no other work take them along */
  constructor(
    private readonly mark: (ids: readonly string[]) => Promise<unknown>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  add(id: string): void {
    this.ids.add(id);
    this.later();
  }

  has(id: string): boolean {
    return this.ids.has(id) || this.marking.has(id);
  }

  /** Does `work`, which writes the marks along with it; those are forgotten when it succeeds. */
  async withMarks<T>(work: (ids: readonly string[]) => Promise<T>): Promise<T> {
    const taken = [...this.ids];
    this.ids.clear();
    for (const id of taken) this.marking.add(id);
    try {
      return await work(taken);
    } catch (error) {
      for (const id of taken) this.ids.add(id);
      this.later();
      throw error;
    } finally {
      for (const id of taken) this.marking.delete(id);
    }
  }

  /** The last marks, before the service stops. */
  async flush(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.markAll();
  }

  private later(): void {
    if (this.timer !== null || this.stopped) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.markAll();
    }, FLUSH_MS);
  }

  private async markAll(): Promise<void> {
    if (this.ids.size === 0) return;
    try {
      await this.withMarks((ids) => this.mark(ids));
    } catch (error) {
      this.onFailure(error);
    }
  }
}
