import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { parseEvent, systemClock, TOPICS, type WebhookRequested } from '#libs/contracts';
import type { Consumer } from '#libs/messaging';
import { queryRows } from '#libs/persistence';
import { waitFor } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';

describe('redeliveries', () => {
  const requested: WebhookRequested[] = [];
  let store: StoreHarness;
  let dispatcher: Consumer | undefined;

  beforeAll(async () => {
    store = await StoreHarness.start();
    dispatcher = await store.service.platform.eventLog?.consume({
      group: 'meisim.webhook-dispatcher',
      handlers: {
        [TOPICS.webhookRequested]: {
          kind: 'unordered',
          handle: (record) => {
            requested.push(parseEvent(TOPICS.webhookRequested, record.value));
            return Promise.resolve();
          },
        },
      },
    });
  });
  afterAll(async () => {
    await dispatcher?.stop();
    await store.stop();
  });

  const requestsFor = (numberId: string) => requested.filter(({ message }) => message.number_id === numberId);

  it('ask the dispatcher for a stored message as it came, still sealed', async () => {
    const number = await store.knownNumber({ mode: 'test' });
    const sms = store.sms(number, { code: '583921' });
    await store.receive(sms);
    await store.settled();
    const answer = await store.call('POST', `/v1/messages/${sms.message_id}/redeliver`, number);
    expect([answer.status, answer.body]).toEqual([202, { messages: 1 }]);
    await waitFor('the request', () => requestsFor(number.number_id).length === 1);
    expect(requestsFor(number.number_id)).toMatchObject([{ trigger: 'replay', message: sms }]);
  });

  it('of a range take what no webhook has acknowledged, and nothing else', async () => {
    const number = await store.knownNumber();
    const nowMs = systemClock.now();
    const [delivered, exhausted, skipped, pending, failed, late] = [1, 2, 3, 4, 5, 6].map((index) =>
      store.sms(number, { atMs: nowMs - 10_000 + index * 1000 }),
    );
    if (!delivered || !exhausted || !skipped || !pending || !failed || !late) throw new Error('six messages');
    await store.receive(delivered, exhausted, skipped, pending, failed, late);
    await store.attempted(
      store.attempt(delivered),
      store.attempt(exhausted, { outcome: 'exhausted' }),
      store.attempt(skipped, { outcome: 'skipped', attempt: 0 }),
      store.attempt(failed, { outcome: 'failed', next_attempt_at: new Date(nowMs + 60_000).toISOString() }),
      store.attempt(late, { outcome: 'exhausted' }),
    );
    await store.settled();
    const range = { number_id: number.number_id, since: delivered.received_at, until: late.received_at };
    const answer = await store.call('POST', '/v1/redeliveries', number, range);
    expect([answer.status, answer.body]).toEqual([202, { messages: 3 }]);
    await waitFor('the requests', () => requestsFor(number.number_id).length === 3);
    const ids = requestsFor(number.number_id).map(({ message }) => message.message_id);
    expect(ids.sort()).toEqual([exhausted.message_id, skipped.message_id, failed.message_id].sort());
  });

  it('of a range take what stands far behind others in it', async () => {
    const number = await store.knownNumber();
    const nowMs = systemClock.now();
    const many = Array.from({ length: 501 }, () => store.sms(number, { atMs: nowMs }));
    await store.receive(...many);
    await store.settled();
    const last = store.sms(number, { atMs: nowMs });
    await store.receive(last);
    await store.attempted(store.attempt(last, { outcome: 'exhausted' }));
    await store.settled();
    const range = { number_id: number.number_id, since: last.received_at, until: new Date(nowMs + 1).toISOString() };
    expect((await store.call('POST', '/v1/redeliveries', number, range)).body).toEqual({ messages: 1 });
  });

  it('take no connection of the database while they wait for another: many come at once', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    await store.receive(sms);
    await store.attempted(store.attempt(sms, { outcome: 'exhausted' }));
    await store.settled();
    const until = new Date(systemClock.now() + 60_000).toISOString();
    const range = { number_id: number.number_id, since: sms.received_at, until };
    const replay = () => store.call('POST', '/v1/redeliveries', number, range);
    const answers = await Promise.all(Array.from({ length: 40 }, replay));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  });

  it('leave out what goes to no webhook: an unsupported message', async () => {
    const number = await store.knownNumber();
    const mms = { ...store.sms(number, { text: '' }), kind: 'unsupported' as const };
    await store.receive(mms);
    await store.attempted(store.attempt(mms, { outcome: 'skipped', attempt: 0 }));
    await store.settled();
    const one = await store.call('POST', `/v1/messages/${mms.message_id}/redeliver`, number);
    expect([one.status, one.body]).toEqual([202, { messages: 0 }]);
    const until = new Date(systemClock.now() + 60_000).toISOString();
    const range = { number_id: number.number_id, since: mms.received_at, until };
    const all = await store.call('POST', '/v1/redeliveries', number, range);
    expect([all.status, all.body]).toEqual([202, { messages: 0 }]);
    const sms = store.sms(number);
    await store.receive(sms);
    await store.settled();
    await store.call('POST', `/v1/messages/${sms.message_id}/redeliver`, number);
    await waitFor('the request for another', () => requestsFor(number.number_id).length === 1);
    expect(requestsFor(number.number_id)).toMatchObject([{ message: { message_id: sms.message_id } }]);
  });

  it('are asked for once under one Idempotency-Key', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    await store.receive(sms);
    await store.settled();
    const path = `/v1/messages/${sms.message_id}/redeliver`;
    const key = { 'idempotency-key': 'again-1' };
    const answers = await Promise.all([1, 2, 3].map(() => store.call('POST', path, number, undefined, key)));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([202, { messages: 1 }]));
    const kept = await queryRows<{ answer: string }>(
      store.service.app.get(DataSource),
      'SELECT answer_sealed AS answer FROM idempotent_requests WHERE owner = $1',
      [`${number.account_id}/live`],
    );
    expect(kept.map(({ answer }) => answer.includes('messages'))).toEqual([false]);
    await store.call('POST', path, number);
    await waitFor('the second request', () => requestsFor(number.number_id).length === 2);
    const other = { number_id: number.number_id, since: sms.received_at, until: sms.received_at };
    expect(await store.call('POST', '/v1/redeliveries', number, other, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
    expect(requestsFor(number.number_id)).toHaveLength(2);
    const rangeKey = { 'idempotency-key': 'range-1' };
    expect((await store.call('POST', '/v1/redeliveries', number, other, rangeKey)).status).toBe(202);
    const longer = { ...other, until: new Date(systemClock.now() + 60_000).toISOString() };
    expect((await store.call('POST', '/v1/redeliveries', number, longer, rangeKey)).status).toBe(422);
  });

  it('are refused for what is not there or not theirs, naming bad fields', async () => {
    const number = await store.knownNumber();
    const stranger = store.number();
    const sms = store.sms(number);
    await store.receive(sms);
    await store.settled();
    expect((await store.call('POST', `/v1/messages/${sms.message_id}/redeliver`, stranger)).status).toBe(404);
    const range = { number_id: number.number_id, since: sms.received_at, until: sms.received_at };
    expect((await store.call('POST', '/v1/redeliveries', stranger, range)).status).toBe(404);
    const foreign = await store.call('POST', '/v1/redeliveries', stranger, { ...range, since: 'x', until: 'y' });
    expect(foreign.status).toBe(404);
    const none = await store.call('POST', '/v1/redeliveries', number, { since: 'x', until: 'y' });
    expect(none).toMatchObject({ status: 422, body: { errors: [{ field: 'number_id' }, {}, {}] } });
    const bad = await store.call('POST', '/v1/redeliveries', number, { ...range, until: 'tomorrow' });
    expect(bad).toMatchObject({ status: 422, body: { errors: [{ field: 'until' }] } });
  });

  it('are none for a time that ends as it begins, and refused for one that ends before', async () => {
    const number = await store.knownNumber();
    const instant = '2026-05-19T14:00:00Z';
    const empty = { number_id: number.number_id, since: instant, until: instant };
    expect(await store.call('POST', '/v1/redeliveries', number, empty)).toMatchObject({
      status: 202,
      body: { messages: 0 },
    });
    const range = {
      number_id: number.number_id,
      since: '2026-05-19T14:00:00Z',
      until: '2026-05-19T15:59:59.999+02:00',
    };
    expect(await store.call('POST', '/v1/redeliveries', number, range)).toMatchObject({
      status: 422,
      body: { code: 'validation_failed', errors: [{ field: 'until', message: 'until must not be before since' }] },
    });
  });
});
