import { expect } from '@jest/globals';
import { waitFor } from '#libs/testing';
import type { NumberView } from '../harness/api.js';
import { messageInState } from '../harness/world.js';
import { nth, plannedDelayMs, type Endpoint } from './endpoint.js';
import type { Stage } from './stage.js';

const PATIENCE_MS = 30_000;
/** A change is in effect for attempts that start more than 2 s after its answer. */
const IN_EFFECT_MS = 2_100;

async function disabled(endpoint: Endpoint): Promise<NumberView> {
  await endpoint.sms('Your code is 583921');
  await endpoint.requests(1);
  return waitFor(
    'the webhook to be disabled',
    async () => {
      const number = await endpoint.shown();
      return number.webhook_enabled ? null : number;
    },
    { timeoutMs: PATIENCE_MS, intervalMs: 100 },
  );
}

async function enabledAgain(endpoint: Endpoint): Promise<void> {
  const path = `/v1/numbers/${endpoint.number.id}`;
  const { status, body } = await endpoint.api.call<NumberView>('PATCH', path, { webhook_enabled: true });
  expect(status).toBe(200);
  expect(body).toMatchObject({ webhook_enabled: true, webhook_disabled_reason: null });
  await new Promise((resolve) => setTimeout(resolve, IN_EFFECT_MS));
}

export function gone(stage: Stage): void {
  stage.promise('gets no second attempt, and its number shows that the webhook is off, and why', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 410 });
    expect(await disabled(endpoint)).toMatchObject({ webhook_enabled: false, webhook_disabled_reason: 'gone' });
    const attempt = nth(await endpoint.attempts(1), 0);
    expect(attempt).toMatchObject({ outcome: 'exhausted', status_code: 410, error: 'gone' });
    expect(plannedDelayMs(attempt)).toBeNull();
  });

  stage.promise('gets nothing more; later messages are kept, and shown as skipped', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 410 });
    await disabled(endpoint);
    await new Promise((resolve) => setTimeout(resolve, IN_EFFECT_MS));
    await endpoint.sms('Your code is 583922');
    const messages = await endpoint.messages(2);
    await messageInState(endpoint.api, nth(messages, 1).id, ['skipped'], PATIENCE_MS);
    expect(endpoint.receiver.requests).toHaveLength(1);
  });

  stage.promise('gets messages again once its owner enables the webhook', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 410 });
    await disabled(endpoint);
    endpoint.receiver.behave({ kind: 'respond', status: 200 });
    await enabledAgain(endpoint);
    await endpoint.sms('Your code is 583922');
    const request = nth(await endpoint.requests(2), 1);
    expect(request.rawBody.toString('utf8')).toContain('583922');
    expect((await endpoint.shown()).webhook_enabled).toBe(true);
  });

  stage.promise(
    'gets the message that it refused when its owner asks for it, with the same id and body',
    async (scene) => {
      const endpoint = await scene.endpoint({ kind: 'respond', status: 410 });
      await disabled(endpoint);
      endpoint.receiver.behave({ kind: 'respond', status: 200 });
      await enabledAgain(endpoint);
      const { id } = await endpoint.message();
      expect((await endpoint.api.post(`/v1/messages/${id}/redeliver`, {})).status).toBe(202);
      const [refused, replayed] = await endpoint.requests(2);
      expect(replayed?.rawBody).toEqual(refused?.rawBody);
      expect(replayed?.headers['webhook-id']).toBe(id);
      await messageInState(endpoint.api, id, ['delivered'], PATIENCE_MS);
    },
  );
}
