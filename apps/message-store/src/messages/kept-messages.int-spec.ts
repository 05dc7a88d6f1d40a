import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NumberProvisioned } from '#libs/contracts';
import { createTestDatabase } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';
import { PartitionsRepository } from '../partitions/partitions.repository.js';
import { MessageWriterRepository } from './message-writer.repository.js';
import { messageRow } from './stored-message.js';

const DAY_MS = 86_400_000;
const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;

/** Follows the cursor until `count` messages were seen. */
async function follow(store: StoreHarness, number: NumberProvisioned, count: number, limit: number): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor = ''; seen.length < count;) {
    const path = `/v1/numbers/${number.number_id}/messages?limit=${limit}${cursor}`;
    const { body } = await store.call('GET', path, number);
    seen.push(...body.messages.map(({ id }) => id));
    cursor = `&cursor=${body.next_cursor}`;
  }
  return seen;
}

describe('messages that are kept', () => {
  it('come exactly once to a poller, whatever commits beside it, and on whatever day it was sent', async () => {
    const database = await createTestDatabase();
    const [store, replica] = [await StoreHarness.start({ database }), await StoreHarness.start({ database })];
    const batches = fc.array(
      fc.record({
        replica: fc.boolean(),
        messages: fc.array(fc.record({ daysAgo: fc.nat(3), other: fc.boolean() }), { minLength: 1, maxLength: 8 }),
      }),
      { minLength: 4, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(batches, fc.integer({ min: 1, max: 7 }), async (plan, limit) => {
        const [number, other] = [await store.knownNumber(), store.number()];
        const sent: string[] = [];
        const writes = plan.map(({ replica: elsewhere, messages }) => {
          const events = messages.map((one) =>
            store.sms(one.other ? other : number, { atMs: Date.now() - one.daysAgo * DAY_MS }),
          );
          sent.push(...events.filter((one) => one.number_id === number.number_id).map((one) => one.message_id));
          const { app } = (elsewhere ? replica : store).service;
          const rows = events.map((one) => messageRow(one, Date.now()));
          return async (): Promise<void> => {
            await app.get(PartitionsRepository).ensure(rows.map(({ day }) => day));
            await app.get(MessageWriterRepository).store(rows);
          };
        });
        const [seen] = await Promise.all([
          follow(replica, number, sent.length, limit),
          ...writes.map((write) => write()),
        ]);
        expect([...seen].sort()).toEqual([...sent].sort());
      }),
      { numRuns: 8 },
    );
    await replica.service.stop();
    await store.stop();
  }, 60_000);

  it('open under the key that sealed them after keys were rotated, and not once that key is gone', async () => {
    const database = await createTestDatabase();
    const [oldKey, newKey] = [key('old'), key('new')];
    const before = await StoreHarness.start({ database, keys: oldKey });
    const number = await before.knownNumber();
    const path = `/v1/numbers/${number.number_id}/messages`;
    await before.receive(before.sms(number, { text: 'first', code: '111111' }));
    await before.settled();
    await before.service.stop();
    const rotated = await StoreHarness.start({ database, keys: `${newKey},${oldKey}` });
    await rotated.receive(rotated.sms(number, { text: 'second', code: '222222' }));
    await rotated.settled();
    const { body } = await rotated.call('GET', path, number);
    expect(body.messages.map(({ text, code }) => [text, code])).toEqual([
      ['first', '111111'],
      ['second', '222222'],
    ]);
    const stored: { sealed: string }[] = await rotated.sql.query('SELECT text_sealed AS sealed FROM messages');
    expect(stored.map(({ sealed }) => sealed.split('.')[1]).sort()).toEqual(['new', 'old']);
    await rotated.service.stop();
    const later = await StoreHarness.start({ database, keys: newKey });
    expect((await later.call('GET', path, number)).status).toBe(503);
    await later.stop();
  }, 60_000);
});
