import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomIds, TOPICS } from '#libs/contracts';
import type { RunningService } from '#libs/service-kit';
import { signingKey, verifyMeisimSignature } from '#libs/signing';
import { waitFor } from '#libs/testing';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { TEST_CODE, TEST_TEXT } from './test-message.js';

describe('POST /v1/numbers/:id/webhook/test', () => {
  let scene: DispatcherScene;
  let service: RunningService;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
    service = await scene.start();
  });
  afterAll(() => scene.close());
  beforeEach(() => {
    scene.receiver.behave({ kind: 'respond', status: 200 });
    scene.receiver.requests.length = 0;
  });

  const pathOf = (numberId: string) => `/v1/numbers/${numberId}/webhook/test`;

  it('200: sends a signed webhook.test event and answers with the attempt, which the log has, too', async () => {
    scene.receiver.behave({ kind: 'respond', status: 200, body: 'thanks' });
    const number = await scene.provisioned();
    const response = await scene.post(service, pathOf(number.number_id));
    expect(response.status).toBe(200);
    const attempt = (await response.json()) as { id: string; message_id: string };
    expect(attempt).toMatchObject({
      number_id: number.number_id,
      attempt: 1,
      trigger: 'test',
      outcome: 'delivered',
      status_code: 200,
      error: null,
      next_attempt_at: null,
      response_excerpt: 'thanks',
    });
    const [request] = scene.receiver.requests;
    const body: unknown = JSON.parse(String(request?.rawBody));
    expect(Object.keys(body as object)).toEqual([
      'event',
      'number_id',
      'phone',
      'from',
      'text',
      'received_at',
      'message_id',
      'code',
    ]);
    expect(body).toMatchObject({
      event: 'webhook.test',
      message_id: attempt.message_id,
      text: TEST_TEXT,
      code: TEST_CODE,
    });
    const verdict = verifyMeisimSignature(String(request?.headers['x-meisim-signature']), {
      body: request?.rawBody ?? Buffer.alloc(0),
      keys: [signingKey(scene.secret)],
      nowS: Date.now() / 1000,
    });
    expect(verdict).toEqual({ ok: true });
    const told = await waitFor('the attempt in the log', () =>
      scene.attempts.find(({ attempt_id }) => attempt_id === attempt.id),
    );
    expect(scene.openExcerpt(told)).toBe('thanks');
  });

  it('200: answers with what an endpoint says behind its status line, too', async () => {
    scene.receiver.behave({ kind: 'raw', bytes: 'HTTP/1.1 200 OK\r\n\r\nthanks', intervalMs: 5, then: 'end' });
    const number = await scene.provisioned();
    const response = await scene.post(service, pathOf(number.number_id));
    expect(await response.json()).toMatchObject({
      outcome: 'delivered',
      response_excerpt: expect.stringMatching(/^t/),
    });
  });

  it('200: waits for an account whose event comes after that of its number', async () => {
    const account_id = randomIds.next('account', Date.now());
    const number = await scene.provisioned({ account_id });
    const answer = scene.post(service, pathOf(number.number_id), { account_id, mode: 'live' });
    await scene.accountKnown({ account_id });
    expect((await answer).status).toBe(200);
  });

  it('200: a test that fails is one attempt, and says why', async () => {
    scene.receiver.behave({ kind: 'respond', status: 503 });
    const number = await scene.provisioned();
    const response = await scene.post(service, pathOf(number.number_id));
    expect(await response.json()).toMatchObject({ outcome: 'exhausted', status_code: 503, error: 'http_error' });
    expect(scene.receiver.requests).toHaveLength(1);
  });

  it('200: a test that is answered with 410 disables the webhook, and what comes next is not sent', async () => {
    scene.receiver.behave({ kind: 'respond', status: 410 });
    const number = await scene.provisioned();
    const response = await scene.post(service, pathOf(number.number_id));
    expect(await response.json()).toMatchObject({ outcome: 'exhausted', status_code: 410, error: 'gone' });
    await waitFor('webhook.disabled', () => scene.disabled.find(({ number_id }) => number_id === number.number_id));
    const [next] = await scene.attemptsOf(await scene.sms(number), 1);
    expect(next).toMatchObject({ outcome: 'skipped', error: 'webhook_disabled' });
    expect(scene.receiver.requests).toHaveLength(1);
  });

  it('200: a disabled webhook can be tried out', async () => {
    const number = await scene.provisioned({ webhook_enabled: false });
    const response = await scene.post(service, pathOf(number.number_id));
    expect(await response.json()).toMatchObject({ outcome: 'delivered' });
  });

  it('200: asked again with the same Idempotency-Key, it answers the same and sends nothing', async () => {
    const [number, other] = [await scene.provisioned(), await scene.provisioned()];
    const post = (numberId: string, key: string) =>
      scene.post(service, pathOf(numberId), undefined, { 'idempotency-key': key });
    const first = await (await post(number.number_id, 'a-key')).json();
    expect(await (await post(number.number_id, 'a-key')).json()).toEqual(first);
    expect(scene.receiver.requests).toHaveLength(1);
    const reused = await post(other.number_id, 'a-key');
    expect([reused.status, await reused.json()]).toMatchObject([422, { code: 'idempotency_key_reused' }]);
    expect((await post(number.number_id, 'another-key')).status).toBe(200);
    expect(scene.receiver.requests).toHaveLength(2);
    const [row] = await scene.query<{ answer_sealed: string }>('SELECT answer_sealed FROM idempotent_requests');
    expect(row?.answer_sealed).not.toContain(number.number_id);
  });

  it('409: asked again with the same Idempotency-Key while the first test runs', async () => {
    scene.receiver.behave({ kind: 'held', status: 200 });
    const number = await scene.provisioned();
    const post = () => scene.post(service, pathOf(number.number_id), undefined, { 'idempotency-key': 'slow' });
    const first = post();
    await scene.receiver.received(1);
    const second = await post();
    scene.receiver.answerHeld();
    expect([second.status, await second.json()]).toMatchObject([409, { code: 'idempotency_in_progress' }]);
    expect((await first).status).toBe(200);
    expect((await post()).status).toBe(200);
    expect(scene.receiver.requests).toHaveLength(1);
  });

  it('422: an Idempotency-Key that is none; and a refused test uses no key up', async () => {
    const bad = await scene.post(service, pathOf('num_1'), undefined, { 'idempotency-key': 'a b' });
    expect([bad.status, await bad.json()]).toMatchObject([422, { errors: [{ field: 'Idempotency-Key' }] }]);
    const post = async (numberId: string) => {
      const response = await scene.post(service, pathOf(numberId), undefined, { 'idempotency-key': 'refused' });
      return response.status;
    };
    expect(await post(randomIds.next('number', 0))).toBe(404);
    expect(await post((await scene.provisioned()).number_id)).toBe(200);
  });

  it('404: the number is of another account, of the other mode, or none', async () => {
    const number = await scene.provisioned();
    const other = { account_id: randomIds.next('account', Date.now()), mode: 'live' as const };
    const { account_id } = scene.account;
    expect((await scene.post(service, pathOf(number.number_id), other)).status).toBe(404);
    expect((await scene.post(service, pathOf(number.number_id), { account_id, mode: 'test' })).status).toBe(404);
    expect((await scene.post(service, pathOf(randomIds.next('number', 0)))).status).toBe(404);
    expect((await scene.post(service, pathOf('num_nonsense'))).status).toBe(404);
    expect(scene.receiver.requests).toEqual([]);
  });

  it('409: the number is released', async () => {
    const number = await scene.provisioned({ status: 'released' });
    const response = await scene.post(service, pathOf(number.number_id));
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'number_not_active' });
  });

  it('409: the number is not active yet, or never was, as provisioning says; and 404 for a stranger', async () => {
    const { account_id } = scene.account;
    const statuses = new Map<string, string>();
    const provisioning = createServer((request, response) => {
      const status = statuses.get((request.url ?? '').slice('/internal/numbers/'.length));
      response.writeHead(status === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(status === undefined ? {} : { account_id, mode: 'live', status }));
    });
    await new Promise<void>((resolve) => provisioning.listen(0, '127.0.0.1', resolve));
    const { port } = provisioning.address() as AddressInfo;
    const asking = await scene.start(undefined, { PROVISIONING_URL: `http://127.0.0.1:${port}` });
    for (const status of ['provisioning', 'failed']) {
      const id = randomIds.next('number', Date.now());
      statuses.set(id, status);
      const response = await scene.post(asking, pathOf(id));
      expect([response.status, await response.json()]).toMatchObject([409, { code: 'number_not_active' }]);
      const stranger = { account_id: randomIds.next('account', Date.now()), mode: 'live' as const };
      expect((await scene.post(asking, pathOf(id), stranger)).status).toBe(404);
    }
    expect((await scene.post(asking, pathOf(randomIds.next('number', 0)))).status).toBe(404);
    await scene.stop(asking);
    provisioning.close();
  });

  it('200: the number was not heard of when it was asked for; 503 while it still is not, though it is active', async () => {
    const late = scene.number();
    const provisioning = createServer((request, response) => {
      const heardOf = request.url?.endsWith(late.number_id)
        ? scene.publish(TOPICS.numberProvisioned, late.number_id, late).then(() => scene.known(late))
        : Promise.resolve();
      void heardOf.then(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ account_id: scene.account.account_id, mode: 'live', status: 'active' }));
      });
    });
    await new Promise<void>((resolve) => provisioning.listen(0, '127.0.0.1', resolve));
    const { port } = provisioning.address() as AddressInfo;
    const asking = await scene.start(undefined, { PROVISIONING_URL: `http://127.0.0.1:${port}` });
    expect((await scene.post(asking, pathOf(late.number_id))).status).toBe(200);
    const unheardOf = await scene.post(asking, pathOf(randomIds.next('number', 0)));
    expect([unheardOf.status, unheardOf.headers.get('retry-after')]).toEqual([503, '1']);
    await scene.stop(asking);
    provisioning.close();
  });

  it('422: the number has no webhook', async () => {
    const number = await scene.provisioned({ webhook_url: null });
    const response = await scene.post(service, pathOf(number.number_id));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'validation_failed',
      errors: [{ field: 'webhook_url', message: 'the number has no webhook' }],
    });
  });

  it('429: an account has ten tests under way', async () => {
    scene.receiver.behave({ kind: 'held', status: 200 });
    const number = await scene.provisioned();
    const statuses: number[] = [];
    const posts = Array.from({ length: 12 }, async () => {
      statuses.push((await scene.post(service, pathOf(number.number_id))).status);
    });
    await waitFor('two to be refused', () => statuses.length >= 2);
    scene.receiver.answerHeld();
    await Promise.all(posts);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  });

  it('503: it stops, but answers with what is under way, and tells of it', async () => {
    const leaving = await scene.start(undefined, { WEBHOOK_DRAIN_MS_MAX: '60000' });
    scene.receiver.behave({ kind: 'held', status: 200 });
    const { number_id } = await scene.provisioned();
    const underWay = scene.post(leaving, pathOf(number_id));
    await scene.receiver.received(1);
    const stopped = scene.stop(leaving);
    const refused = await scene.post(leaving, pathOf(number_id));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    scene.receiver.answerHeld();
    const answer = await underWay;
    expect(answer.status).toBe(200);
    const { id } = (await answer.json()) as { id: string };
    await stopped;
    await waitFor('the attempt in the log', () => scene.attempts.some(({ attempt_id }) => attempt_id === id));
    expect(scene.receiver.requests).toHaveLength(1);
  });

  it('401: nobody but the gateway asks', async () => {
    const response = await fetch(`${service.url}${pathOf('num_1')}`, { method: 'POST' });
    expect(response.status).toBe(401);
  });
});
