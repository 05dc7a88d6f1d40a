import { settleBatch, type Waiting } from './settled-batch.js';

export interface GroupCommitOptions {
  /** Most items of one batch. */
  itemsMax: number;
  /** Whether the failure is that of one item, which no repeat can help: the others of its batch must not share it. */
  isItemsOwn: (error: unknown) => boolean;
  /**
   * Waits a moment when fewer wait than were in the batch just committed: those who hear of it are about to send more,
   * and half a batch costs nearly as much as a whole one. Default: no wait.
   */
  gather?: () => Promise<unknown>;
}

/**
 * Commits together what came while the batch before was under way: one transaction, one wait for the disk, however
 * many wait. An idle one begins at the end of the current turn of the event loop. One batch at a time.
 */
export class GroupCommit<Item, Outcome> {
  private waiting: Waiting<Item, Outcome>[] = [];
  private running = false;

  /** @param commit gives one outcome for each item, in their order; all or none are durable when it settles */
  constructor(
    private readonly commit: (items: readonly Item[]) => Promise<readonly Outcome[]>,
    private readonly options: GroupCommitOptions,
  ) {}

  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.running) return;
      this.running = true;
      setImmediate(() => {
        void this.run();
      });
    });
  }

  private async run(): Promise<void> {
    const { itemsMax, gather, isItemsOwn } = this.options;
    for (let last = 0; this.waiting.length > 0;) {
      if (gather && this.waiting.length < last) await gather();
      const batch = this.waiting.splice(0, itemsMax);
      await settleBatch(batch, { work: this.commit, isItemsOwn });
      last = batch.length;
    }
    this.running = false;
  }
}
