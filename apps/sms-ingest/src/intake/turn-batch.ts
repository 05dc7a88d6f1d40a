import { settleBatch, type BatchWork, type Waiting } from './settled-batch.js';

/**
 * Does what comes within one turn of the event loop together: what is done once for all of them costs each a fraction.
 * Nobody waits for the batch before; batches may be under way side by side.
 */
export class TurnBatch<Item, Outcome> {
  private waiting: Waiting<Item, Outcome>[] = [];

  /** @param groupOf what only items with the same are done together for. Default: nothing */
  constructor(
    private readonly how: BatchWork<Item, Outcome>,
    private readonly groupOf: ((item: Item) => unknown) | null = null,
  ) {}

  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.waiting.length > 1) return;
      setImmediate(() => {
        const batch = this.waiting;
        this.waiting = [];
        for (const group of this.groups(batch)) void settleBatch(group, this.how);
      });
    });
  }

  private groups(batch: Waiting<Item, Outcome>[]): Iterable<Waiting<Item, Outcome>[]> {
    if (this.groupOf === null) return [batch];
    const groups = new Map<unknown, Waiting<Item, Outcome>[]>();
    for (const waiting of batch) {
      const group = this.groupOf(waiting.item);
      const others = groups.get(group);
      if (others) others.push(waiting);
      else groups.set(group, [waiting]);
    }
    return groups.values();
  }
}
