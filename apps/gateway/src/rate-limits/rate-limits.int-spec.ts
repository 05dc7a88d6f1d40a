import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { hashApiKey } from '#libs/security';
import { FakeClock, waitFor } from '#libs/testing';
import { GatewayUnderTest, type TestAccount } from '../testing/gateway-under-test.adapter.js';

const clock = new FakeClock(Date.now());
let gateway: GatewayUnderTest;
let account: TestAccount;

beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ RATE_OPEN_WAITS: '60', RATE_WRONG_KEYS_PER_MIN: '3' }, clock);
  account = await gateway.createAccount();
});
afterAll(() => gateway.stop());

const statuses = async (count: number, ask: () => Promise<{ status: number }>) => {
  const answers = await Promise.all(Array.from({ length: count }, ask));
  return answers.filter(({ status }) => status === 429).length;
};

describe('limits per key', () => {
  it('lets a burst of 200 through, then 100 per second, and says so in headers', async () => {
    const ask = () => gateway.ask('GET', '/v1/numbers', account.api_key);
    const first = await ask();
    expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=200;w=2');
    expect(first.headers.get('ratelimit')).toBe('"requests";r=199;t=1');
    expect(await statuses(210, ask)).toBe(11);
    const refused = await ask();
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('ratelimit')).toBe('"requests";r=0;t=2');
    clock.advance(1_000);
    expect(await statuses(110, ask)).toBe(10);
  });

  it('counts other keys by themselves', async () => {
    expect((await gateway.ask('GET', '/v1/numbers', account.test_api_key)).status).toBe(200);
  });

  it('lets 50 provisions through at once, then 5 per second', async () => {
    clock.advance(60_000);
    const ask = () => gateway.ask('POST', '/v1/numbers/provision', account.api_key, {});
    expect(await statuses(55, ask)).toBe(5);
    clock.advance(1_000);
    expect(await statuses(6, ask)).toBe(1);
    const other = await gateway.ask('GET', '/v1/numbers', account.api_key);
    expect(other.status).toBe(200);
  });

  it('holds a limited number of waits per key', async () => {
    const { upstream } = gateway;
    const usual = upstream.handler;
    const held: (() => void)[] = [];
    upstream.handler = (_request, response) => held.push(() => response.end('{}'));
    const wait = () => gateway.ask('GET', '/v1/numbers/num_1/messages?wait=60', account.test_api_key);
    const open = Array.from({ length: 60 }, wait);
    await waitFor('60 waits', () => held.length === 60);
    expect(await wait()).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    for (const end of held) end();
    await Promise.all(open);
    upstream.handler = usual;
    await waitFor('a free place', async () => (await wait()).status === 200);
  });
});

describe('a key that another replica revoked', () => {
  it('is refused within 5 s', async () => {
    const { api_key } = await gateway.createAccount();
    expect((await gateway.ask('GET', '/v1/numbers', api_key)).status).toBe(200);
    await gateway.service.app
      .get(DataSource)
      .query('UPDATE api_keys SET revoked_at = now() WHERE hash = $1', [hashApiKey(api_key)]);
    clock.advance(5_000);
    expect((await gateway.ask('GET', '/v1/numbers', api_key)).status).toBe(401);
  });
});

describe('wrong keys', () => {
  it('are refused with 429 after some in a minute, while right ones pass', async () => {
    clock.advance(60_001);
    const wrong = () => gateway.ask('GET', '/v1/numbers', 'sk_live_wrong');
    expect([await wrong(), await wrong(), await wrong()].map(({ status }) => status)).toEqual([401, 401, 401]);
    const refused = await wrong();
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_wrong_keys' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await gateway.ask('GET', '/v1/numbers', account.test_api_key)).status).toBe(200);
    clock.advance(60_001);
    expect((await wrong()).status).toBe(401);
  });
});

describe('wrong keys behind a proxy', () => {
  const wrongFrom = (behind: GatewayUnderTest, client: string) => {
    const forwarded = { 'x-forwarded-for': client };
    return behind.ask('GET', '/v1/numbers', 'sk_live_wrong', undefined, forwarded).then(({ status }) => status);
  };

  it('count for each client that a trusted proxy names', async () => {
    const behind = await GatewayUnderTest.start({ RATE_WRONG_KEYS_PER_MIN: '1', TRUSTED_PROXIES: '127.0.0.0/8' });
    try {
      expect(await wrongFrom(behind, '198.51.100.1')).toBe(401);
      expect(await wrongFrom(behind, '198.51.100.1')).toBe(429);
      expect(await wrongFrom(behind, '198.51.100.2')).toBe(401);
    } finally {
      await behind.stop();
    }
  });

  it('count for the proxy itself while nobody trusts it', async () => {
    const behind = await GatewayUnderTest.start({ RATE_WRONG_KEYS_PER_MIN: '1' });
    try {
      expect(await wrongFrom(behind, '198.51.100.1')).toBe(401);
      expect(await wrongFrom(behind, '198.51.100.2')).toBe(429);
    } finally {
      await behind.stop();
    }
  });
});
