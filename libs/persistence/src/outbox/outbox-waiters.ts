interface Waiter {
  rowId: string;
  resolve: (published: boolean) => void;
  timer: NodeJS.Timeout;
}

/** Who waits for which outbox row to be in the log. */
export class OutboxWaiters {
  private readonly byRow = new Map<string, Set<Waiter>>();

  wait(rowId: string, timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        rowId,
        resolve,
        timer: setTimeout(() => {
          this.end(waiter, false);
        }, timeoutMs),
      };
      const waiters = this.byRow.get(rowId) ?? new Set();
      waiters.add(waiter);
      this.byRow.set(rowId, waiters);
    });
  }

  rows(): string[] {
    return [...this.byRow.keys()];
  }

  published(rowIds: Iterable<string>): void {
    for (const rowId of rowIds) {
      for (const waiter of this.byRow.get(rowId) ?? []) this.end(waiter, true);
    }
  }

  /** Ends every wait with "not known". */
  giveUp(): void {
    for (const waiters of this.byRow.values()) for (const waiter of waiters) this.end(waiter, false);
  }

  private end(waiter: Waiter, published: boolean): void {
    clearTimeout(waiter.timer);
    const waiters = this.byRow.get(waiter.rowId);
    waiters?.delete(waiter);
    if (waiters?.size === 0) this.byRow.delete(waiter.rowId);
    waiter.resolve(published);
  }
}
