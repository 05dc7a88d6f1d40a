/** Somebody who waits for what becomes of an item of a batch. */
export interface Waiting<Item, Outcome> {
  item: Item;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}

export interface BatchWork<Item, Outcome> {
  /** Gives one outcome for each item, in their order; all or none are done when it settles. */
  work: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  /** Whether the failure is that of one item, which no repeat can help: the others of its batch must not share it. */
  isItemsOwn: (error: unknown) => boolean;
}

/** Does the work for a batch and tells everyone what became of his item. Never rejects. */
export async function settleBatch<Item, Outcome>(
  batch: readonly Waiting<Item, Outcome>[],
  how: BatchWork<Item, Outcome>,
): Promise<void> {
  try {
    const outcomes = await how.work(batch.map(({ item }) => item));
    for (const [index, outcome] of outcomes.entries()) batch[index]?.resolve(outcome);
  } catch (error) {
    if (batch.length > 1 && how.isItemsOwn(error)) {
      const middle = Math.ceil(batch.length / 2);
      await settleBatch(batch.slice(0, middle), how);
      await settleBatch(batch.slice(middle), how);
    } else for (const { reject } of batch) reject(error);
  }
}
