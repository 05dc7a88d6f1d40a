import { describe, expect, it } from '@jest/globals';
import { TurnBatch } from './turn-batch.js';

const isItemsOwn = (error: unknown): boolean => error instanceof RangeError;
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('TurnBatch', () => {
  it('does what comes within a turn together, and gives each its own outcome', async () => {
    const batches: (readonly number[])[] = [];
    const work = (items: readonly number[]) => {
      batches.push(items);
      return Promise.resolve(items.map((item) => item * 10));
    };
    const batch = new TurnBatch<number, number>({ work, isItemsOwn });
    await expect(Promise.all([1, 2, 3].map((item) => batch.add(item)))).resolves.toEqual([10, 20, 30]);
    await expect(batch.add(4)).resolves.toBe(40);
    expect(batches).toEqual([[1, 2, 3], [4]]);
  });

  it('does together only what may be, and a failure is that of its group', async () => {
    const work = (items: readonly number[]) =>
      items.includes(1) ? Promise.reject(new Error('away')) : Promise.resolve(items.map(() => items.length));
    const batch = new TurnBatch<number, number>({ work, isItemsOwn }, (item) => item % 2);
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((item) => batch.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ value: 2 });
  });

  it('keeps nothing waiting for a batch that hangs', async () => {
    const work = (items: readonly number[]) =>
      items.includes(1) ? new Promise<never>(() => undefined) : Promise.resolve(items);
    const batch = new TurnBatch<number, number>({ work, isItemsOwn });
    void batch.add(1);
    await turn();
    await expect(batch.add(2)).resolves.toBe(2);
  });

  it('spares the others the failure that is one item alone caused', async () => {
    const work = (items: readonly number[]) =>
      items.includes(2) ? Promise.reject(new RangeError('refused')) : Promise.resolve(items);
    const batch = new TurnBatch<number, number>({ work, isItemsOwn });
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => batch.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('tells everyone of any other failure at once, and goes on', async () => {
    let calls = 0;
    const work = (items: readonly number[]) => {
      calls += 1;
      return items.includes(1) ? Promise.reject(new Error('away')) : Promise.resolve(items);
    };
    const batch = new TurnBatch<number, number>({ work, isItemsOwn });
    const outcomes = await Promise.allSettled([1, 2].map((item) => batch.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(calls).toBe(1);
    await expect(batch.add(3)).resolves.toBe(3);
  });
});
