import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomIds, TOPICS, type SmsReceived } from '#libs/contracts';
import { signingKey, verifyMeisimSignature } from '#libs/signing';
import { sealedApart, waitFor, type ReceivedRequest } from '#libs/testing';
import { DispatcherScene, type RowSeen } from './testing/dispatcher-scene.adapter.js';
import { heldAtFirst } from './testing/held-at-first.js';

describe('webhook-dispatcher', () => {
  let scene: DispatcherScene;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
    await scene.start();
  });
  afterAll(() => scene.close());
  beforeEach(() => {
    scene.receiver.behave({ kind: 'respond', status: 200 });
    scene.receiver.requests.length = 0;
  });

  const requestsOf = (message: SmsReceived): ReceivedRequest[] =>
    scene.receiver.requests.filter((request) => request.headers['webhook-id'] === message.message_id);
  const rowOf = async (message: SmsReceived): Promise<RowSeen | undefined> =>
    (await scene.rows()).find((row) => row.delivery_id === message.message_id);

  it('delivers a message signed, byte for byte, and tells of it without writing a row', async () => {
    const number = await scene.provisioned();
    const message = await scene.sms(number);
    const [attempt] = await scene.attemptsOf(message, 1);
    const [request] = requestsOf(message);
    expect(attempt).toMatchObject({
      attempt: 1,
      trigger: 'first',
      outcome: 'delivered',
      status_code: 200,
      error: null,
    });
    expect(request?.rawBody.toString()).toBe(
      `{"event":"sms.received","number_id":"${number.number_id}","phone":"+14155551234","from":"245-78",` +
        `"text":"Your code is 583921. ${message.message_id}","received_at":"2026-05-19T14:23:01.204Z",` +
        `"message_id":"${message.message_id}","code":"583921"}`,
    );
    const verdict = verifyMeisimSignature(String(request?.headers['x-meisim-signature']), {
      body: request?.rawBody ?? Buffer.alloc(0),
      keys: [signingKey(scene.secret)],
      nowS: Date.now() / 1000,
    });
    expect(verdict).toEqual({ ok: true });
    expect(await scene.rows()).toEqual([]);
  });

  it('sends the same body when text and code come sealed apart, as earlier releases did it', async () => {
    const message = sealedApart(scene.message(await scene.provisioned()), scene.keyring);
    await scene.publish(TOPICS.smsReceived, message.number_id, message);
    await scene.attemptsOf(message, 1);
    expect(JSON.parse(String(requestsOf(message)[0]?.rawBody))).toMatchObject({
      text: `Your code is 583921. ${message.message_id}`,
      code: '583921',
    });
  });

  it('schedules the next attempt 15 s after a failed one ended, with a sealed copy of the message', async () => {
    scene.receiver.behave({ kind: 'respond', status: 500, body: 'out of order' });
    const message = await scene.sms(await scene.provisioned());
    const [attempt] = await scene.attemptsOf(message, 1);
    if (!attempt) throw new Error('no attempt');
    expect(attempt).toMatchObject({ outcome: 'failed', status_code: 500, error: 'http_error' });
    expect(Date.parse(attempt.next_attempt_at ?? '') - Date.parse(attempt.started_at)).toBe(
      attempt.duration_ms + 15_000,
    );
    expect(scene.openExcerpt(attempt)).toBe('out of order');
    const row = await waitFor('the row', () => rowOf(message));
    expect(row).toMatchObject({ state: 'scheduled', attempts: 1 });
    expect(row.due_in_s).toBeGreaterThan(10);
    expect(row.due_in_s).toBeLessThanOrEqual(15);
    expect(row.message).not.toContain('Your code');
  });

  it('waits as long as Retry-After of a 429 asks', async () => {
    scene.receiver.behave({ kind: 'respond', status: 429, headers: { 'retry-after': '120' } });
    const message = await scene.sms(await scene.provisioned());
    const row = await waitFor('the row', () => rowOf(message));
    expect(row.due_in_s).toBeGreaterThan(110);
    expect(row.due_in_s).toBeLessThanOrEqual(120);
  });

  it('does not follow a redirect', async () => {
    scene.receiver.behave({ kind: 'redirect', status: 308, location: `${scene.receiver.url}/elsewhere` });
    const message = await scene.sms(await scene.provisioned());
    const [attempt] = await scene.attemptsOf(message, 1);
    expect(attempt).toMatchObject({ outcome: 'failed', status_code: 308, error: 'redirect_not_followed' });
    expect(scene.receiver.requests.filter(({ path }) => path === '/elsewhere')).toEqual([]);
  });

  it('ends with 410, has the webhook disabled, and sends nothing more to it meanwhile', async () => {
    scene.receiver.behave({ kind: 'respond', status: 410 });
    const number = await scene.provisioned();
    const message = await scene.sms(number);
    expect(await scene.attemptsOf(message, 1)).toMatchObject([
      { outcome: 'exhausted', status_code: 410, error: 'gone', next_attempt_at: null },
    ]);
    const disabled = await waitFor('webhook.disabled', () =>
      scene.disabled.find(({ number_id }) => number_id === number.number_id),
    );
    expect(disabled).toMatchObject({ revision: 1, reason: 'gone', account_id: number.account_id });
    const next = await scene.sms(number);
    expect(await scene.attemptsOf(next, 1)).toMatchObject([{ outcome: 'skipped', error: 'webhook_disabled' }]);
    expect(await rowOf(message)).toBeUndefined();
  });

  it('parks messages of a number that it does not know yet, and delivers them once it does', async () => {
    const number = scene.number();
    const messages = [await scene.sms(number), await scene.sms(number)];
    await waitFor('parked rows', async () => {
      const parked = (await scene.rows()).filter(({ state }) => state === 'parked');
      return parked.length === 2;
    });
    await scene.publish(TOPICS.numberProvisioned, number.number_id, number);
    for (const message of messages) {
      expect(await scene.attemptsOf(message, 1)).toMatchObject([
        { outcome: 'delivered', attempt: 1, trigger: 'first' },
      ]);
    }
    await waitFor('no parked rows', async () => (await rowOf(messages[0] as SmsReceived)) === undefined);
  });

  it('gives a parked message up after 30 days, and looks at it ever more seldom until then', async () => {
    const number = scene.number();
    const [old, older] = [await scene.sms(number), await scene.sms(number)];
    const aged = async (message: SmsReceived, days: number) => {
      await waitFor('the parked row', async () => (await rowOf(message))?.state === 'parked');
      await scene.query(
        `UPDATE deliveries SET created_at = now() - $2 * interval '1 day', due_at = now() WHERE delivery_id = $1`,
        [message.message_id, days],
      );
    };
    await aged(old, 29);
    await aged(older, 30);
    await waitFor('the end of the older one', async () => (await rowOf(older)) === undefined);
    const row = await waitFor('the next look', async () => {
      const seen = await rowOf(old);
      return seen?.state === 'parked' && seen.due_in_s > 0 && seen;
    });
    expect(row.due_in_s).toBeGreaterThan(3_000);
  });

  it.each([
    ['a released number', { status: 'released' as const }, 'number_released'],
    ['a disabled webhook', { webhook_enabled: false }, 'webhook_disabled'],
  ])('skips messages of %s', async (_case, changes, error) => {
    const message = await scene.sms(await scene.provisioned(changes));
    const [attempt] = await scene.attemptsOf(message, 1);
    expect(attempt).toMatchObject({ outcome: 'skipped', error, attempt: 0, status_code: null, next_attempt_at: null });
    expect(requestsOf(message)).toEqual([]);
  });

  it('makes no attempt and tells of none when there is no webhook, or the message is of an unsupported kind', async () => {
    const bare = await scene.provisioned({ webhook_url: null });
    const number = await scene.provisioned();
    const none = [await scene.sms(bare), await scene.sms(number, { kind: 'unsupported' })];
    await scene.committed();
    // What was told of them stands in the log before what is told of the next message of each number.
    const added = { ...bare, revision: 2, webhook_url: `${scene.receiver.url}/added` };
    await scene.publish(TOPICS.numberProvisioned, added.number_id, added);
    await scene.known(added);
    for (const next of [await scene.sms(added), await scene.sms(number)]) {
      expect(await scene.attemptsOf(next, 1)).toMatchObject([{ outcome: 'delivered' }]);
    }
    for (const message of none) {
      expect(scene.attempts.filter(({ message_id }) => message_id === message.message_id)).toEqual([]);
      expect([requestsOf(message), await rowOf(message)]).toEqual([[], undefined]);
    }
  });

  it('skips the messages of a suspended account', async () => {
    const account_id = randomIds.next('account', Date.now());
    await scene.accountKnown({ account_id, status: 'suspended' });
    const message = await scene.sms(await scene.provisioned({ account_id }));
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'skipped', error: 'account_suspended' }]);
  });

  it('frees the record of an attempt that takes long, keeping it as a leased row until it ends', async () => {
    scene.receiver.behave({ kind: 'held', status: 200 });
    const message = await scene.sms(await scene.provisioned());
    const row = await waitFor('the leased row', () => rowOf(message));
    expect(row).toMatchObject({ state: 'leased', attempts: 0 });
    expect(scene.attempts.filter(({ message_id }) => message_id === message.message_id)).toEqual([]);
    scene.receiver.answerHeld();
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'delivered', attempt: 1 }]);
    await waitFor('the row to go', async () => (await rowOf(message)) === undefined);
    expect(requestsOf(message)).toHaveLength(1);
  });

  it('keeps healthy endpoints served while another hangs under many messages', async () => {
    const [hanging, healthy] = [await scene.provisioned(), await scene.provisioned()];
    scene.receiver.behave(({ path }) =>
      path.includes(hanging.number_id) ? { kind: 'hang' } : { kind: 'respond', status: 200 },
    );
    await Promise.all(Array.from({ length: 300 }, () => scene.sms(hanging)));
    const message = await scene.sms(healthy);
    const [attempt] = await scene.attemptsOf(message, 1);
    expect(attempt).toMatchObject({ outcome: 'delivered' });
    // All of the hanging endpoint's messages leave memory: under way as leases, the rest put off.
    await waitFor('300 rows', async () => {
      const rows = await scene.query('SELECT 1 FROM deliveries WHERE number_id = $1', [hanging.number_id]);
      return rows.length === 300;
    });
    const [late] = await scene.query<{ max: number }>(
      `SELECT max(extract(epoch FROM due_at - put_off_at))::float8 AS max FROM deliveries WHERE number_id = $1`,
      [hanging.number_id],
    );
    expect(late?.max).toBeLessThanOrEqual(15.01);
  });

  it('gives up an attempt after 10 s', async () => {
    scene.receiver.behave({ kind: 'hang' });
    const message = await scene.sms(await scene.provisioned());
    const [attempt] = await waitFor(
      'the time-out',
      () => {
        const own = scene.attempts.filter(({ message_id }) => message_id === message.message_id);
        return own.length > 0 && own;
      },
      { timeoutMs: 20_000 },
    );
    expect(attempt).toMatchObject({ outcome: 'failed', error: 'timeout', status_code: null });
    expect(attempt?.duration_ms).toBeGreaterThanOrEqual(10_000);
  });

  it('sends by the new URL once the number has changed', async () => {
    const number = await scene.provisioned();
    await scene.attemptsOf(await scene.sms(number), 1);
    const changed = { ...number, revision: 2, webhook_url: `${scene.receiver.url}/moved` };
    await scene.publish(TOPICS.numberProvisioned, number.number_id, changed);
    await scene.known(changed);
    const message = await scene.sms(number);
    await scene.attemptsOf(message, 1);
    expect(requestsOf(message).map(({ path }) => path)).toEqual(['/moved']);
  });

  it('signs with the previous secret too while it is still valid', async () => {
    const account_id = randomIds.next('account', Date.now());
    const [current, previous] = await scene.accountKnown({ account_id }, [null, Date.now() + 3_600_000]);
    const message = await scene.sms(await scene.provisioned({ account_id }));
    await scene.attemptsOf(message, 1);
    const [request] = requestsOf(message);
    for (const secret of [current, previous]) {
      const verdict = verifyMeisimSignature(String(request?.headers['x-meisim-signature']), {
        body: request?.rawBody ?? Buffer.alloc(0),
        keys: [signingKey(String(secret))],
        nowS: Date.now() / 1000,
      });
      expect(verdict).toEqual({ ok: true });
    }
  });

  it('does not try again what a replay has brought meanwhile', async () => {
    const number = await scene.provisioned();
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const message = await scene.sms(number);
    await scene.attemptsOf(message, 1);
    await waitFor('the row of its next attempt', async () => (await rowOf(message))?.state === 'scheduled');
    scene.receiver.behave({ kind: 'respond', status: 200 });
    const request_id = `r-${message.message_id}`;
    await scene.publish(TOPICS.webhookRequested, number.number_id, { request_id, trigger: 'replay', message });
    expect(await scene.attemptsOf(message, 3)).toMatchObject([
      { trigger: 'first', outcome: 'failed' },
      { trigger: 'first', outcome: 'skipped', error: 'superseded' },
      { trigger: 'replay', outcome: 'delivered' },
    ]);
    await waitFor('no row', async () => (await rowOf(message)) === undefined);
  });

  it('does not try again what a replay has brought meanwhile, nor when a dead replica had it before', async () => {
    const number = await scene.provisioned();
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const message = await scene.sms(number);
    await scene.attemptsOf(message, 1);
    await waitFor('the row of its next attempt', async () => (await rowOf(message))?.state === 'scheduled');
    await scene.query('UPDATE deliveries SET recovered = true WHERE delivery_id = $1', [message.message_id]);
    scene.receiver.behave({ kind: 'respond', status: 200 });
    const request_id = `r-${message.message_id}`;
    await scene.publish(TOPICS.webhookRequested, number.number_id, { request_id, trigger: 'replay', message });
    await scene.attemptsOf(message, 3);
    await waitFor('no row', async () => (await rowOf(message)) === undefined);
  });

  it('does not try again what was under way while a replay brought it', async () => {
    const number = await scene.provisioned();
    const message = scene.message(number);
    scene.receiver.behave(heldAtFirst(message, { kind: 'respond', status: 200 }));
    await scene.publish(TOPICS.smsReceived, number.number_id, message);
    await waitFor('the row of the slow attempt', async () => (await rowOf(message))?.state === 'leased');
    const request_id = `r-${message.message_id}`;
    await scene.publish(TOPICS.webhookRequested, number.number_id, { request_id, trigger: 'replay', message });
    await scene.attemptsOf(message, 1);
    scene.receiver.answerHeld();
    expect(await scene.attemptsOf(message, 2)).toMatchObject([
      { trigger: 'replay', outcome: 'delivered' },
      { trigger: 'first', outcome: 'failed' },
    ]);
    await waitFor('no row', async () => (await rowOf(message)) === undefined);
  });

  it('replays on request under the same webhook-id', async () => {
    const number = await scene.provisioned();
    const message = scene.message(number);
    await scene.publish(TOPICS.webhookRequested, number.number_id, {
      request_id: `r-${message.message_id}`,
      trigger: 'replay',
      message,
    });
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ trigger: 'replay', attempt: 1, outcome: 'delivered' }]);
    expect(requestsOf(message)).toHaveLength(1);
  });
});
