import { describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { GroupCommit } from './group-commit.js';

const isItemsOwn = (error: unknown): boolean => error instanceof RangeError;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Batches that the test lets through one by one. */
function heldCommits(itemsMax = 100) {
  const batches: (readonly number[])[] = [];
  const release: (() => void)[] = [];
  const commits = new GroupCommit<number, number>(
    async (items) => {
      batches.push(items);
      await new Promise<void>((resolve) => release.push(resolve));
      return items.map((item) => item * 10);
    },
    { itemsMax, isItemsOwn },
  );
  return { batches, release, commits };
}

describe('GroupCommit', () => {
  it('commits what came while a batch was under way together', async () => {
    const { batches, release, commits } = heldCommits();
    const first = [1, 2].map((item) => commits.add(item));
    await turn();
    const second = [3, 4, 5].map((item) => commits.add(item));
    expect(batches).toEqual([[1, 2]]);
    release.shift()?.();
    expect(await Promise.all(first)).toEqual([10, 20]);
    await turn();
    expect(batches).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    release.shift()?.();
    expect(await Promise.all(second)).toEqual([30, 40, 50]);
  });

  it('makes no batch larger than allowed', async () => {
    const { batches, release, commits } = heldCommits(2);
    const all = [1, 2, 3].map((item) => commits.add(item));
    await turn();
    release.shift()?.();
    await Promise.all(all.slice(0, 2));
    await turn();
    release.shift()?.();
    expect(await Promise.all(all)).toEqual([10, 20, 30]);
    expect(batches).toEqual([[1, 2], [3]]);
  });

  describe('behind a large batch', () => {
    const LARGE = [1, 2, 3, 4, 5, 6, 7, 8];

    /** One more comes while the large batch is committed; whoever hears of that one does `react`. */
    async function batchesBehindLarge(
      momentMs: number,
      react: (commits: GroupCommit<number, number>) => void,
    ): Promise<(readonly number[])[]> {
      const batches: (readonly number[])[] = [];
      let hear: () => void = () => undefined;
      const heard = new Promise<void>((resolve) => {
        hear = resolve;
      });
      const commits = new GroupCommit<number, number>(
        (items) => {
          batches.push(items);
          if (batches.length === 1) void commits.add(9);
          return Promise.resolve(items);
        },
        { itemsMax: 100, isItemsOwn, gather: { heard: () => heard, momentMs, enough: 50 } },
      );
      await Promise.all(LARGE.map((item) => commits.add(item)));
      await turn();
      expect(batches).toEqual([LARGE]);
      hear();
      await turn();
      react(commits);
      await waitFor('the second batch', () => batches.length === 2);
      return batches;
    }

    it('waits until those who hear of it have sent as much again', async () => {
      const more = [10, 11, 12, 13, 14, 15, 16, 17];
      const batches = await batchesBehindLarge(60_000, (commits) => {
        for (const item of more) void commits.add(item);
      });
      expect(batches).toEqual([LARGE, [9, ...more]]);
    });

    it('waits for the rest of what it brings when some of that comes after it is over', async () => {
      const batches: (readonly number[])[] = [];
      const commits = new GroupCommit<number, number>(
        (items) => {
          batches.push(items);
          return Promise.resolve(items);
        },
        { itemsMax: 100, isItemsOwn, gather: { heard: () => Promise.resolve(), momentMs: 60_000, enough: 50 } },
      );
      await Promise.all(LARGE.map((item) => commits.add(item)));
      await turn();
      const again = LARGE.slice(0, 5).map((item) => commits.add(item));
      await turn();
      expect(batches).toEqual([LARGE]);
      await Promise.all([...again, ...LARGE.slice(5).map((item) => commits.add(item))]);
      expect(batches).toEqual([LARGE, LARGE]);
    });

    it('waits for a moment only', async () => {
      const batches = await batchesBehindLarge(100, (commits) => void commits.add(10));
      expect(batches).toEqual([LARGE, [9, 10]]);
    });
  });

  it('fails only the item that can never be committed', async () => {
    const commits = new GroupCommit<number, number>(
      (items) => (items.includes(3) ? Promise.reject(new RangeError('3')) : Promise.resolve(items)),
      { itemsMax: 100, isItemsOwn },
    );
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((item) => commits.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails all of a batch that was not committed for a reason of its own, and goes on', async () => {
    let down = true;
    const commits = new GroupCommit<number, number>(
      (items) => (down ? Promise.reject(new Error('connection lost')) : Promise.resolve(items)),
      { itemsMax: 100, isItemsOwn },
    );
    const outcomes = await Promise.allSettled([1, 2].map((item) => commits.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    down = false;
    expect(await commits.add(3)).toBe(3);
  });
});
