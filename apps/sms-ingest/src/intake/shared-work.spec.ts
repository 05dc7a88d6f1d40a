import { describe, expect, it } from '@jest/globals';
import { SharedWork } from './shared-work.js';

describe('SharedWork', () => {
  it('does work once for all who want it while it runs, and again for who comes later', async () => {
    const shared = new SharedWork<number>();
    let runs = 0;
    const work = () => Promise.resolve((runs += 1));
    expect(await Promise.all([shared.run('a', work), shared.run('a', work), shared.run('b', work)])).toEqual([
      { result: 1, joined: false },
      { result: 1, joined: true },
      { result: 2, joined: false },
    ]);
    expect(await shared.run('a', work)).toEqual({ result: 3, joined: false });
  });

  it('fails for all of them, and is tried again after that', async () => {
    const shared = new SharedWork<string>();
    const fails = () => Promise.reject(new Error('down'));
    const outcomes = await Promise.allSettled([shared.run('a', fails), shared.run('a', fails)]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
    expect(await shared.run('a', () => Promise.resolve('up'))).toEqual({ result: 'up', joined: false });
  });
});
