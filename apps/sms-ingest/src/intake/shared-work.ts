/** Work that several callers want at the same time is done once; each gets its result, or its failure. */
export class SharedWork<T> {
  private readonly running = new Map<string, Promise<T>>();

  /** @returns the result, and whether this caller only joined work that another had begun */
  async run(key: string, work: () => Promise<T>): Promise<{ result: T; joined: boolean }> {
    const begun = this.running.get(key);
    if (begun) return { result: await begun, joined: true };
    const started = work();
    this.running.set(key, started);
    try {
      return { result: await started, joined: false };
    } finally {
      this.running.delete(key);
    }
  }
}
