import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { AccountTurns } from './account-turns.js';

describe('AccountTurns', () => {
  it('runs the work of one account in order, one at a time, whatever fails', async () => {
    const turns = new AccountTurns();
    const log: string[] = [];
    const work = (name: string, fails = false) =>
      turns.run('a', async () => {
        log.push(`${name} begins`);
        await tick();
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const outcomes = await Promise.allSettled([work('1'), work('2', true), work('3')]);
    expect(log).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('lets no account wait for another', async () => {
    const turns = new AccountTurns();
    void turns.run('a', () => new Promise(() => undefined));
    await expect(turns.run('b', () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
