import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS, type Mode, type SmsReceived } from '#libs/contracts';
import { EventPublisher, REPLAY_FOR_HEADER } from '#libs/messaging';
import { createTestDatabase, StreamReader, waitFor, type TestDatabase } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';

interface Owner {
  account_id: string;
  mode: Mode;
}

let database: TestDatabase;
let store: StoreHarness;
const readers: StreamReader[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  store = await StoreHarness.start({ database });
});
afterEach(() => {
  for (const reader of readers.splice(0)) reader.leave();
});
afterAll(() => store.stop());

async function open(owner: Owner, lastId?: string, query = '', at = store): Promise<StreamReader> {
  const path = `/v1/events${query}`;
  const headers = {
    ...at.identity('GET', path, owner),
    ...(lastId === undefined ? {} : { 'last-event-id': lastId }),
  };
  const reader = await StreamReader.open(at.service.url + path, headers);
  readers.push(reader);
  return reader;
}

const ids = (reader: StreamReader) => reader.events.map(({ data }) => data['id']);
const idsOf = (sms: readonly SmsReceived[]) => sms.map(({ message_id }) => message_id);

describe('an event stream', () => {
  it('carries what happens to a number, as the API shows it, without the secrets of either', async () => {
    const number = store.number({ label: 'signup', metadata: { a: 1 }, source: 'esim', iccid: '8910' });
    const reader = await open(number);
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reader.response.headers.get('x-accel-buffering')).toBe('no');
    await store.service.app
      .get(EventPublisher)
      .publish(TOPICS.numberProvisioned, number.number_id, number, { id: 'n1' });
    const sms = store.sms(number, { code: '583921' });
    await store.receive(sms);
    const attempt = store.attempt(sms, { excerpt: 'thanks' });
    await store.settled();
    await store.attempted(attempt);
    await store.settled();
    const events = await reader.count(3);
    const shown = new Map(events.map(({ event, data }) => [event, data]));
    expect(shown.get('number.provisioned')).toMatchObject({ id: number.number_id, status: 'active', label: 'signup' });
    expect(JSON.stringify(shown.get('number.provisioned'))).not.toMatch(/lpa|qr|revision|account_id/);
    const { body: page } = await store.call('GET', `/v1/numbers/${number.number_id}/messages`, number);
    const [message] = page.messages;
    expect(shown.get('sms.received')).toEqual({
      ...message,
      delivery: { state: 'pending', attempts: 0, last_status: null, next_attempt_at: null },
    });
    const { body: attempts } = await store.call('GET', `/v1/messages/${sms.message_id}/attempts`, number);
    expect([shown.get('webhook.attempt')]).toEqual(attempts['attempts']);
    expect(shown.get('webhook.attempt')).toMatchObject({ response_excerpt: 'thanks' });
  });

  it('is for its account, its mode and, on wish, one number', async () => {
    const live = await store.knownNumber();
    const other = await store.knownNumber({ account_id: live.account_id });
    const test = await store.knownNumber({ account_id: live.account_id, mode: 'test' });
    const foreign = await store.knownNumber();
    const all = await open(live);
    const one = await open(live, undefined, `?number_id=${other.number_id}`);
    const ofTest = await open(test);
    const messages = [live, other, test, foreign].map((number) => store.sms(number));
    const [ofLive, ofOther, ofTestNumber] = messages;
    await store.receive(...messages);
    const tested = ofTestNumber && store.attempt(ofTestNumber);
    if (tested) await store.attempted(tested);
    await all.count(2);
    await one.count(1);
    await ofTest.count(2);
    expect(ids(all).sort()).toEqual([ofLive?.message_id, ofOther?.message_id].sort());
    expect(ids(one)).toEqual([ofOther?.message_id]);
    expect(ids(ofTest).sort()).toEqual([tested?.attempt_id, ofTestNumber?.message_id].sort());
  });

  it('goes on after any event without gap or repeat, also on another replica', async () => {
    const number = await store.knownNumber();
    const replica = await StoreHarness.start({ database });
    const first = await open(number);
    const before = Array.from({ length: 30 }, () => store.sms(number));
    await store.receive(...before);
    const events = await first.count(30);
    first.leave();
    const missed = Array.from({ length: 30 }, () => store.sms(number));
    await store.receive(...missed);
    for (const [at, harness] of [
      [29, store],
      [11, replica],
      [0, store],
    ] as const) {
      const again = await open(number, events[at]?.id, '', harness);
      const later = store.sms(number);
      await store.receive(later);
      missed.push(later);
      await again.count(29 - at + missed.length);
      expect(ids(again)).toEqual([...idsOf(before).slice(at + 1), ...idsOf(missed)]);
    }
    await replica.service.stop();
  });

  it('goes on from where it was opened, although no event came', async () => {
    const number = await store.knownNumber();
    const quiet = await open(number);
    const lastId = await quiet.opened();
    quiet.leave();
    const sms = store.sms(number);
    await store.receive(sms);
    const again = await open(number, lastId);
    await again.count(1);
    expect(ids(again)).toEqual([sms.message_id]);
  });

  it('says now and then that it is there, with an id behind the events of others', async () => {
    const number = await store.knownNumber();
    const quiet = await open(number);
    const opened = await quiet.opened();
    await store.receive(store.sms(store.number()));
    await waitFor('a heartbeat', () => /: still here\nid: /.test(quiet.text), { timeoutMs: 25_000 });
    expect(quiet.lastId).not.toBe(opened);
    expect(quiet.events).toEqual([]);
    const sms = store.sms(number);
    await store.receive(sms);
    const again = await open(number, quiet.lastId);
    await again.count(1);
    expect(ids(again)).toEqual([sms.message_id]);
  }, 40_000);

  it('begins with events.reset when its id is none of ours, and then carries what comes', async () => {
    const number = await store.knownNumber();
    await store.receive(store.sms(number));
    const reader = await open(number, 'made-up');
    const sms = store.sms(number);
    await store.receive(sms);
    const [reset, next] = await reader.count(2);
    expect(reset).toMatchObject({ event: 'events.reset', data: { reason: 'unknown_id' } });
    expect(next?.data['id']).toBe(sms.message_id);
    const again = await open(number, reset?.id);
    await again.count(1);
    expect(ids(again)).toEqual([sms.message_id]);
  });

  it('begins with events.reset when the log has let go of what came next', async () => {
    const number = await store.knownNumber();
    const reader = await open(number);
    const lost = store.sms(number);
    await store.receive(lost);
    const kept = store.sms(number);
    await store.receive(kept);
    const opened = await reader.opened();
    await reader.count(2);
    await store.settled();
    // As retention does: from the beginning of the partition on.
    await store.sql.query(
      `DELETE FROM event_log.record r USING event_log.record lost
       WHERE convert_from(lost.value, 'UTF8') LIKE $1 AND r.topic_id = lost.topic_id
         AND r.partition = lost.partition AND r.log_offset <= lost.log_offset`,
      [`%${lost.message_id}%`],
    );
    const again = await open(number, opened);
    await again.count(2);
    expect(again.events[0]).toMatchObject({ event: 'events.reset', data: { reason: 'too_old' } });
    expect(ids(again).slice(1)).toEqual([kept.message_id]);
  });

  it('does not bring back what its owner deleted', async () => {
    const number = await store.knownNumber();
    const reader = await open(number);
    const [kept, deleted] = [store.sms(number), store.sms(number)];
    await store.receive(kept, deleted);
    const attempt = store.attempt(deleted, { excerpt: 'Your code is 583921' });
    await store.attempted(attempt);
    await reader.count(3);
    await store.settled();
    const opened = await reader.opened();
    expect((await store.call('DELETE', `/v1/messages/${deleted.message_id}`, number)).status).toBe(204);
    const again = await open(number, opened);
    await again.count(2);
    expect(ids(again).sort()).toEqual([attempt.attempt_id, kept.message_id].sort());
    const shown = again.events.find(({ event }) => event === 'webhook.attempt');
    expect(shown?.data['response_excerpt']).toBeNull();
  });

  it('leaves out what an operator replays for one service', async () => {
    const number = await store.knownNumber();
    const reader = await open(number);
    const [replayed, sms] = [store.sms(number), store.sms(number)];
    const record = { topic: TOPICS.smsReceived, key: number.number_id };
    await store.service.platform.eventLog?.append([
      {
        ...record,
        value: Buffer.from(JSON.stringify(replayed)),
        headers: { [REPLAY_FOR_HEADER]: 'meisim.webhook-dispatcher' },
      },
      { ...record, value: Buffer.from('no event') },
      { ...record, value: Buffer.from(JSON.stringify(sms)) },
    ]);
    await reader.count(1);
    expect(ids(reader)).toEqual([sms.message_id]);
  });

  it('is refused for numbers of others, unknown ones and what is no number', async () => {
    const number = await store.knownNumber();
    const foreign = await store.knownNumber();
    const ask = (id: string) => store.call('GET', `/v1/events?number_id=${id}`, number);
    expect(await ask(foreign.number_id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await ask('num_01HXY3N8ZV5QK2T9R7M4C6B1AA')).toMatchObject({ status: 404 });
    expect(await ask('x')).toMatchObject({ status: 422, body: { errors: [{ field: 'number_id' }] } });
  });

  it('ends in order when the service stops, and goes on elsewhere', async () => {
    const number = await store.knownNumber();
    const stopping = await StoreHarness.start({ database });
    const reader = await open(number, undefined, '', stopping);
    await stopping.service.stop();
    await reader.end();
    expect(reader.text).toMatch(/^retry: \d+\n/);
    expect(reader.text).toMatch(/: the server is stopping, connect again\n\n$/);
    const sms = store.sms(number);
    await store.receive(sms);
    const again = await open(number, reader.lastId);
    await again.count(1);
    expect(ids(again)).toEqual([sms.message_id]);
  });
});
