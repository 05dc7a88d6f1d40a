import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_TOKEN, GatewayUnderTest, type TestAccount } from './testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;
let account: TestAccount;

beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  account = await gateway.createAccount();
});
afterAll(() => gateway.stop());

/** Bad in a field that has nothing to do with who may ask. */
const BAD_LABEL = { label: 'x'.repeat(101) };

describe('who may not ask is told so before what is wrong with the question', () => {
  it('a test key that wants a live one: 403', async () => {
    const wish = { mode: 'live', ...BAD_LABEL };
    expect(await gateway.ask('POST', '/v1/api-keys', account.test_api_key, wish)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect((await gateway.ask('POST', '/v1/api-keys', account.api_key, wish)).status).toBe(422);
  });

  it('a key that wants to give away more than it has: 403', async () => {
    const maker = await gateway.ask('POST', '/v1/api-keys', account.api_key, { scopes: ['account:write'] });
    const key = String(maker.body['api_key']);
    const make = (scopes: unknown) => gateway.ask('POST', '/v1/api-keys', key, { scopes, ...BAD_LABEL });
    expect(await make(['numbers:read'])).toMatchObject({ status: 403, body: { required_scope: 'numbers:read' } });
    for (const scopes of [['account:read'], ['numbers:fly'], 'numbers:read', [null]]) {
      expect((await make(scopes)).status).toBe(422);
    }
  });

  it('a test key that wants another signing secret: 403', async () => {
    const ask = (key: string) => gateway.ask('POST', '/v1/api-secret/rotate', key, { end_previous: 'yes' });
    expect(await ask(account.test_api_key)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await ask(account.api_key)).status).toBe(422);
  });

  it('a live key where the sandbox takes test keys: 403', async () => {
    for (const body of [{ text: 'a\u0000b' }, {}]) {
      expect(await gateway.ask('POST', '/v1/sandbox/messages', account.api_key, body)).toMatchObject({
        status: 403,
        body: { code: 'forbidden' },
      });
    }
  });

  it("a number of somebody else's in the sandbox: 404", async () => {
    const body = { number_id: 'num_01HXY3N4ZQ9V7T2K5M8R6P1C0B', text: 'a\u0000b' };
    gateway.upstream.handler = (_request, response) => response.writeHead(404).end('{}');
    const answer = await gateway.ask('POST', '/v1/sandbox/messages', account.test_api_key, body);
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it.each([{ status: 'asleep' }, { max_numbers: 'many' }])(
    'an account that there is not, changed to %j: 404',
    async (change) => {
      const path = '/v1/admin/accounts/';
      const unknown = await gateway.ask('PATCH', `${path}acct_01HXY3A0000000000000000000`, ADMIN_TOKEN, change);
      expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } });
      expect((await gateway.ask('PATCH', path + account.account_id, ADMIN_TOKEN, change)).status).toBe(422);
    },
  );
});
