import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock, type NumberProvisioned, type SmsReceived } from '#libs/contracts';
import { Keyring, sealTextAndCode } from '#libs/security';
import { StoreHarness } from '../testing/store-harness.adapter.js';

const HOUR_MS = 3_600_000;
const OTHER_KEYS = Keyring.parse(`gone:${randomBytes(32).toString('base64')}`);

let store: StoreHarness;

beforeAll(async () => {
  store = await StoreHarness.start();
});
afterAll(() => store.stop());

const list = (number: NumberProvisioned, query = '') =>
  store.call('GET', `/v1/numbers/${number.number_id}/messages${query}`, number);

/** As a keyring sealed it whose key nobody has any more. */
function underGoneKey(sms: SmsReceived): SmsReceived {
  const opened = { text: 'Your code is 583921', code: '583921' };
  return { ...sms, ...sealTextAndCode(OTHER_KEYS, sms.message_id, opened, Date.parse(sms.received_at)) };
}

const damaged = (sms: SmsReceived): SmsReceived => ({ ...sms, text: `${sms.text.slice(0, -8)}AAAAAAAA` });
const UNREADABLE = { text: '', code: null, unreadable: true };

describe('a message that does not open any more', () => {
  it('is shown as such, between those that do', async () => {
    const number = await store.knownNumber();
    const atMs = systemClock.now() - 2 * HOUR_MS;
    const good = store.sms(number, { text: 'hello', atMs });
    const bad = [underGoneKey(store.sms(number, { atMs })), damaged(store.sms(number))];
    await store.receive(good, ...bad);
    await store.settled();
    const { status, body } = await list(number);
    expect(status).toBe(200);
    expect(body.messages).toMatchObject([
      { id: good.message_id, text: 'hello' },
      ...bad.map(({ message_id }) => ({ id: message_id, from: '245-78', kind: 'sms', ...UNREADABLE })),
    ]);
    expect(body.messages[0]).not.toHaveProperty('unreadable');
    expect((await list(number, `?cursor=${body.next_cursor}`)).body.messages).toEqual([]);
    const one = await store.call('GET', `/v1/messages/${bad[0]?.message_id ?? ''}`, number);
    expect(one).toMatchObject({ status: 200, body: UNREADABLE });
    expect(await store.service.platform.metrics.metrics()).toMatch(
      /meisim_unreadable_texts_total\{kind="message",[^}]*\} 3/,
    );
  });

  it('is asked for again while its key may be on its way to this replica', async () => {
    const number = await store.knownNumber();
    await store.receive(underGoneKey(store.sms(number)));
    await store.settled();
    expect(await list(number)).toMatchObject({ status: 503, body: { code: 'service_unavailable' } });
  });

  it('gives out no code, and is the evidence of that', async () => {
    const number = await store.knownNumber();
    const older = store.sms(number, { text: 'Your code is 111111', code: '111111' });
    const sms = damaged(store.sms(number, { text: 'Your code is 583921', code: '583921' }));
    await store.receive(older, sms);
    await store.settled();
    const { status, body } = await store.call('GET', `/v1/numbers/${number.number_id}/code?timeout=1`, number);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      code: null,
      reason: 'message_without_code',
      evidence: { messages_without_code: [{ message_id: sms.message_id }] },
    });
  });

  it('does not hide its attempts, nor does an excerpt that does not open', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    const attempt = store.attempt(sms, { excerpt: 'ok' });
    await store.receive(sms);
    await store.attempted({ ...attempt, response_excerpt: `${attempt.response_excerpt?.slice(0, -8) ?? ''}AAAAAAAA` });
    await store.settled();
    const attempts = [{ id: attempt.attempt_id, response_excerpt: null }];
    for (const path of [`/v1/messages/${sms.message_id}/attempts`, '/v1/attempts']) {
      expect(await store.call('GET', path, number)).toMatchObject({ status: 200, body: { attempts } });
    }
  });
});
