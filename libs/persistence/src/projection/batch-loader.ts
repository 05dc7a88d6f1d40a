interface Load<V> {
  key: string;
  resolve: (value: V) => void;
  reject: (error: unknown) => void;
}

/** Gathers the keys that are wanted while a look-up is on its way and asks for them together. */
export class BatchLoader<V> {
  private pending: Load<V>[] = [];
  private running = false;

  /** @param loadMany a value for each key, in any order; keys without one get `absent` */
  constructor(
    private readonly loadMany: (keys: string[]) => Promise<ReadonlyMap<string, V>>,
    private readonly absent: V,
  ) {}

  load(key: string): Promise<V> {
    return new Promise((resolve, reject) => {
      this.pending.push({ key, resolve, reject });
      if (this.running) return;
      this.running = true;
      setImmediate(() => {
        void this.run();
      });
    });
  }

  private async run(): Promise<void> {
    while (this.pending.length > 0) {
      const loads = this.pending;
      this.pending = [];
      try {
        const found = await this.loadMany([...new Set(loads.map((load) => load.key))]);
        for (const load of loads) load.resolve(found.get(load.key) ?? this.absent);
      } catch (error) {
        for (const load of loads) load.reject(error);
      }
    }
    this.running = false;
  }
}
