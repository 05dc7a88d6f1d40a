import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  parseEvent,
  randomIds,
  systemClock,
  TOPICS,
  type MessageDeleted,
  type NumberProvisioned,
  type SmsReceived,
} from '#libs/contracts';
import { sealedApart, waitFor } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';
import { Waiters } from '../waits/waiters.js';

describe('messages', () => {
  let store: StoreHarness;

  beforeAll(async () => {
    store = await StoreHarness.start();
  });
  afterAll(() => store.stop());

  const list = (number: NumberProvisioned, query = '') =>
    store.call('GET', `/v1/numbers/${number.number_id}/messages${query}`, number);
  const ids = (messages: { id: string }[]) => messages.map((message) => message.id);

  async function stored(...events: SmsReceived[]): Promise<void> {
    await store.receive(...events);
    const { length } = events;
    await waitFor('messages stored', async () => {
      const [row] = await store.sql.query<{ count: string }[]>(
        'SELECT count(*) FROM messages WHERE message_id = ANY ($1)',
        [ids(events.map((event) => ({ id: event.message_id })))],
      );
      return Number(row?.count) === length;
    });
  }

  /** What the log tells of the number's deleted messages. */
  async function deletionsOf({ number_id }: NumberProvisioned): Promise<MessageDeleted[]> {
    const topic = TOPICS.messageDeleted;
    const log = store.service.platform.eventLog;
    const bounds = (await log?.positions(topic)) ?? [];
    const records = await Promise.all(
      bounds.map(async ({ partition, begin, end }) =>
        end > begin ? ((await log?.read({ topic, partition, offset: begin }, end - begin)) ?? []) : [],
      ),
    );
    return records
      .flat()
      .map(({ value }) => parseEvent(topic, value))
      .filter((event) => event.number_id === number_id);
  }

  it('shows a message with its text and code opened', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number, { text: 'Your code is 583921', code: '583921' });
    await stored(sms);
    const { status, body } = await list(number);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['messages', 'next_cursor']);
    expect(body.messages).toEqual([
      {
        from: '245-78',
        text: 'Your code is 583921',
        received_at: sms.received_at,
        id: sms.message_id,
        number_id: number.number_id,
        phone: '+14155551234',
        code: '583921',
        kind: 'sms',
        truncated: false,
        segments: 1,
        carrier_sent_at: null,
        delivery: { state: 'pending', attempts: 0, last_status: null, next_attempt_at: null },
      },
    ]);
  });

  it('shows messages and codes alike, whether text and code were sealed together or apart', async () => {
    const number = await store.knownNumber();
    const fields = { text: 'Your code is 583921', code: '583921' };
    const sms = [store.sms(number, fields), sealedApart(store.sms(number, fields), store.keyring), store.sms(number)];
    await stored(...sms);
    const { body } = await list(number);
    expect(body.messages.map(({ text, code }) => ({ text, code }))).toEqual([
      fields,
      fields,
      { ...fields, code: null },
    ]);
    const { body: answer } = await store.call('GET', `/v1/numbers/${number.number_id}/code`, number);
    expect(answer).toMatchObject({ code: '583921', message_id: sms[1]?.message_id });
  });

  it('knows no message of a time that no calendar has', async () => {
    const number = await store.knownNumber();
    const path = '/v1/messages/msg_7ZZZZZZZZZZZZZZZZZZZZZZZZZ';
    for (const [method, tail] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', '/attempts'],
      ['POST', '/redeliver'],
    ] as const) {
      expect(await store.call(method, path + tail, number)).toMatchObject({ status: 404 });
    }
  });

  it('knows no message and no number by an id longer than any', async () => {
    const number = await store.knownNumber();
    for (const path of [`/v1/messages/${'m'.repeat(5_000)}`, `/v1/numbers/${'n'.repeat(201)}/messages`]) {
      expect(await store.call('GET', path, number)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
  });

  it('keeps texts sealed in the database', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number, { text: 'secret words' });
    await stored(sms);
    const rows = await store.sql.query<object[]>('SELECT * FROM messages WHERE message_id = $1', [sms.message_id]);
    expect(JSON.stringify(rows)).not.toContain('secret words');
  });

  it('stores a repeated event once and gives it no new position', async () => {
    const number = await store.knownNumber();
    const first = store.sms(number);
    const second = store.sms(number);
    await store.receive(first, first);
    await store.receive(first, second);
    await store.receive(second, first);
    await store.settled();
    const { body } = await list(number);
    expect(ids(body.messages)).toEqual([first.message_id, second.message_id]);
    const positions = await store.sql.query<{ last: string }[]>('SELECT last FROM positions WHERE owner = $1', [
      number.number_id,
    ]);
    expect(positions).toEqual([{ last: '2' }]);
  });

  it('gives every message exactly once to a poller that follows the cursor while others write', async () => {
    const number = await store.knownNumber();
    const events = Array.from({ length: 300 }, () => store.sms(number));
    const writing = Promise.all(
      Array.from({ length: 30 }, (_, lane) => store.receive(...events.slice(lane * 10, lane * 10 + 10))),
    );
    const seen: string[] = [];
    let query = '?limit=7';
    await waitFor('every message seen', async () => {
      const { body } = await list(number, query);
      seen.push(...ids(body.messages));
      query = `?limit=7&cursor=${body.next_cursor}`;
      return seen.length >= events.length;
    });
    await writing;
    expect((await list(number, query)).body.messages).toEqual([]);
    expect(new Set(seen).size).toBe(events.length);
    expect(seen).toHaveLength(events.length);
  });

  it('finds by since (inclusive) and by sender in either form', async () => {
    const number = await store.knownNumber();
    const nowMs = systemClock.now();
    const old = store.sms(number, { from: '245-78', atMs: nowMs - 60_000 });
    const code = store.sms(number, { from: '245-78', atMs: nowMs });
    const person = store.sms(number, { from: '+14155550000', atMs: nowMs + 1 });
    await stored(old, code, person);
    const found = async (query: string) => ids((await list(number, query)).body.messages);
    expect(await found(`?since=${code.received_at}`)).toEqual([code.message_id, person.message_id]);
    expect(await found('?from=24578')).toEqual([old.message_id, code.message_id]);
    expect(await found(`?from=245-78&since=${code.received_at}`)).toEqual([code.message_id]);
    expect(await found('?from=%2B14155550000')).toEqual([person.message_id]);
    expect(await found('?from=14155550000')).toEqual([person.message_id]);
    expect(await found('?from=99999')).toEqual([]);
    const email = `${'l'.repeat(64)}@${'d'.repeat(255)}`;
    const written = store.sms(number, { from: email, atMs: nowMs + 2 });
    await stored(written);
    expect(await found(`?from=${encodeURIComponent(email)}`)).toEqual([written.message_id]);
  });

  it('does not show a poller what lies before its first question', async () => {
    const number = await store.knownNumber();
    await stored(store.sms(number, { atMs: systemClock.now() - 60_000 }));
    const since = new Date(systemClock.now() - 1_000).toISOString();
    const first = await list(number, `?since=${since}`);
    expect(first.body.messages).toEqual([]);
    const fresh = store.sms(number);
    await stored(fresh);
    const next = await list(number, `?cursor=${first.body.next_cursor}`);
    expect(ids(next.body.messages)).toEqual([fresh.message_id]);
  });

  it('holds a poll until a message comes, and answers it at once then', async () => {
    const number = await store.knownNumber();
    const waiters = store.service.app.get(Waiters);
    const polls = [list(number, '?wait=30'), list(number, '?wait=30&from=24578')];
    await waitFor('both polls held', () => waiters.size === 2);
    const other = store.sms(number, { from: 'Cash App' });
    await store.receive(other);
    expect(ids((await polls[0])?.body.messages ?? [])).toEqual([other.message_id]);
    expect(waiters.size).toBe(1);
    const wanted = store.sms(number, { from: '245-78' });
    await store.receive(wanted);
    expect(ids((await polls[1])?.body.messages ?? [])).toEqual([wanted.message_id]);
    expect(waiters.size).toBe(0);
  });

  it('wakes every one of many held polls of a burst', async () => {
    const number = await store.knownNumber();
    const polls = Array.from({ length: 50 }, () => list(number, '?wait=30'));
    await store.receive(store.sms(number));
    const answers = await Promise.all(polls);
    expect(answers.every(({ body }) => body.messages.length === 1)).toBe(true);
  });

  it('answers a held poll with an empty page when its time is over', async () => {
    const number = await store.knownNumber();
    const { status, body } = await list(number, '?wait=1');
    expect([status, body.messages]).toEqual([200, []]);
    expect(body.next_cursor).not.toBe('');
  });

  it('lets go of a poll whose client has gone', async () => {
    const number = await store.knownNumber();
    const waiters = store.service.app.get(Waiters);
    const path = `/v1/numbers/${number.number_id}/messages?wait=60`;
    const leaving = new AbortController();
    const poll = fetch(store.service.url + path, {
      headers: store.identity('GET', path, number),
      signal: leaving.signal,
    });
    await waitFor('the poll held', () => waiters.size === 1);
    leaving.abort();
    await expect(poll).rejects.toThrow();
    await waitFor('the poll let go', () => waiters.size === 0);
  });

  it('names bad parameters', async () => {
    const number = await store.knownNumber();
    const bad = '?since=yesterday&limit=0&wait=61';
    const refused = await list(number, bad);
    expect(refused.status).toBe(422);
    const fields = (refused.body['errors'] as { field: string }[]).map((error) => error.field);
    expect(fields.sort()).toEqual(['limit', 'since', 'wait']);
    expect((await list(number, '?cursor=nonsense')).body['errors']).toMatchObject([{ field: 'cursor' }]);
    for (const query of ['since=2026-13-45T00:00:00Z', 'since=2026-02-30T00:00:00Z', 'limit=1e1', 'wait=0x1']) {
      expect((await list(number, `?${query}`)).status).toBe(422);
    }
    expect((await list(number, '?since=2016-12-31T23:59:60Z')).status).toBe(200);
  });

  it('shows one message with its stage times, and waits for a young one', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    const asked = store.call('GET', `/v1/messages/${sms.message_id}`, number);
    await waitFor('the question held', () => store.service.app.get(Waiters).size > 0);
    await store.receive(sms);
    const { status, body } = await asked;
    expect(status).toBe(200);
    expect(Object.keys(body.stages ?? {})).toEqual(['carrier_received', 'log_acked', 'stored']);
  });

  it('looks for all young ones together, however many are waited for', async () => {
    const number = await store.knownNumber();
    const ids = Array.from({ length: 20 }, () => store.sms(number).message_id);
    const answers = ids.map((id) => store.call('GET', `/v1/messages/${id}`, number));
    await waitFor('the questions held', () => store.service.app.get(Waiters).size === ids.length);
    await store.settled();
    const statements = jest.spyOn(store.sql, 'query');
    const looks = () => statements.mock.calls.filter((call) => ids.some((id) => JSON.stringify(call).includes(id)));
    await store.receive(store.sms(number));
    await waitFor('a look', () => looks().length > 0);
    expect(looks().length).toBeLessThan(5);
    statements.mockRestore();
    await Promise.all(answers);
  });

  it('forgets a deleted message, also when its event comes again', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    await stored(sms);
    const path = `/v1/messages/${sms.message_id}`;
    expect((await store.call('DELETE', path, number)).status).toBe(204);
    await store.receive(sms);
    await store.settled();
    expect((await store.call('GET', path, number)).status).toBe(404);
    expect((await store.call('DELETE', path, number)).status).toBe(404);
    expect((await list(number)).body.messages).toEqual([]);
  });

  it('has no webhook get a deleted message any more, before it answers', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    await stored(sms);
    const { message_id, number_id, account_id } = sms;
    expect((await store.call('DELETE', `/v1/messages/${message_id}`, number)).status).toBe(204);
    expect(await deletionsOf(number)).toEqual([{ message_id, number_id, account_id }]);
  });

  it("hides what is another account's or of the other mode", async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    await stored(sms);
    const stranger = { account_id: randomIds.next('account', 0), mode: 'live' as const };
    const otherMode = { account_id: number.account_id, mode: 'test' as const };
    for (const caller of [stranger, otherMode]) {
      const messages = await store.call('GET', `/v1/numbers/${number.number_id}/messages`, caller);
      expect(messages).toMatchObject({ status: 404, body: { code: 'not_found' } });
      for (const path of [`/v1/messages/${sms.message_id}`, `/v1/messages/${sms.message_id}/attempts`]) {
        expect((await store.call('GET', path, caller)).status).toBe(404);
      }
      expect((await store.call('DELETE', `/v1/messages/${sms.message_id}`, caller)).status).toBe(404);
    }
    expect((await store.call('GET', '/v1/numbers/nonsense/messages', stranger)).status).toBe(404);
    expect((await store.call('GET', '/v1/numbers/nonsense/messages?limit=x', stranger)).status).toBe(404);
  });
});
