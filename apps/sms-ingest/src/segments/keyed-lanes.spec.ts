import { describe, expect, it } from '@jest/globals';
import { KeyedLanes } from './keyed-lanes.js';

describe('KeyedLanes', () => {
  it('keeps the order of a key and lets other keys pass, also after a failure', async () => {
    const lanes = new KeyedLanes();
    const done: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = lanes.run('a', async () => {
      await held;
      throw new Error('first');
    });
    const second = lanes.run('a', () => Promise.resolve(done.push('second')));
    await lanes.run('b', () => Promise.resolve(done.push('other key')));
    expect(done).toEqual(['other key']);
    release();
    await expect(first).rejects.toThrow('first');
    await second;
    expect(done).toEqual(['other key', 'second']);
  });
});
