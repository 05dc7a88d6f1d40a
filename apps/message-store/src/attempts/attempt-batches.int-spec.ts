import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WebhookAttempt } from '#libs/contracts';
import { StoreHarness } from '../testing/store-harness.adapter.js';
import type { AttemptView } from './stored-attempt.js';

describe('attempts that are stored one batch after the other', () => {
  let store: StoreHarness;

  beforeAll(async () => {
    store = await StoreHarness.start();
  });
  afterAll(() => store.stop());

  async function storeOne(attempt: WebhookAttempt): Promise<string> {
    await store.attempted(attempt);
    await store.settled();
    return attempt.attempt_id;
  }

  it('follow one another in the log of their account: none is passed over at the end of a page', async () => {
    const number = await store.knownNumber();
    const made: string[] = [];
    for (const started_at of ['2026-05-19T14:23:04.000Z', '2026-05-19T14:23:03.000Z', '2026-05-19T14:23:05.000Z'])
      made.push(await storeOne(store.attempt(store.sms(number), { started_at })));
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < made.length; page += 1) {
      const { body } = await store.call('GET', `/v1/attempts?limit=1${cursor}`, number);
      seen.push(...(body['attempts'] as AttemptView[]).map(({ id }) => id));
      cursor = `&cursor=${body.next_cursor}`;
    }
    expect(seen).toEqual(made);
  });

  it('are all shown by when they began: the first of a replay beside the first of its message, and a repeat once', async () => {
    const number = await store.knownNumber();
    const sms = store.sms(number);
    await store.receive(sms);
    const replay = store.attempt(sms, { trigger: 'replay', started_at: '2026-05-19T14:24:01.000Z' });
    const first = store.attempt(sms, { outcome: 'exhausted', started_at: '2026-05-19T14:23:01.000Z' });
    for (const attempt of [replay, first, replay]) await storeOne(attempt);
    const { body } = await store.call('GET', `/v1/messages/${sms.message_id}/attempts`, number);
    const shown = (body['attempts'] as AttemptView[]).map(({ id }) => id);
    expect(shown).toEqual([first.attempt_id, replay.attempt_id]);
  });
});
