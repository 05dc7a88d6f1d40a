import { expect } from '@jest/globals';
import { waitFor } from '#libs/testing';
import type { AttemptView } from '../harness/api.js';
import { webhookBody } from '../harness/webhook-signatures.js';
import { nth, plannedDelayMs } from './endpoint.js';
import type { Stage } from './stage.js';

/** Clocks of two processes are read for one span. */
const READING_MS = 10;
/** Sooner than the second attempt, which comes after 15 s. */
const SKIPPED_MS_MAX = 10_000;

/**
 * The whole schedule, 15 s, 60 s, 300 s and then no more, is shown by retry-schedule.spec.ts of webhook-dispatcher;
 * here its beginning is lived through, and what is planned after it read from the API.
 */
export function retries(stage: Stage): void {
  stage.promise('comes again 15 s after the attempt ended, never earlier; then 60 s are planned', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 500, body: 'out of order', delayMs: 1_000 });
    await endpoint.sms('Your code is 583921');
    const [first, second] = await endpoint.requests(2);
    expect((second?.receivedAtMs ?? 0) - (first?.answeredAtMs ?? Infinity)).toBeGreaterThanOrEqual(15_000 - READING_MS);
    const attempts = await endpoint.attempts(2);
    expect(attempts).toMatchObject([
      { attempt: 1, trigger: 'first', outcome: 'failed', status_code: 500, error: 'http_error' },
      { attempt: 2, trigger: 'retry', outcome: 'failed', status_code: 500, error: 'http_error' },
    ]);
    expect(attempts.map(plannedDelayMs)).toEqual([15_000, 60_000]);
  });

  stage.promise('comes again with the same webhook-id and the same body, byte for byte', async (scene) => {
    const endpoint = await scene.endpoint((_, index) => ({ kind: 'respond', status: index === 0 ? 503 : 200 }));
    await endpoint.sms('Ihr Code für Müller & Söhne <test@example.com> ist 583921 🎉');
    const requests = await endpoint.requests(2);
    const [first, second] = [nth(requests, 0), nth(requests, 1)];
    expect(second.rawBody.equals(first.rawBody)).toBe(true);
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(first.headers['webhook-id']).toBe(webhookBody(first).message_id);
  });

  stage.promise('waits longer when Retry-After of a 429 or 503 asks for it, and never less', async (scene) => {
    const busy = await scene.endpoint((_, index) =>
      index === 0
        ? { kind: 'respond', status: 429, headers: { 'retry-after': '20' } }
        : { kind: 'respond', status: 503, headers: { 'retry-after': '1' } },
    );
    await busy.sms('Your code is 583921');
    const requests = await busy.requests(2);
    const waitedMs = nth(requests, 1).receivedAtMs - (nth(requests, 0).answeredAtMs ?? Infinity);
    expect(waitedMs).toBeGreaterThanOrEqual(20_000 - READING_MS);
    const [first, second] = (await busy.attempts(2)).map(plannedDelayMs);
    expect(first).toBeGreaterThanOrEqual(20_000 - READING_MS);
    expect(second).toBe(60_000);
  });

  stage.promise('has one schedule, that of the latest redelivery, however often its owner asks', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 500 });
    await endpoint.sms('Your code is 583921');
    await endpoint.attempts(1);
    const { id } = await endpoint.message();
    for (const attempts of [3, 5]) {
      expect((await endpoint.api.post(`/v1/messages/${id}/redeliver`, {})).status).toBe(202);
      await endpoint.attempts(attempts);
    }
    const told = await endpoint.attempts(5);
    expect(told.filter(({ error }) => error === 'superseded').map(({ outcome }) => outcome)).toEqual([
      'skipped',
      'skipped',
    ]);
    const latest = told.filter(({ trigger, outcome }) => trigger === 'replay' && outcome === 'failed').at(-1);
    const { delivery } = await endpoint.message();
    expect(delivery).toMatchObject({ state: 'failed', attempts: 3, next_attempt_at: latest?.next_attempt_at });
    const requests = await endpoint.requests(4);
    const waitedMs = nth(requests, 3).receivedAtMs - (nth(requests, 2).answeredAtMs ?? Infinity);
    expect(waitedMs).toBeGreaterThanOrEqual(15_000 - READING_MS);
  });

  stage.promise('does not come again once its owner has deleted it, and its delivery says so', async (scene) => {
    const endpoint = await scene.endpoint({ kind: 'respond', status: 500 });
    await endpoint.sms('Your code is 583921');
    await endpoint.attempts(1);
    const { id } = await endpoint.message();
    expect((await endpoint.api.call('DELETE', `/v1/messages/${id}`)).status).toBe(204);
    const skipped = await waitFor(
      'the delivery to end',
      async () => {
        const path = `/v1/attempts?number_id=${endpoint.number.id}&outcome=skipped`;
        const { body } = await endpoint.api.get<{ attempts: AttemptView[] }>(path);
        return body.attempts.length > 0 ? body.attempts : null;
      },
      { timeoutMs: SKIPPED_MS_MAX },
    );
    expect(skipped).toMatchObject([{ message_id: id, error: 'message_deleted', next_attempt_at: null }]);
    expect(endpoint.receiver.requests).toHaveLength(1);
  });
}
