import { describe, expect, it } from '@jest/globals';
import { Waiters } from './waiters.js';

const LONG_MS = 60_000;

describe('Waiters', () => {
  it('loses no wake-up between clear and wait', async () => {
    const waiters = new Waiters();
    const waiter = waiters.add('num_1');
    waiter.clear();
    waiters.wake('num_1');
    await waiter.wait(LONG_MS);
    waiter.remove();
  });

  it('wakes all who wait for a key, and nobody else', async () => {
    const waiters = new Waiters();
    const [a, b, other] = [waiters.add('num_1'), waiters.add('num_1'), waiters.add('num_2')];
    const woken: string[] = [];
    const waits = [a.wait(LONG_MS).then(() => woken.push('a')), b.wait(LONG_MS).then(() => woken.push('b'))];
    const rest = other.wait(LONG_MS).then(() => woken.push('other'));
    waiters.wake('num_1');
    await Promise.all(waits);
    expect(woken).toEqual(['a', 'b']);
    waiters.wakeAll();
    await rest;
  });

  it('keeps nothing of a wait that was removed', () => {
    const waiters = new Waiters();
    const waiter = waiters.add('num_1');
    waiter.remove();
    waiter.remove();
    expect(waiters.size).toBe(0);
  });

  it('ends all waits when it closes, and lets none begin', async () => {
    const waiters = new Waiters();
    const waiting = waiters.add('num_1').wait(LONG_MS);
    waiters.close();
    await waiting;
    await waiters.add('num_1').wait(LONG_MS);
    expect(waiters.isClosed).toBe(true);
  });
});
