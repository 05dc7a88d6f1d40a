import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FakeClock } from '#libs/testing';
import { GatewayUnderTest, type TestAccount } from '../testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;
let account: TestAccount;

beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  account = await gateway.createAccount();
});
afterAll(() => gateway.stop());

const make = (wish: Record<string, unknown>, key = account.api_key) => gateway.ask('POST', '/v1/api-keys', key, wish);
const keyWith = async (...scopes: string[]) => String((await make({ scopes })).body['api_key']);

describe('scopes of an API key', () => {
  it('let it do what they say and nothing else', async () => {
    const reader = await keyWith('messages:read');
    expect((await gateway.ask('GET', '/v1/numbers/num_1/messages', reader)).status).toBe(200);
    expect((await gateway.ask('GET', '/v1/numbers/num_1/code', reader)).status).toBe(200);
    for (const [method, path, needed] of [
      ['GET', '/v1/numbers', 'numbers:read'],
      ['POST', '/v1/numbers/provision', 'numbers:write'],
      ['DELETE', '/v1/messages/msg_1', 'messages:write'],
      ['GET', '/v1/attempts', 'webhooks:read'],
      ['POST', '/v1/redeliveries', 'webhooks:write'],
      ['GET', '/v1/account', 'account:read'],
      ['POST', '/v1/api-secret/rotate', 'account:write'],
    ] as const) {
      const refused = await gateway.ask(method, path, reader);
      expect(refused).toMatchObject({ status: 403, body: { code: 'insufficient_scope', required_scope: needed } });
      expect(refused.headers.get('www-authenticate')).toBe(`Bearer error="insufficient_scope", scope="${needed}"`);
    }
  });

  it('go with the request to the service that answers it', async () => {
    const writer = await keyWith('numbers:write');
    expect((await gateway.ask('GET', '/v1/numbers', writer)).status).toBe(200);
    const claims = String(gateway.upstream.last?.headers['x-meisim-identity']).split('.')[1] ?? '';
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      identity: { scopes: ['numbers:write'] },
    });
  });

  it('are those of its maker by default, and never more', async () => {
    const maker = await keyWith('account:write', 'numbers:read');
    expect((await make({}, maker)).body['scopes']).toEqual(['account:write', 'numbers:read']);
    expect((await make({ scopes: ['account:read'] }, maker)).status).toBe(201);
    for (const scopes of [['*'], ['numbers:write'], ['account:read', 'messages:read']]) {
      expect(await make({ scopes }, maker)).toMatchObject({ status: 403, body: { code: 'insufficient_scope' } });
    }
    expect((await make({})).body['scopes']).toEqual(['*']);
  });

  it('are checked: none, twice the same, or one that is not there answers 422', async () => {
    for (const scopes of [[], ['numbers:read', 'numbers:read'], ['numbers:everything'], 'numbers:read']) {
      expect(await make({ scopes })).toMatchObject({ status: 422, body: { errors: [{ field: 'scopes' }] } });
    }
  });
});

describe('keys', () => {
  it('are found by their beginning', async () => {
    const key = await keyWith('account:read');
    const find = (prefix: string) => gateway.ask('GET', `/v1/api-keys?prefix=${prefix}`, account.api_key);
    for (const prefix of [key, key.slice(0, 12)]) {
      expect((await find(prefix)).body['api_keys']).toMatchObject([{ scopes: ['account:read'] }]);
    }
    expect((await find('sk_test_')).body['api_keys']).toMatchObject([{ mode: 'test' }]);
    expect((await find('nonsense')).status).toBe(422);
  });

  it('that are revoked work nowhere 5 s later, nor on the other replicas', async () => {
    const clock = new FakeClock(Date.now());
    const other = await gateway.replica(clock);
    try {
      const made = await make({});
      const key = String(made.body['api_key']);
      const ask = () => gateway.ask('GET', '/v1/api-keys', key, undefined, {}, other.url);
      expect((await ask()).status).toBe(200);
      await gateway.ask('DELETE', `/v1/api-keys/${String(made.body['id'])}`, account.api_key);
      // Nor may it leave behind, within these 5 s, what would outlive it.
      for (const path of ['/v1/api-keys', '/v1/api-secret/rotate']) {
        expect((await gateway.ask('POST', path, key, {}, {}, other.url)).status).toBe(401);
      }
      expect((await ask()).status).toBe(200);
      clock.advance(5_000);
      expect((await ask()).status).toBe(401);
    } finally {
      await other.stop();
    }
  });
});
