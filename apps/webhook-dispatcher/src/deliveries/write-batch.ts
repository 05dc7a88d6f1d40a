interface Entry<T> {
  value: T;
  resolve: () => void;
  reject: (error: unknown) => void;
}

const SIZE_MAX = 500;

/** Gathers single writes while one is on its way, so that however many come, few statements go. */
export class WriteBatch<T> {
  private pending: Entry<T>[] = [];
  private running = 0;

  /**
   * @param isCulprit whether a failure lies in one of the values: then each is written alone, and only that fails
   * @param atOnceMax statements on their way at once; another one goes only when it is full
   */
  constructor(
    private readonly write: (values: readonly T[]) => Promise<void>,
    private readonly isCulprit: (error: unknown) => boolean = () => false,
    private readonly atOnceMax = 1,
  ) {}

  /** Resolves once the value is written; rejects as the write of its batch does. */
  add(value: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.pending.push({ value, resolve, reject });
      if (!this.startsAnother()) return;
      this.running += 1;
      // What else this turn of the event loop brings goes along.
      setImmediate(() => {
        void this.run();
      });
    });
  }

  private startsAnother(): boolean {
    if (this.running === 0) return true;
    return this.running < this.atOnceMax && this.pending.length >= SIZE_MAX * this.running;
  }

  private async run(): Promise<void> {
    while (this.pending.length > 0) {
      const entries = this.pending.splice(0, SIZE_MAX);
      await this.writeAll(entries);
    }
    this.running -= 1;
  }

  private async writeAll(entries: readonly Entry<T>[]): Promise<void> {
    try {
      await this.write(entries.map(({ value }) => value));
      for (const entry of entries) entry.resolve();
    } catch (error) {
      if (entries.length > 1 && this.isCulprit(error)) for (const entry of entries) await this.writeAll([entry]);
      else for (const entry of entries) entry.reject(error);
    }
  }
}
