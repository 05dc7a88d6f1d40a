import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds, systemClock } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';
import type { AttemptView } from './stored-attempt.js';

describe('attempts', () => {
  let store: StoreHarness;

  beforeAll(async () => {
    store = await StoreHarness.start();
  });
  afterAll(() => store.stop());

  const attemptsOf = (answer: { body: Record<string, unknown> }) => answer.body['attempts'] as AttemptView[];

  it('counts for a message that is stored after them', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    const failed = store.attempt(sms, {
      outcome: 'failed',
      status_code: 500,
      started_at: '2026-05-19T14:23:01.300Z',
      next_attempt_at: '2026-05-19T14:23:17.000Z',
    });
    await store.attempted(failed);
    await store.settled();
    await store.receive(sms);
    await store.settled();
    const { body } = await store.call('GET', `/v1/messages/${sms.message_id}`, number);
    expect(body.delivery).toEqual({
      state: 'failed',
      attempts: 1,
      last_status: 500,
      next_attempt_at: '2026-05-19T14:23:17.000Z',
    });
  });

  it('show a delivered message as such, with its stages, whatever their order', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    const first = store.attempt(sms, { outcome: 'failed', status_code: 503, started_at: '2026-05-19T14:23:01.000Z' });
    const second = store.attempt(sms, {
      attempt: 2,
      trigger: 'retry',
      started_at: '2026-05-19T14:23:16.000Z',
      duration_ms: 250,
    });
    await store.attempted(second, first, second);
    await store.receive(sms);
    await store.settled();
    const { body } = await store.call('GET', `/v1/messages/${sms.message_id}`, number);
    expect(body.delivery).toMatchObject({ state: 'delivered', attempts: 2, last_status: 200, next_attempt_at: null });
    expect(body.stages).toMatchObject({
      attempt_started: '2026-05-19T14:23:01.000Z',
      acknowledged: '2026-05-19T14:23:16.250Z',
    });
    const listed = await store.call('GET', `/v1/numbers/${number.number_id}/messages`, number);
    expect(listed.body.messages.map(({ delivery }) => delivery)).toEqual([body.delivery]);
    const attempts = attemptsOf(await store.call('GET', `/v1/messages/${sms.message_id}/attempts`, number));
    expect(attempts.map((attempt) => attempt.id)).toEqual([first.attempt_id, second.attempt_id]);
  });

  it('open what the endpoint said, which the database does not hold in the clear', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    const attempt = store.attempt(sms, { outcome: 'failed', status_code: 400, excerpt: 'no such user' });
    await store.receive(sms);
    await store.attempted(attempt);
    await store.settled();
    const path = `/v1/messages/${sms.message_id}/attempts`;
    expect(attemptsOf(await store.call('GET', path, number))).toEqual([
      {
        id: attempt.attempt_id,
        message_id: sms.message_id,
        number_id: number.number_id,
        attempt: 1,
        trigger: 'first',
        outcome: 'failed',
        status_code: 400,
        error: null,
        started_at: attempt.started_at,
        duration_ms: 12,
        next_attempt_at: null,
        response_excerpt: 'no such user',
      },
    ]);
    const rows = await store.sql.query<object[]>('SELECT * FROM attempts WHERE attempt_id = $1', [attempt.attempt_id]);
    expect(JSON.stringify(rows)).not.toContain('no such user');
    await store.call('DELETE', `/v1/messages/${sms.message_id}`, number);
    const [row] = await store.sql.query<{ excerpt_sealed: string | null }[]>(
      'SELECT excerpt_sealed FROM attempts WHERE attempt_id = $1',
      [attempt.attempt_id],
    );
    expect(row?.excerpt_sealed).toBeNull();
    // Still on its way when the message was deleted.
    const late = store.attempt(sms, { outcome: 'failed', status_code: 400, attempt: 2, excerpt: 'no such user' });
    await store.attempted(late);
    await store.settled();
    const [kept] = await store.sql.query<{ excerpt_sealed: string | null }[]>(
      'SELECT excerpt_sealed FROM attempts WHERE attempt_id = $1',
      [late.attempt_id],
    );
    expect(kept?.excerpt_sealed).toBeNull();
  });

  it('of a number that is not known here yet are in the mode that they say', async () => {
    const number = store.number({ mode: 'test' });
    const attempt = store.attempt(store.sms(number), { mode: 'test' });
    await store.attempted(attempt);
    await store.settled();
    const seen = async (mode: 'live' | 'test') =>
      attemptsOf(await store.call('GET', '/v1/attempts', { ...number, mode })).map(({ id }) => id);
    expect([await seen('live'), await seen('test')]).toEqual([[], [attempt.attempt_id]]);
  });

  it('are listed for the account in store order, without gap or repeat, filtered as asked', async () => {
    const number = await store.knownNumber();
    const other = await store.knownNumber({ account_id: number.account_id });
    const test = await store.knownNumber({ account_id: number.account_id, mode: 'test' });
    const made = Array.from({ length: 25 }, (_, index) =>
      store.attempt(store.sms(number), {
        outcome: index % 5 === 0 ? 'exhausted' : 'delivered',
        started_at: new Date(Date.UTC(2026, 4, 19, 14, 0, index)).toISOString(),
      }),
    );
    await store.attempted(...made);
    await store.attempted(store.attempt(store.sms(other)), store.attempt(store.sms(test)));
    await store.settled();
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 4; page += 1) {
      const query = `/v1/attempts?number_id=${number.number_id}&limit=10${cursor}`;
      const answer = await store.call('GET', query, number);
      seen.push(...attemptsOf(answer).map((attempt) => attempt.id));
      cursor = `&cursor=${answer.body.next_cursor}`;
    }
    expect(seen).toEqual(made.map((attempt) => attempt.attempt_id));
    const found = async (query: string) => attemptsOf(await store.call('GET', `/v1/attempts?${query}`, number)).length;
    expect(await found('limit=100')).toBe(26);
    expect(await found('outcome=exhausted')).toBe(5);
    expect(await found(`number_id=${number.number_id}&since=2026-05-19T14:00:20Z`)).toBe(5);
    const stranger = { account_id: randomIds.next('account', systemClock.now()), mode: 'live' as const };
    expect(attemptsOf(await store.call('GET', '/v1/attempts', stranger))).toEqual([]);
    for (const query of ['', '&outcome=nonsense']) {
      const foreign = await store.call('GET', `/v1/attempts?number_id=${number.number_id}${query}`, stranger);
      expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
    expect(await store.call('GET', '/v1/attempts?outcome=nonsense', number)).toMatchObject({ status: 422 });
  });

  it('are none for a message that no webhook is to get', async () => {
    const quiet = await store.knownNumber({ webhook_url: null });
    const number = await store.knownNumber();
    const mms = { ...store.sms(number), kind: 'unsupported' as const };
    const silent = store.sms(quiet);
    await store.receive(mms, silent);
    await store.settled();
    for (const [sms, owner] of [
      [mms, number],
      [silent, quiet],
    ] as const) {
      const { body } = await store.call('GET', `/v1/messages/${sms.message_id}`, owner);
      expect(body.delivery).toEqual({ state: 'none', attempts: 0, last_status: null, next_attempt_at: null });
    }
  });

  it('are not expected for a message that came before its number had a webhook', async () => {
    const number = await store.knownNumber({ webhook_url: null });
    const sms = store.sms(number);
    await store.receive(sms);
    await store.settled();
    await store.knownNumber({ ...number, webhook_url: 'https://example.com/hook', revision: 2 });
    const { body } = await store.call('GET', `/v1/messages/${sms.message_id}`, number);
    expect(body.delivery.state).toBe('none');
  });

  it('are not expected where the store knew of no webhook, though the number says that it was added long before', async () => {
    const number = await store.knownNumber({ webhook_url: null });
    const sms = store.sms(number);
    await store.receive(sms);
    await store.settled();
    const webhook_added_at = new Date(Date.parse(sms.received_at) - 3_600_000).toISOString();
    await store.knownNumber({ ...number, webhook_url: 'https://example.com/hook', webhook_added_at, revision: 2 });
    const { body } = await store.call('GET', `/v1/messages/${sms.message_id}`, number);
    expect(body.delivery.state).toBe('none');
  });

  it('are not expected for a message that came while its number had no webhook, though the store heard of that late or never', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    await store.receive(sms);
    await store.settled();
    const state = async (id: string) => {
      const { body } = await store.call('GET', `/v1/messages/${id}`, number);
      return (body.delivery as { state: string }).state;
    };
    expect(await state(sms.message_id)).toBe('pending');
    await store.knownNumber({ ...number, webhook_url: null, revision: 2 });
    expect(await state(sms.message_id)).toBe('none');
    const webhook_added_at = new Date(Date.parse(sms.received_at) + 1_000).toISOString();
    await store.knownNumber({ ...number, webhook_added_at, revision: 3 });
    expect(await state(sms.message_id)).toBe('none');
    const later = store.sms(number, { atMs: Date.parse(webhook_added_at) + 2_001 });
    await store.receive(later);
    await store.settled();
    expect(await state(later.message_id)).toBe('pending');
  });

  it('go to the dead letters when their message cannot be of this time, and hold up no other', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    const impossible = store.sms(number, { atMs: Date.UTC(2100, 0, 1) });
    await store.receive(impossible, sms);
    await store.attempted(store.attempt(impossible), store.attempt(sms));
    await store.settled();
    const { body } = await store.call('GET', `/v1/messages/${sms.message_id}`, number);
    expect(body.delivery.state).toBe('delivered');
    const log = store.service.platform.eventLog;
    await waitFor('both dead letters', async () => {
      const lags = (await log?.lag('nobody', ['sms.received.dlq', 'webhook.attempt.dlq'])) ?? [];
      return lags.reduce((sum, lag) => sum + lag.end, 0) === 2;
    });
  });
});
