import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { Subscriber } from './subscriber.adapter.js';

const WANTS = { accountId: 'acct_1', mode: 'live', numberId: null } as const;
const LONG_MS = 60_000;
const FRAME = `data: ${'x'.repeat(60_000)}\n\n`;

function open(): { stream: Subscriber; cuts: () => number } {
  let cuts = 0;
  const stream = new Subscriber(WANTS, () => (cuts += 1));
  // Whoever sends the answer hears of it, too.
  stream.on('error', () => undefined);
  return { stream, cuts: () => cuts };
}

describe('a reader of an event stream', () => {
  it('is cut once it lets half a megabyte lie, and takes nothing after that', () => {
    const { stream, cuts } = open();
    for (let frame = 0; frame < 20; frame++) stream.send(FRAME);
    expect(stream.isOpen).toBe(false);
    expect(cuts()).toBe(1);
    expect(stream.readableLength).toBeLessThan(600_000);
  });

  it('is waited for until it has read on', async () => {
    const { stream, cuts } = open();
    for (let frame = 0; frame < 4; frame++) stream.send(FRAME);
    const keepsUp = stream.keepUp(LONG_MS);
    stream.resume();
    await keepsUp;
    expect(stream.readableLength).toBeLessThan(120_000);
    expect([stream.isOpen, cuts()]).toEqual([true, 0]);
  });

  it('is cut when it does not read on in time, and holds up nobody once it has gone', async () => {
    const { stream, cuts } = open();
    for (let frame = 0; frame < 4; frame++) stream.send(FRAME);
    await stream.keepUp(1);
    expect([stream.isOpen, cuts()]).toEqual([false, 1]);
    const other = open();
    for (let frame = 0; frame < 4; frame++) other.stream.send(FRAME);
    const waiting = other.stream.keepUp(LONG_MS);
    other.stream.destroy();
    await waiting;
    expect(other.cuts()).toBe(0);
  });

  it('gets the last frame before its end', async () => {
    const { stream } = open();
    let text = '';
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    stream.send('a');
    stream.finish('b');
    stream.send('c');
    await once(stream, 'end');
    expect(text).toBe('ab');
  });
});
