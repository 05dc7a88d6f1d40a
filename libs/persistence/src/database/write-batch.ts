interface Entry<T> {
  value: T;
  size: number;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export interface WriteBatchOptions<T> {
  /** Whether a failure lies in one of the values: then each is written alone, and only that fails. Default: never. */
  isCulprit?: (error: unknown) => boolean;
  /** Statements on their way at once; another one goes only when it is full. Default: 1. */
  atOnceMax?: number;
  /** How much of a statement a value takes, of 500. Default: 1. */
  sizeOf?: (value: T) => number;
}

const SIZE_MAX = 500;

/** Gathers single writes while one is on its way, so that however many come, few statements go. */
export class WriteBatch<T> {
  private pending: Entry<T>[] = [];
  private pendingSize = 0;
  private running = 0;

  constructor(
    private readonly write: (values: readonly T[]) => Promise<void>,
    private readonly options: WriteBatchOptions<T> = {},
  ) {}

  /** Resolves once the value is written; rejects as the write of its batch does. */
  add(value: T): Promise<void> {
    return new Promise((resolve, reject) => {
      const size = this.options.sizeOf?.(value) ?? 1;
      this.pending.push({ value, size, resolve, reject });
      this.pendingSize += size;
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
    return this.running < (this.options.atOnceMax ?? 1) && this.pendingSize >= SIZE_MAX * this.running;
  }

  private async run(): Promise<void> {
    while (this.pending.length > 0) await this.writeAll(this.takeNext());
    this.running -= 1;
  }

  /** As many as fit into one statement; at least one. */
  private takeNext(): Entry<T>[] {
    let size = 0;
    let count = 0;
    for (const entry of this.pending) {
      if (count > 0 && size + entry.size > SIZE_MAX) break;
      size += entry.size;
      count += 1;
    }
    this.pendingSize -= size;
    return this.pending.splice(0, count);
  }

  private async writeAll(entries: readonly Entry<T>[]): Promise<void> {
    try {
      await this.write(entries.map(({ value }) => value));
      for (const entry of entries) entry.resolve();
    } catch (error) {
      if (entries.length > 1 && this.options.isCulprit?.(error) === true) {
        for (const entry of entries) await this.writeAll([entry]);
      } else for (const entry of entries) entry.reject(error);
    }
  }
}
