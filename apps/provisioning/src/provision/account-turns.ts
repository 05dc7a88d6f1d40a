/**
 * Lets work for one key go one after the other within this process. The database's lock already does so across all
 * replicas; taking turns before a connection is taken keeps one account's burst from holding the whole pool.
 */
export class AccountTurns {
  private readonly last = new Map<string, Promise<unknown>>();

  async run<R>(key: string, work: () => Promise<R>): Promise<R> {
    const before = this.last.get(key) ?? Promise.resolve();
    const turn = before.then(work, work);
    // The next one waits for this one's end, not for its success.
    const end = turn.catch(() => undefined);
    this.last.set(key, end);
    try {
      return await turn;
    } finally {
      if (this.last.get(key) === end) this.last.delete(key);
    }
  }
}
