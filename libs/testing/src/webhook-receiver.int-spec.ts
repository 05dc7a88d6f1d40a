import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Agent, request } from 'undici';
import { createTestCertificate, WebhookReceiver } from './index.js';

describe('WebhookReceiver', () => {
  let receiver: WebhookReceiver;
  let agent: Agent;
  const post = async (body = '{}') => {
    const response = await request(`${receiver.url}/hook?x=1`, { method: 'POST', body, dispatcher: agent });
    return { status: response.statusCode, headers: response.headers, text: await response.body.text() };
  };

  beforeEach(async () => {
    receiver = await WebhookReceiver.start();
    agent = new Agent({ connections: 1 });
  });
  afterEach(async () => {
    await agent.destroy();
    await receiver.stop();
  });

  it('records each request with its raw body, and whether its connection was used before', async () => {
    await post('{"a": 1 }');
    await post('ü');
    const [first, second] = await receiver.received(2);
    expect(first).toMatchObject({ method: 'POST', path: '/hook?x=1', connection: 1 });
    expect(first?.rawBody.toString()).toBe('{"a": 1 }');
    expect(second?.rawBody.toString()).toBe('ü');
    expect(second?.connection).toBe(1);
  });

  it('answers with the scripted statuses in turn, then with the last one', async () => {
    receiver.respondWith(500, 410, 200);
    expect([await post(), await post(), await post(), await post()].map(({ status }) => status)).toEqual([
      500, 410, 200, 200,
    ]);
  });

  it('answers not before it is told to', async () => {
    receiver.behave({ kind: 'held', status: 204 });
    const posted = post();
    const [request] = await receiver.received(1);
    expect(request?.answeredAtMs).toBeNull();
    receiver.answerHeld();
    await expect(posted).resolves.toMatchObject({ status: 204 });
    await expect(post()).resolves.toMatchObject({ status: 204 });
  });

  it('redirects, resets and drips as told', async () => {
    receiver.behave({ kind: 'redirect', status: 302, location: 'http://elsewhere.test/' });
    await expect(post()).resolves.toMatchObject({ status: 302, headers: { location: 'http://elsewhere.test/' } });
    receiver.behave({ kind: 'reset' });
    await expect(post()).rejects.toThrow();
    receiver.behave({ kind: 'drip', status: 200, intervalMs: 1, bytes: 3 });
    await expect(post()).resolves.toMatchObject({ status: 200, text: '...' });
  });

  it('puts raw bytes on the connection, at once or one by one, and ends, resets or keeps it', async () => {
    const whole = 'HTTP/1.1 204 No Content\r\n\r\n';
    receiver.behave({ kind: 'raw', bytes: whole, intervalMs: 1, then: 'keep' });
    await expect(post()).resolves.toMatchObject({ status: 204 });
    receiver.behave({ kind: 'raw', bytes: 'HTTP/1.1 20', then: 'reset' });
    await expect(post()).rejects.toMatchObject({ code: 'ECONNRESET' });
    receiver.behave({ kind: 'raw', bytes: '220 this is no HTTP', then: 'end' });
    await expect(post()).rejects.toThrow();
  });

  it('speaks TLS with the certificate that it is given', async () => {
    const certificate = createTestCertificate('receiver.test');
    const secure = await WebhookReceiver.start(undefined, { certificate });
    const trusting = new Agent({ connect: { ca: certificate.cert, servername: 'receiver.test' } });
    try {
      const answer = await request(secure.url, { method: 'POST', body: '{}', dispatcher: trusting });
      expect(answer.statusCode).toBe(200);
      await expect(request(secure.url, { method: 'POST', body: '{}', dispatcher: agent })).rejects.toThrow();
      expect(secure.requests).toHaveLength(1);
    } finally {
      await trusting.destroy();
      await secure.stop();
    }
  });

  it('takes a request and never answers', async () => {
    receiver.behave({ kind: 'hang' });
    const unanswered = post();
    const [taken] = await receiver.received(1);
    expect(taken?.answeredAtMs).toBeNull();
    await receiver.stop();
    await expect(unanswered).rejects.toThrow();
    receiver = await WebhookReceiver.start();
  });
});
