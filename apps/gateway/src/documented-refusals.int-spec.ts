import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_TOKEN, GatewayUnderTest, type TestAccount } from './testing/gateway-under-test.adapter.js';

const UNKNOWN = 'num_01HXY3N4ZQ9V7T2K5M8R6P1C0B';
/** Takes 64 MiB. */
const INVENTORY = '/v1/admin/inventory';
const TOO_LARGE = `"${'x'.repeat(1024 * 1024)}"`;

const { paths } = JSON.parse(readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, object>;
};
const operations = Object.entries(paths)
  .filter(([path]) => path.startsWith('/v1/'))
  .flatMap(([path, methods]) => Object.keys(methods).map((method) => [method.toUpperCase(), path] as const));

let gateway: GatewayUnderTest;
let account: TestAccount;
let suspended: TestAccount;

beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  account = await gateway.createAccount();
  suspended = await gateway.createAccount();
  await gateway.ask('PATCH', `/v1/admin/accounts/${suspended.account_id}`, ADMIN_TOKEN, { status: 'suspended' });
});
afterAll(() => gateway.stop());

/** Each answer is also compared with the document, by `ask`. */
describe.each(operations)('%s %s refuses, as its document says,', (method, template) => {
  const path = template.replace('{id}', UNKNOWN);
  const isOfOperators = path.startsWith('/v1/admin/');
  const allowed = () => (isOfOperators ? ADMIN_TOKEN : account.api_key);

  it('a stranger, and whoever may not do this', async () => {
    expect((await gateway.ask(method, path)).status).toBe(401);
    if (isOfOperators) expect([401, 429]).toContain((await gateway.ask(method, path, account.api_key)).status);
    else expect((await gateway.ask(method, path, suspended.api_key)).status).toBe(403);
  });

  if (method === 'GET') return;

  it('a body in another media type and one that is too large', async () => {
    const ask = (body: string, headers: Record<string, string>) => gateway.ask(method, path, allowed(), body, headers);
    expect((await ask('x=y', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    if (path !== INVENTORY) expect((await ask(TOO_LARGE, { 'content-type': 'application/json' })).status).toBe(413);
  });
});
