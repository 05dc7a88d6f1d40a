import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestDatabase, waitFor, type TestDatabase } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';
import { Waiters } from './waiters.js';

describe('held polls', () => {
  let database: TestDatabase;
  let store: StoreHarness;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await StoreHarness.start({ database });
  });
  afterAll(() => store.stop());

  it('are woken on a replica that did not store the message', async () => {
    const replica = await StoreHarness.start({ database });
    const number = await store.knownNumber();
    const polls = [store, replica].map((each) =>
      each.call('GET', `/v1/numbers/${number.number_id}/messages?wait=30`, number),
    );
    await waitFor('both polls held', () => [store, replica].every((each) => each.service.app.get(Waiters).size === 1));
    const sms = store.sms(number);
    await store.receive(sms);
    for (const poll of polls) {
      expect((await poll).body.messages.map((message) => message.id)).toEqual([sms.message_id]);
    }
    await replica.service.stop();
  });

  it('are woken although the notification connection breaks', async () => {
    const number = await store.knownNumber();
    const waiters = store.service.app.get(Waiters);
    const poll = store.call('GET', `/v1/numbers/${number.number_id}/messages?wait=30`, number);
    await waitFor('the poll held', () => waiters.size === 1);
    await store.service.app
      .get(DataSource)
      .query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'meisim.message_store.listen'",
      );
    const sms = store.sms(number);
    await store.receive(sms);
    expect((await poll).body.messages.map((message) => message.id)).toEqual([sms.message_id]);
  });

  it('end when the service stops', async () => {
    const stopping = await StoreHarness.start();
    const number = await stopping.knownNumber();
    const waiters = stopping.service.app.get(Waiters);
    const poll = stopping.call('GET', `/v1/numbers/${number.number_id}/messages?wait=60`, number);
    await waitFor('the poll held', () => waiters.size === 1);
    await stopping.stop();
    expect(await poll).toMatchObject({ status: 200, body: { messages: [] } });
  });
});
