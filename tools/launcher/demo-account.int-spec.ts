import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ensureDemo } from './demo-account.js';
import type { DevJson } from './dev-json.js';
import { welcome } from './welcome.js';

let gateway: Server;
let url: string;
let folder: string;
let made = 0;
const revoked = new Set<string>();

/** A gateway with accounts `sk_live_1`, `sk_live_2`, … and whatever inventory it is given. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meisim-demo-'));
  gateway = createServer((request, response) => {
    const key = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    request.resume();
    if (request.url === '/v1/account') answer(revoked.has(key) ? 401 : 200, {});
    else if (request.url === '/v1/admin/accounts') answer(201, newAccount());
    else answer(200, { rejected: 0 });
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
});
afterEach(async () => {
  gateway.closeAllConnections();
  await new Promise((resolve) => gateway.close(resolve));
  rmSync(folder, { recursive: true });
});

function newAccount() {
  made += 1;
  return {
    account_id: `acct_${made}`,
    api_key: `sk_live_${made}`,
    test_api_key: `sk_test_${made}`,
    api_secret: 'whsec_',
  };
}

it('says in its banner when the demo account is not that of the start before', async () => {
  const start = async () => {
    const { account, replacesAnother: hasNewDemo } = await ensureDemo(join(folder, 'demo.json'), url, 'admin');
    const { api_key, test_api_key, api_secret } = account;
    const elsewhere = { admin_token: '', simulator_url: '', es2plus_url: '', carrier_url: '', database_url: '' };
    const dev: DevJson = { gateway_url: url, api_key, test_api_key, api_secret, ...elsewhere, services: [] };
    return { key: account.api_key, banner: welcome({ dev, hasNewDemo }, 'dev.json') };
  };
  const first = await start();
  expect(first.banner).not.toContain('new demo account');
  expect(await start()).toEqual(first);
  revoked.add(first.key);
  const second = await start();
  expect(second.key).not.toBe(first.key);
  expect(second.banner).toMatch(/^The demo key of the last start is unknown here .*: this is a new demo account\.$/m);
  expect(readFileSync(join(folder, 'demo.json'), 'utf8')).toContain(second.key);
  expect((await start()).banner).not.toContain('new demo account');
});
