import { settleBatch, type BatchWork, type Waiting } from './settled-batch.js';

/**
 * Does what comes within one turn of the event loop together: what is done once for all of them costs each a fraction.
 * Nobody waits for the batch before; batches may be under way side by side.
 */
export class TurnBatch<Item, Outcome> {
  private waiting: Waiting<Item, Outcome>[] = [];

  constructor(private readonly how: BatchWork<Item, Outcome>) {}

  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.waiting.length > 1) return;
      setImmediate(() => {
        const batch = this.waiting;
        this.waiting = [];
        void settleBatch(batch, this.how);
      });
    });
  }
}
