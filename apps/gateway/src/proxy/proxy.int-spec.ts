import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IDENTITY_HEADER, verifyIdentity } from '#libs/security';
import { waitFor } from '#libs/testing';
import { ADMIN_TOKEN, GatewayUnderTest, type TestAccount } from '../testing/gateway-under-test.adapter.js';
import type { UpstreamRequest } from '../testing/upstream-double.adapter.js';
import { ANSWER_LIMIT_MS } from './upstream.adapter.js';

let gateway: GatewayUnderTest;
let account: TestAccount;
let usual: GatewayUnderTest['upstream']['handler'];
const NUMBER = 'num_01HXY3A0000000000000000000';

beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  account = await gateway.createAccount({ max_numbers: 7 });
  usual = gateway.upstream.handler;
});
afterEach(() => {
  gateway.upstream.handler = usual;
});
afterAll(() => gateway.stop());

function identityOf(request: UpstreamRequest | undefined, aud: string) {
  const token = String(request?.headers[IDENTITY_HEADER]);
  const path = request?.url.split('?', 1)[0] ?? '';
  return verifyIdentity(gateway.internalKey, token, { aud, method: request?.method ?? '', path }, Date.now());
}

describe('the proxy', () => {
  it.each([
    ['GET', '/v1/numbers', 'provisioning'],
    ['POST', '/v1/numbers/provision', 'provisioning'],
    ['PATCH', `/v1/numbers/${NUMBER}`, 'provisioning'],
    ['GET', `/v1/numbers/${NUMBER}/qr.svg`, 'provisioning'],
    ['GET', `/v1/numbers/${NUMBER}/messages?since=2026-01-01T00:00:00Z&wait=1`, 'message-store'],
    ['GET', `/v1/numbers/${NUMBER}/code`, 'message-store'],
    ['GET', '/v1/events?number_id=x', 'message-store'],
    ['DELETE', '/v1/messages/msg_1', 'message-store'],
    ['POST', '/v1/messages/msg_1/redeliver', 'message-store'],
    ['POST', `/v1/numbers/${NUMBER}/webhook/test`, 'webhook-dispatcher'],
  ])('passes %s %s on to %s, as the account', async (method, path, owner) => {
    const body = method === 'POST' || method === 'PATCH' ? { label: 'é' } : undefined;
    const answer = await gateway.ask(method, path, account.api_key, body);
    expect(answer.body).toMatchObject({ method, url: path, body: body ? '{"label":"é"}' : '' });
    expect(identityOf(gateway.upstream.last, owner)).toMatchObject({
      kind: 'account',
      account_id: account.account_id,
      mode: 'live',
      status: 'active',
      limits: { max_numbers: 7, max_provisions_30d: 20 },
    });
  });

  it.each([
    ['GET', '/v1/admin/carriers', 'sms-ingest', undefined],
    ['GET', '/v1/admin/unrouted?limit=1', 'sms-ingest', undefined],
    ['POST', '/v1/admin/inventory?carrier=sim', 'provisioning', 'phone,iccid\n+14155550100,\n'],
  ])('passes %s %s on to %s, as the operator', async (method, path, owner, body) => {
    const answer = await gateway.ask(method, path, ADMIN_TOKEN, body, { 'content-type': 'text/csv' });
    expect(answer.body).toMatchObject({ method, url: path, body: body ?? '' });
    expect(identityOf(gateway.upstream.last, owner)).toEqual({ kind: 'operator' });
  });

  it("strips the client's key and identity headers, also those that Connection names", async () => {
    await gateway.ask('GET', '/v1/numbers', account.api_key, undefined, {
      [IDENTITY_HEADER]: 'v1.forged.token',
      'x-meisim-debug': '1',
      'x-forwarded-for': '10.0.0.1',
      cookie: 'a=b',
      'x-request-id': 'caller-request-1',
      prefer: 'wait=5',
    });
    const headers: UpstreamRequest['headers'] = gateway.upstream.last?.headers ?? {};
    expect(headers).toMatchObject({ 'x-request-id': 'caller-request-1', prefer: 'wait=5' });
    expect(headers['traceparent']).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    for (const name of ['authorization', 'x-meisim-debug', 'x-forwarded-for', 'cookie']) {
      expect(headers[name]).toBeUndefined();
    }
    expect(identityOf(gateway.upstream.last, 'provisioning').kind).toBe('account');
  });

  it('hands out no identity when the client lists it as a header of its connection', async () => {
    const { port } = new URL(gateway.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `GET /v1/numbers HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${account.api_key}\r\n` +
        `Connection: close, ${IDENTITY_HEADER}\r\n${IDENTITY_HEADER}: forged\r\n\r\n`,
    );
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect(identityOf(gateway.upstream.last, 'provisioning').kind).toBe('account');
  });

  it('signs and sends one spelling of the path, and refuses what has none', async () => {
    await gateway.ask('GET', `/v1/%6eumbers/${NUMBER}`, account.api_key);
    expect(gateway.upstream.last?.url).toBe(`/v1/numbers/${NUMBER}`);
    const before = gateway.upstream.requests.length;
    for (const path of [
      '/v1/numbers/a%2fb',
      '/v1/numbers//x',
      '/v1/numbers/%2e%2e/x',
      '/v1/numbers/a%00',
      '/v1/numbers/',
    ]) {
      expect(await gateway.ask('GET', path, account.api_key)).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
    }
    expect(gateway.upstream.requests).toHaveLength(before);
  });

  it('answers unknown paths with 404 and known ones with 405 and Allow', async () => {
    expect((await gateway.ask('GET', '/v1/none', account.api_key)).body).toMatchObject({ code: 'not_found' });
    const wrong = await gateway.ask('PUT', `/v1/numbers/${NUMBER}`, account.api_key);
    expect(wrong).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
    expect(wrong.headers.get('allow')).toBe('GET, PATCH, DELETE');
    const own = await gateway.ask('PATCH', '/v1/api-keys', account.api_key);
    expect(own.headers.get('allow')).toBe('GET, POST');
  });

  it("passes the service's answer on as it is: status, headers, bytes, and its own problems", async () => {
    gateway.upstream.handler = (_request, response) => {
      response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '7' });
      response.end('{"code":"service_unavailable"}');
    };
    const before = gateway.upstream.requests.length;
    const answer = await gateway.ask('GET', '/v1/numbers', account.api_key);
    expect(answer).toMatchObject({ status: 503, text: '{"code":"service_unavailable"}' });
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(gateway.upstream.requests).toHaveLength(before + 1);
  });

  it('lets a stream through as it comes', async () => {
    let end: () => void = () => undefined;
    gateway.upstream.handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: one\n\n');
      end = () => response.end('event: two\n\n');
    };
    const response = await fetch(`${gateway.url}/v1/events`, {
      headers: { authorization: `Bearer ${account.api_key}` },
    });
    const reader = response.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('event: one\n\n');
    end();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('event: two\n\n');
  });

  it('ends the request to the service when the client leaves, and counts its wait no more', async () => {
    gateway.upstream.handler = () => undefined;
    const before = gateway.upstream.aborted;
    const arrived = gateway.upstream.requests.length;
    const leaving = new AbortController();
    const request = fetch(`${gateway.url}/v1/numbers/${NUMBER}/code?timeout=60`, {
      headers: { authorization: `Bearer ${account.api_key}` },
      signal: leaving.signal,
    });
    await waitFor('the wait upstream', () => gateway.upstream.requests.length > arrived);
    leaving.abort();
    await expect(request).rejects.toThrow();
    await waitFor('the end of the wait upstream', () => gateway.upstream.aborted > before);
  });

  it('keeps the waits of others open whatever headers a client sends: they share their connections', async () => {
    const arrived = gateway.upstream.requests.length;
    const held: { end: () => void }[] = [];
    gateway.upstream.handler = (request, response) => {
      if (request.url.includes('wait=59')) held.push({ end: () => response.end('{}') });
      else response.end('{}');
    };
    const other = await gateway.createAccount();
    const waiting = gateway.ask('GET', `/v1/numbers/${NUMBER}/messages?wait=59`, account.api_key);
    await waitFor('the wait upstream', () => gateway.upstream.requests.length > arrived);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x-${at}`, '1']));
    for (const headers of [{ 'http2-settings': 'x' }, many]) {
      const answer = await gateway.ask(
        'GET',
        `/v1/numbers/${NUMBER}/messages?wait=1`,
        other.api_key,
        undefined,
        headers,
      );
      expect(answer.status).toBe(200);
    }
    for (const one of held) one.end();
    expect(await waiting).toMatchObject({ status: 200 });
  });

  it('answers calls at once although hundreds of others ask for messages that may still come', async () => {
    let released = false;
    const lingering: (() => void)[] = [];
    gateway.upstream.handler = (request, response) => {
      if (!request.url.startsWith('/v1/messages/') || released) response.end('{}');
      else lingering.push(() => response.end('{}'));
    };
    // More than a service has connections for calls, and each key below its burst.
    const askers = await Promise.all([1, 2].map(() => gateway.createAccount()));
    const young = askers.flatMap(({ api_key }) =>
      Array.from({ length: 160 }, (_, at) => gateway.ask('GET', `/v1/messages/msg_${at}`, api_key)),
    );
    const others = await gateway.createAccount();
    await waitFor('all of them upstream', () => lingering.length === young.length);
    expect(await gateway.ask('GET', `/v1/numbers/${NUMBER}/messages`, others.api_key)).toMatchObject({ status: 200 });
    released = true;
    for (const end of lingering) end();
    await Promise.all(young);
  });

  it('ends a wait within 5 s when its key is revoked or its account suspended, and says so', async () => {
    gateway.upstream.handler = () => undefined;
    const { account_id, api_key } = await gateway.createAccount();
    const made = await gateway.ask('POST', '/v1/api-keys', api_key, {});
    const arrived = gateway.upstream.requests.length;
    const wait = (key: string) => gateway.ask('GET', `/v1/numbers/${NUMBER}/messages?wait=60`, key);
    const [revoked, suspended] = [wait(String(made.body['api_key'])), wait(api_key)];
    await waitFor('the waits upstream', () => gateway.upstream.requests.length === arrived + 2);
    const before = gateway.upstream.aborted;
    await gateway.ask('DELETE', `/v1/api-keys/${String(made.body['id'])}`, api_key);
    expect(await revoked).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
    await gateway.ask('PATCH', `/v1/admin/accounts/${account_id}`, ADMIN_TOKEN, { status: 'suspended' });
    expect(await suspended).toMatchObject({ status: 403, body: { code: 'account_suspended' } });
    await waitFor('the end of both upstream', () => gateway.upstream.aborted === before + 2);
  });

  it('says who asks once more when its token came too late, and never lets a client think that its key is wrong', async () => {
    const tokens: unknown[] = [];
    let refusals = 1;
    gateway.upstream.handler = (request, response) => {
      tokens.push(request.headers[IDENTITY_HEADER]);
      response.writeHead(refusals-- > 0 ? 401 : 200, { 'content-type': 'application/json' }).end('{}');
    };
    for (const path of ['/v1/numbers', `/v1/numbers/${NUMBER}/messages?wait=1`]) {
      refusals = 1;
      expect(await gateway.ask('GET', path, account.api_key)).toMatchObject({ status: 200 });
    }
    expect(tokens).toHaveLength(4);
    refusals = 10;
    expect(await gateway.ask('GET', '/v1/numbers', account.api_key)).toMatchObject({ status: 503 });
    expect(await gateway.ask('POST', '/v1/redeliveries', account.api_key, {})).toMatchObject({ status: 503 });
    expect(tokens).toHaveLength(7);
  });

  it('answers 503 when a service resets or is gone', async () => {
    gateway.upstream.handler = (_request, response) => response.destroy();
    const reset = await gateway.ask('POST', '/v1/redeliveries', account.api_key, {});
    expect(reset).toMatchObject({ status: 503, body: { code: 'service_unavailable' } });
    expect(reset.headers.get('retry-after')).toBe('1');
  });

  it('answers 408 once, and closes, when it is the client whose request does not come in time', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const { hostname, port } = new URL(gateway.url);
    const head = `POST /v1/redeliveries HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer ${account.api_key}\r\n`;
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    const closed = once(socket, 'close');
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{"a`);
    await waitFor('an answer once its time is up', () => {
      for (const [timeUp, delayMs] of timers.mock.calls) if (delayMs === ANSWER_LIMIT_MS.call) timeUp();
      return answer !== '';
    });
    timers.mockRestore();
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(/connection: close/i);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('stops at once although polls and streams are open', async () => {
    const stopping = await GatewayUnderTest.start();
    const { api_key } = await stopping.createAccount();
    stopping.upstream.handler = () => undefined;
    const held = stopping.ask('GET', `/v1/numbers/${NUMBER}/messages?wait=60`, api_key);
    await waitFor('the poll upstream', () => stopping.upstream.requests.length > 0);
    const stopped = stopping.stop();
    expect(await held).toMatchObject({ status: 503, body: { code: 'service_unavailable' } });
    await stopped;
  });

  it('refuses a body that is too large before it reaches a service', async () => {
    const before = gateway.upstream.requests.length;
    const answer = await gateway.ask('POST', '/v1/redeliveries', account.api_key, { filler: 'x'.repeat(1_100_000) });
    expect(answer).toMatchObject({ status: 413, body: { code: 'payload_too_large' } });
    expect(gateway.upstream.requests).toHaveLength(before);
  });
});
