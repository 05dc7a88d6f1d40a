import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock, type NumberProvisioned } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';
import { Waiters } from '../waits/waiters.js';

describe('the code of a number', () => {
  let store: StoreHarness;

  beforeAll(async () => {
    store = await StoreHarness.start();
  });
  afterAll(() => store.stop());

  const ask = (number: NumberProvisioned, query = '') =>
    store.call('GET', `/v1/numbers/${number.number_id}/code${query}`, number);

  it('is that of the newest message that has one', async () => {
    const number = await store.knownNumber();
    const older = store.sms(number, { text: 'Your code is 111111', code: '111111' });
    const newer = store.sms(number, { text: 'Your Cash App code is 583921', code: '583921' });
    const chatter = store.sms(number, { text: 'Welcome!' });
    await store.receive(older, newer, chatter);
    await store.settled();
    const { status, body } = await ask(number);
    expect(status).toBe(200);
    expect(body).toMatchObject({ code: '583921', message_id: newer.message_id, from: '245-78', bound_domain: null });
    expect(body['candidates']).toMatchObject([{ code: '583921' }]);
    expect(body['confidence']).toBeGreaterThan(0.5);
    expect(body['reason']).toBeUndefined();
  });

  it('is waited for', async () => {
    const number = await store.knownNumber();
    const asked = ask(number, '?timeout=60&from=24578');
    await waitFor('the question held', () => store.service.app.get(Waiters).size === 1);
    await store.receive(store.sms(number, { from: 'Cash App', text: 'code 999999', code: '999999' }));
    await store.receive(store.sms(number, { text: 'Your code is 583921', code: '583921' }));
    expect((await asked).body).toMatchObject({ code: '583921' });
  });

  it('is not an old one, unless asked for', async () => {
    const number = await store.knownNumber();
    const old = store.sms(number, { code: '583921', atMs: systemClock.now() - 120_000 });
    await store.receive(old);
    await store.settled();
    expect((await ask(number, '?timeout=1')).body).toMatchObject({ code: null, reason: 'no_message' });
    expect((await ask(number, `?since=${old.received_at}`)).body).toMatchObject({ code: '583921' });
  });

  it.each(['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00%2B23:59'])(
    'may be asked for since %s, which no calendar has in UTC',
    async (since) => {
      const number = await store.knownNumber();
      expect(await ask(number, `?timeout=1&since=${since}`)).toMatchObject({ status: 200, body: { code: null } });
    },
  );

  it('says what came instead when none did', async () => {
    const number = await store.knownNumber();
    const chatter = store.sms(number, { text: 'Welcome!' });
    await store.receive(chatter);
    await store.settled();
    expect((await ask(number, '?timeout=1')).body).toMatchObject({
      code: null,
      reason: 'message_without_code',
      evidence: {
        number_status: 'active',
        messages_without_code: [{ message_id: chatter.message_id, from: '245-78', received_at: chatter.received_at }],
      },
    });
  });

  it('is not waited for on a released number', async () => {
    const number = await store.knownNumber({ status: 'released' });
    expect((await ask(number, '?timeout=120')).body).toMatchObject({ code: null, reason: 'number_not_active' });
  });

  it('is a 404 for anybody else', async () => {
    const number = await store.knownNumber();
    const stranger = store.number();
    const path = `/v1/numbers/${number.number_id}/code`;
    for (const query of ['', '?timeout=x']) {
      expect((await store.call('GET', `${path}${query}`, stranger)).status).toBe(404);
    }
  });
});
