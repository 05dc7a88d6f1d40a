import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentedFetch } from '#libs/testing';
import { ApiConsumer, type Problem } from './harness/api.js';
import { TestPlatform } from './harness/platform.js';
import { newCustomer, type Customer } from './harness/world.js';

const START_MS = 120_000;
const UNKNOWN_NUMBER = 'num_01HXY3N4ZQ9V7T2K5M8R6P1C0B';

describe('what the API refuses', () => {
  let platform: TestPlatform;
  let customer: Customer;

  beforeAll(async () => {
    platform = await TestPlatform.start();
    customer = await newCustomer(platform);
  }, START_MS);
  afterAll(async () => {
    await platform.stop();
  }, START_MS);

  it.each(['sk_live_wrong', '', `sk_live_${'A'.repeat(43)}`])('a key that it does not know (%j): 401', async (key) => {
    const stranger = new ApiConsumer(platform.dev.gateway_url, key);
    const { status, headers, body } = await stranger.get<Problem>('/v1/numbers');
    expect(status).toBe(401);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ status: 401, code: 'unauthorized' });
    expect(headers.get('x-request-id')).toBe(body.request_id);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:169.254.169.254]/',
    'http://10.0.0.1/',
    'ftp://example.com/',
    'nonsense',
  ])('a webhook at %s: 422 that names the field', async (webhook_url) => {
    const { status, body } = await customer.live.post<Problem>('/v1/numbers/provision', { webhook_url });
    expect(status).toBe(422);
    expect(body.errors?.map(({ field }) => field)).toEqual(['webhook_url']);
  });

  it("another account's number, and one that does not exist: the same 404", async () => {
    const other = await newCustomer(platform);
    const { id } = await other.live.provision();
    for (const path of [id, UNKNOWN_NUMBER].flatMap((number) => [
      `/v1/numbers/${number}`,
      `/v1/numbers/${number}/messages`,
    ])) {
      const { status, body } = await customer.live.get<Problem>(path);
      expect({ status, code: body.code }).toEqual({ status: 404, code: 'not_found' });
    }
    expect((await customer.live.call('DELETE', `/v1/numbers/${id}`)).status).toBe(404);
    expect((await other.live.get(`/v1/numbers/${id}`)).status).toBe(200);
  });

  it("a test key's number for the live key of the same account: 404", async () => {
    const { id } = await customer.test.provision();
    expect((await customer.live.get(`/v1/numbers/${id}`)).status).toBe(404);
    expect((await customer.test.get(`/v1/numbers/${id}`)).status).toBe(200);
  });

  it('a number more than the account may hold, also when all are asked for at once: 402', async () => {
    const { live } = await newCustomer(platform, { max_numbers: 3 });
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => live.post<Problem & { id: string }>('/v1/numbers/provision', {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 402, 402, 402]);
    const refused = answers.filter(({ status }) => status === 402);
    expect(refused.map(({ body }) => body.code)).toEqual(['quota_exceeded', 'quota_exceeded', 'quota_exceeded']);
    const held = answers.find(({ status }) => status === 201)?.body.id ?? '';
    await live.call('DELETE', `/v1/numbers/${held}`);
    expect((await live.post('/v1/numbers/provision', {})).status).toBe(201);
  });

  it.each([
    ['POST', '/v1/numbers/provision'],
    ['PATCH', '/v1/numbers/{id}'],
    ['POST', '/v1/redeliveries'],
    ['POST', '/v1/sandbox/messages'],
    ['POST', '/v1/api-keys'],
  ])('bodies that are none, to %s %s: a problem document, whatever they are', async (method, path) => {
    const sender = await newCustomer(platform);
    const { id } = await sender.test.provision();
    const deep = `{"metadata":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const strange = '"label":"\\u0000","text":"\\ud800","from":"\\u0000","number_id":"\\u0000","since":"\\u0000"';
    for (const [type, body] of [
      ...['{"a":', 'null', '[]', '"x"', '{"__proto__":{}}', deep, `{${strange}}`].map((text) => [
        'application/json',
        text,
      ]),
      ['application/x-www-form-urlencoded', 'label=x'],
      ['text/csv', 'a,b'],
      ['application/json', `{"label":"${'x'.repeat(2_000_000)}"}`],
    ] as const) {
      const response = await documentedFetch(new URL(path.replace('{id}', id), platform.dev.gateway_url), {
        method,
        headers: { authorization: `Bearer ${sender.account.test_api_key}`, 'content-type': type },
        body,
      });
      // 404: a number_id that names no number comes before what else is wrong.
      expect([400, 404, 413, 415, 422]).toContain(response.status);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await response.json()).toMatchObject({ status: response.status, request_id: expect.any(String) });
    }
  });
});
