import { describe, expect, it } from '@jest/globals';
import { WriteBatch } from './write-batch.js';

describe('WriteBatch', () => {
  it('writes together what comes together', async () => {
    const written: number[][] = [];
    const batch = new WriteBatch<number>((values) => {
      written.push([...values]);
      return Promise.resolve();
    });
    await Promise.all([1, 2, 3].map((value) => batch.add(value)));
    await batch.add(4);
    expect(written).toEqual([[1, 2, 3], [4]]);
  });
  it('splits what is more than a statement should take', async () => {
    const sizes: number[] = [];
    const batch = new WriteBatch<number>((values) => {
      sizes.push(values.length);
      return Promise.resolve();
    });
    await Promise.all(Array.from({ length: 1_100 }, (_, value) => batch.add(value)));
    expect(sizes).toEqual([500, 500, 100]);
  });
  it('counts large values as what they are, and writes one that is too large alone', async () => {
    const written: number[][] = [];
    const write = (values: readonly number[]) => {
      written.push([...values]);
      return Promise.resolve();
    };
    const batch = new WriteBatch<number>(write, { sizeOf: (value) => value });
    await Promise.all([200, 300, 1, 900, 499].map((value) => batch.add(value)));
    expect(written).toEqual([[200, 300], [1], [900], [499]]);
  });
  it('sends another statement beside a slow one only when it is full', async () => {
    const sizes: number[] = [];
    const ends: (() => void)[] = [];
    const write = (values: readonly number[]) => {
      sizes.push(values.length);
      return new Promise<void>((resolve) => ends.push(resolve));
    };
    const batch = new WriteBatch<number>(write, { atOnceMax: 2 });
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const added = [batch.add(0)];
    await turn();
    for (let value = 1; value < 500; value += 1) added.push(batch.add(value));
    await turn();
    expect(sizes).toEqual([1]);
    for (let value = 500; value < 1_600; value += 1) added.push(batch.add(value));
    await turn();
    expect(sizes).toEqual([1, 500]);
    while (sizes.length < 5 || ends.length > 0) {
      ends.shift()?.();
      await turn();
    }
    await Promise.all(added);
    expect(sizes).toEqual([1, 500, 500, 500, 99]);
  });
  it('fails only what was in the failed batch', async () => {
    let failures = 1;
    const batch = new WriteBatch<number>(() => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('down')) : Promise.resolve();
    });
    await expect(batch.add(1)).rejects.toThrow('down');
    await expect(batch.add(2)).resolves.toBeUndefined();
  });
  it('writes the others of a batch although the database refuses one of them for what it is', async () => {
    const refused = new Error('invalid byte sequence');
    const write = (values: readonly number[]) => (values.includes(2) ? Promise.reject(refused) : Promise.resolve());
    const batch = new WriteBatch<number>(write, { isCulprit: (error) => error === refused });
    const results = await Promise.allSettled([1, 2, 3].map((value) => batch.add(value)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
