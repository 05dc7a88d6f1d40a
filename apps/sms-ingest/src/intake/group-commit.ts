import { settleBatch, type Waiting } from './settled-batch.js';

export interface GroupCommitOptions {
  /** Most items of one batch. */
  itemsMax: number;
  /** Whether the failure is that of one item, which no repeat can help: the others of its batch must not share it. */
  isItemsOwn: (error: unknown) => boolean;
  /** How to gather large batches. Default: what waits when a batch is over is the next one. */
  gather?: Gather;
}

/** Half a batch costs nearly as much as a whole one, and those who hear of one are about to send as much again. */
export interface Gather {
  /** Resolves once those of the batch before have heard of it. */
  heard: () => Promise<unknown>;
  /** How long they may take to send more, ms. */
  momentMs: number;
  /** So many are enough for a batch. */
  enough: number;
}

/** Behind smaller batches nobody waits: there is little to save. */
const GATHERED_MIN = 8;
/** A batch that is over for longer says nothing about what comes now. */
const RECENT_MS = 20;

/**
 * Commits together what came while the batch before was under way: one transaction, one wait for the disk, however
 * many wait. An idle one begins at the end of the current turn of the event loop. One batch at a time.
 */
export class GroupCommit<Item, Outcome> {
  private waiting: Waiting<Item, Outcome>[] = [];
  private running = false;
  private last = { items: 0, atMs: -Infinity };
  /** While a batch is gathered: how many have to wait for it to begin, and what begins it. */
  private gathering: { wanted: number; begin: () => void } | null = null;

  /** @param commit gives one outcome for each item, in their order; all or none are durable when it settles */
  constructor(
    private readonly commit: (items: readonly Item[]) => Promise<readonly Outcome[]>,
    private readonly options: GroupCommitOptions,
  ) {}

  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.gathering !== null && this.waiting.length >= this.gathering.wanted) this.gathering.begin();
      if (this.running) return;
      this.running = true;
      setImmediate(() => {
        void this.run();
      });
    });
  }

  private async run(): Promise<void> {
    const { itemsMax, gather, isItemsOwn } = this.options;
    for (let isFirst = true; this.waiting.length > 0; isFirst = false) {
      if (gather) await this.gathered(gather, isFirst);
      const batch = this.waiting.splice(0, itemsMax);
      await settleBatch(batch, { work: this.commit, isItemsOwn });
      this.last = { items: batch.length, atMs: performance.now() };
    }
    this.running = false;
  }

  /**
   * Resolves when those of the batch before have sent as much again, or had their time.
   * @param isFirst nobody waited when that batch was over: some of what it brings is here, and the rest is on its way
   */
  private async gathered({ heard, momentMs, enough }: Gather, isFirst: boolean): Promise<void> {
    const { items, atMs } = this.last;
    if (items < GATHERED_MIN || this.waiting.length >= enough || performance.now() - atMs > RECENT_MS) return;
    const wanted = Math.min(isFirst ? items : this.waiting.length + items, enough);
    if (!isFirst) await heard();
    if (this.waiting.length >= wanted) return;
    await new Promise<void>((resolve) => {
      const begin = () => {
        clearTimeout(timer);
        this.gathering = null;
        resolve();
      };
      const timer = setTimeout(begin, momentMs);
      this.gathering = { wanted, begin };
    });
  }
}
