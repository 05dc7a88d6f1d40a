import { expect } from '@jest/globals';
import { waitFor, type ReceivedRequest } from '#libs/testing';
import { webhookBody } from '../harness/webhook-signatures.js';
import { nth } from './endpoint.js';
import type { Stage } from './stage.js';

const MESSAGES = 300;
const PER_S = 100;
const PATIENCE_MS = 60_000;

function byWebhookId(requests: readonly ReceivedRequest[]): Map<string, ReceivedRequest[]> {
  const found = new Map<string, ReceivedRequest[]>();
  for (const request of requests) {
    const id = String(request.headers['webhook-id']);
    found.set(id, [...(found.get(id) ?? []), request]);
  }
  return found;
}

export function crash(stage: Stage): void {
  stage.promiseAlone('in the middle of an attempt makes it again, with the same id and body', async (scene) => {
    const endpoint = await scene.endpoint((_, index) =>
      index === 0 ? { kind: 'hang' } : { kind: 'respond', status: 200 },
    );
    await endpoint.sms('Your code is 583921');
    await endpoint.requests(1);
    await scene.platform.killService('webhook-dispatcher');
    const requests = await endpoint.requests(2);
    expect(nth(requests, 1).rawBody).toEqual(nth(requests, 0).rawBody);
    expect(nth(requests, 1).headers['webhook-id']).toBe(nth(requests, 0).headers['webhook-id']);
  });

  stage.promiseAlone('among many messages loses none, and repeats one at most once', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 200, delayMs: 50 });
    const texts = Array.from({ length: MESSAGES }, (_, index) => `Your code is ${100_000 + index}`);
    await endpoint.manySms(texts, PER_S);
    await endpoint.requests(MESSAGES / 3);
    await scene.platform.killService('webhook-dispatcher');
    const delivered = (): Set<string> => new Set(endpoint.receiver.requests.map((one) => webhookBody(one).text));
    await waitFor('every message at the webhook', () => delivered().size === MESSAGES, { timeoutMs: PATIENCE_MS });
    expect([...delivered()].sort()).toEqual(texts);
    for (const repeats of byWebhookId(endpoint.receiver.requests).values()) {
      expect(new Set(repeats.map(({ rawBody }) => rawBody.toString('utf8'))).size).toBe(1);
      expect(repeats.length).toBeLessThanOrEqual(2);
    }
  });
}
