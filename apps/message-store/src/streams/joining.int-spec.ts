import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NumberProvisioned } from '#libs/contracts';
import { StreamReader, waitFor } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';
import { EventStreams } from './event-streams.service.js';
import { LiveFeed } from './live-feed.service.js';

let store: StoreHarness;
let live: LiveFeed;
let streams: EventStreams;

beforeAll(async () => {
  store = await StoreHarness.start();
  live = store.service.app.get(LiveFeed);
  streams = store.service.app.get(EventStreams);
});
afterAll(() => store.stop());

const filterOf = ({ account_id: accountId, mode }: NumberProvisioned) => ({ accountId, mode, numberId: null });

async function read(number: NumberProvisioned): Promise<StreamReader> {
  return StreamReader.open(`${store.service.url}/v1/events`, store.identity('GET', '/v1/events', number));
}

describe('a stream that joins the live feed', () => {
  it('leaves nothing there when it has closed meanwhile', async () => {
    const number = await store.knownNumber();
    const reader = await read(number);
    const lastId = await reader.opened();
    reader.leave();
    await waitFor('nobody listening', () => live.subscribers.size === 0);
    let endTurn = (): void => undefined;
    const turn = new Promise<void>((resolve) => (endTurn = resolve));
    const held = live.betweenEvents(() => turn);
    const gone = await streams.open(filterOf(number), lastId);
    gone.destroy();
    await once(gone, 'close');
    endTurn();
    await held;
    // One pass at a time: when this one has joined, the first is over.
    const next = await streams.open(filterOf(number), lastId);
    await waitFor('the next one joined', () => live.subscribers.has(next));
    expect(live.subscribers.size).toBe(1);
    next.destroy();
  });

  it('holds up nobody, however slowly it reads', async () => {
    const number = await store.knownNumber();
    const reader = await read(number);
    const lastId = await reader.opened();
    const text = 'x'.repeat(20_000);
    await store.receive(...Array.from({ length: 10 }, () => store.sms(number, { text })));
    await reader.count(10);
    const slow = await streams.open(filterOf(number), lastId);
    await waitFor('more than it keeps up with', () => slow.readableLength > 100_000);
    await store.receive(store.sms(number));
    await reader.count(11);
    expect(slow.isOpen).toBe(true);
    reader.leave();
    slow.destroy();
  });
});
