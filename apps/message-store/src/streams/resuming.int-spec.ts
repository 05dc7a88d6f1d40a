import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NumberProvisioned, SmsReceived } from '#libs/contracts';
import { createTestDatabase, StreamReader, waitFor } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';

const BATCHES = 30;
const BATCH = 20;
const READERS = 5;

let stores: StoreHarness[];

beforeAll(async () => {
  const database = await createTestDatabase();
  stores = [await StoreHarness.start({ database }), await StoreHarness.start({ database })];
});
afterAll(async () => {
  await stores[1]?.service.stop();
  await stores[0]?.stop();
});

/** Reads until all are seen, leaving again and again, and coming back to another replica with its last id. */
async function readRestlessly(
  number: NumberProvisioned,
  total: number,
  seed: number,
  onOpen: () => void,
): Promise<string[]> {
  const seen: string[] = [];
  let lastId = '';
  for (let visit = 0; seen.length < total; visit++) {
    const store = stores[(visit + seed) % stores.length];
    if (!store) throw new Error('no store');
    const identity = store.identity('GET', '/v1/events', number);
    const headers = { ...identity, ...(lastId === '' ? {} : { 'last-event-id': lastId }) };
    const reader = await StreamReader.open(`${store.service.url}/v1/events`, headers);
    await waitFor('the first frame', () => reader.text !== '');
    if (visit === 0) onOpen();
    const patience = 1 + ((visit * 7 + seed * 13) % 60);
    await waitFor(
      'some events',
      () => seen.length + reader.events.length >= total || reader.events.length >= patience,
      {
        timeoutMs: 20_000,
        intervalMs: 1,
      },
    );
    reader.leave();
    seen.push(...reader.events.map(({ data }) => String(data['id'])));
    lastId = reader.lastId;
  }
  return seen;
}

function bySource(ids: readonly string[], sent: readonly SmsReceived[]): string[][] {
  const numbers = [...new Set(sent.map((sms) => sms.number_id))];
  const numberOf = new Map(sent.map((sms) => [sms.message_id, sms.number_id]));
  return numbers.map((number) => ids.filter((id) => numberOf.get(id) === number));
}

describe('streams that come and go', () => {
  it('see every event once and in the order of its number, wherever and whenever they come back', async () => {
    const [store] = stores;
    if (!store) throw new Error('no store');
    const first = store.number();
    const numbers = [first, ...Array.from({ length: 5 }, () => store.number({ account_id: first.account_id }))];
    const sent: SmsReceived[] = [];
    const total = BATCHES * BATCH;
    let open = 0;
    const readers = Array.from({ length: READERS }, (_, seed) => readRestlessly(first, total, seed, () => (open += 1)));
    await waitFor('all streams', () => open === READERS);
    for (let batch = 0; batch < BATCHES; batch++) {
      const events = Array.from({ length: BATCH }, (_, index) => {
        const number = numbers[(batch + index) % numbers.length] ?? first;
        // Others' events lie between.
        return index % 5 === 0 ? [store.sms(number), store.sms(store.number())] : [store.sms(number)];
      });
      const own = events.flatMap(([one]) => one ?? []);
      sent.push(...own);
      await store.receive(...events.flat());
    }
    const expected = bySource(
      sent.map((sms) => sms.message_id),
      sent,
    );
    for (const reader of readers) {
      const ids = await reader;
      expect(ids).toHaveLength(total);
      expect(bySource(ids, sent)).toEqual(expected);
    }
  }, 120_000);
});
