import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LOGGER } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import type { Logger } from 'pino';
import { GatewayUnderTest } from './testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;
let usual: GatewayUnderTest['upstream']['handler'];
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  usual = gateway.upstream.handler;
});
afterEach(() => {
  gateway.upstream.handler = usual;
  jest.restoreAllMocks();
});
afterAll(() => gateway.stop());

/** Method, route and status of all requests that the gateway has counted. */
async function counted(): Promise<string[]> {
  const text = await (await fetch(`${gateway.service.opsUrl}/metrics`)).text();
  const lines = text.matchAll(
    /^meisim_http_request_duration_seconds_count\{.*method="(\w+)",route="([^"]+)",status="(\d+)"/gm,
  );
  return [...lines].map(([, method, route, status]) => `${method} ${route} ${status}`);
}

describe('the metric of requests', () => {
  it('tells the routes of other services apart, whatever became of a request, and never by an id', async () => {
    const { api_key } = await gateway.createAccount();
    await gateway.ask('GET', '/v1/numbers/num_1/code?timeout=1', api_key);
    await gateway.ask('GET', '/v1/messages/msg_1', api_key);
    await gateway.ask('GET', '/v1/messages/msg_2', 'sk_live_wrong');
    await gateway.ask('PUT', '/v1/numbers/num_1', api_key, {});
    await gateway.ask('GET', '/v1/none/+14155551234', api_key);
    await gateway.ask('DELETE', '/v1/api-keys/key_1', api_key);
    // The last one is counted a moment after its answer.
    const all = await waitFor('all of them', async () => {
      const series = await counted();
      return series.length < 7 ? undefined : series.sort();
    });
    expect(all).toEqual([
      'DELETE /v1/api-keys/:id 404',
      'GET /v1/* 404',
      'GET /v1/messages/:id 200',
      'GET /v1/messages/:id 401',
      'GET /v1/numbers/:id/code 200',
      'POST /v1/admin/accounts 201',
      'PUT /v1/numbers/:id 405',
    ]);
  });
});

describe('the log', () => {
  it('says of each answer whose account and which key it was for', async () => {
    const { account_id, api_key } = await gateway.createAccount();
    const info = jest.spyOn(gateway.service.app.get<Logger>(LOGGER), 'info');
    await gateway.ask('GET', '/v1/numbers/num_7', api_key);
    const line = await waitFor('its line', () =>
      info.mock.calls.map(([fields]): unknown => fields).find((fields) => JSON.stringify(fields).includes('num_7')),
    );
    expect(line).toMatchObject({ account_id, key_id: expect.stringMatching(/^key_/), status: 200 });
    expect(JSON.stringify(line)).not.toContain(api_key);
  });

  it('warns of no client that left', async () => {
    const { api_key } = await gateway.createAccount();
    const left = new Promise((resolve) => {
      gateway.upstream.handler = (_request, response) => {
        response.once('close', resolve);
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n');
      };
    });
    const warn = jest.spyOn(gateway.service.app.get<Logger>(LOGGER), 'warn');
    const client = new AbortController();
    const request = { headers: { authorization: `Bearer ${api_key}` }, signal: client.signal };
    const { body } = await fetch(`${gateway.url}/v1/events`, request);
    await body?.getReader().read();
    client.abort();
    await left;
    // Answered by the gateway alone, after what the one before has left behind.
    await gateway.ask('GET', '/v1/api-keys', api_key);
    expect(warn).not.toHaveBeenCalled();
  });
});
