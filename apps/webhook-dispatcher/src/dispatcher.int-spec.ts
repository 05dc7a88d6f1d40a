import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signingKey, verifyMeisimSignature } from '#libs/signing';
import { waitFor } from '#libs/testing';
import { DispatcherScene } from './testing/dispatcher-scene.adapter.js';

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

  it('delivers a message signed, byte for byte, and tells of it without writing a row', async () => {
    const number = await scene.provisioned();
    const message = await scene.sms(number);
    const [attempt] = await scene.attemptsOf(message, 1);
    const [request] = scene.receiver.requests;
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
    expect(request?.headers['webhook-id']).toBe(message.message_id);
    const verdict = verifyMeisimSignature(String(request?.headers['x-meisim-signature']), {
      body: request?.rawBody ?? Buffer.alloc(0),
      keys: [signingKey(scene.secret)],
      nowS: Date.now() / 1000,
    });
    expect(verdict).toEqual({ ok: true });
    expect(await scene.rows()).toEqual([]);
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
    const row = await waitFor('the row', async () =>
      (await scene.rows()).find(({ delivery_id }) => delivery_id === message.message_id),
    );
    expect(row).toMatchObject({ state: 'scheduled', attempts: 1 });
    expect(row.due_in_s).toBeGreaterThan(10);
    expect(row.due_in_s).toBeLessThanOrEqual(15);
    expect(row.message).not.toContain('Your code');
  });
});
