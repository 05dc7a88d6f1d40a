import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '#libs/contracts';
import { FakeClock } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';
import { DAY_MS, dayAt } from './days.js';
import { UpkeepJob } from './upkeep.job.js';
import { PartitionsRepository } from './partitions.repository.js';

describe('daily partitions', () => {
  const clock = new FakeClock(systemClock.now());
  const startMs = clock.now();
  let store: StoreHarness;

  beforeAll(async () => {
    store = await StoreHarness.start({ clock });
  });
  afterAll(() => store.stop());

  const days = () => store.service.app.get(PartitionsRepository).days();

  it('stand ready for today and the days to come', async () => {
    expect(await days()).toEqual([0, 1, 2, 3].map((ahead) => dayAt(startMs + ahead * DAY_MS)));
  });

  it('are made on demand for a message of an earlier day', async () => {
    const number = await store.knownNumber();
    const late = store.sms(number, { atMs: startMs - 2 * DAY_MS });
    await store.receive(late);
    await store.settled();
    const { body } = await store.call('GET', `/v1/numbers/${number.number_id}/messages`, number);
    expect(body.messages.map((message) => message.id)).toEqual([late.message_id]);
    expect(await days()).toContain(dayAt(startMs - 2 * DAY_MS));
  });

  it('are made once when several ask for them at the same time', async () => {
    const replicas = [1, 2, 3].map(() => new PartitionsRepository(store.sql, clock));
    const day = dayAt(startMs - 10 * DAY_MS);
    await Promise.all(replicas.map((replica) => replica.ensure([day])));
    expect((await days()).filter((made) => made === day)).toHaveLength(1);
  });

  it('take no message that is past its retention', async () => {
    const number = await store.knownNumber();
    await store.receive(store.sms(number, { atMs: startMs - 40 * DAY_MS }));
    await store.settled();
    const { body } = await store.call('GET', `/v1/numbers/${number.number_id}/messages`, number);
    expect(body.messages).toEqual([]);
  });

  it('go when their 30 days are over, and no day earlier', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number, { atMs: startMs });
    await store.receive(sms);
    await store.settled();
    const path = `/v1/messages/${sms.message_id}`;
    const upkeep = store.service.app.get(UpkeepJob);
    clock.advance(30 * DAY_MS);
    await upkeep.run();
    expect((await store.call('GET', path, number)).status).toBe(200);
    clock.advance(DAY_MS);
    await upkeep.run();
    expect((await store.call('GET', path, number)).status).toBe(404);
    const left = await days();
    expect(left.filter((day) => day <= dayAt(startMs))).toEqual([]);
    expect(left).toContain(dayAt(clock.now() + 3 * DAY_MS));
  });
});
