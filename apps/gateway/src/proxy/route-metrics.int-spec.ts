import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { GatewayUnderTest } from '../testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
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
