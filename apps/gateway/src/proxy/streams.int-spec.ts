import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { waitFor } from '#libs/testing';
import { ADMIN_TOKEN, GatewayUnderTest, type TestAccount } from '../testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;
let account: TestAccount;
const FRAME = 'event: sms.received\ndata: {}\n\n';

beforeEach(async () => {
  gateway = await GatewayUnderTest.start({ RATE_OPEN_WAITS: '1' });
  account = await gateway.createAccount();
  gateway.upstream.handler = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(FRAME);
  };
});
afterEach(() => gateway.stop());

/** Resolves once the first frame is there; `rest` once the stream has ended, rejecting when it was cut. */
async function openStream(): Promise<{ rest: Promise<string> }> {
  const headers = { authorization: `Bearer ${account.api_key}` };
  const { body } = await fetch(`${gateway.url}/v1/events`, { headers });
  const reader = body?.getReader();
  const first = await reader?.read();
  expect(Buffer.from(first?.value ?? []).toString()).toBe(FRAME);
  const rest = async (): Promise<string> => {
    let text = '';
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      text += Buffer.from(next.value).toString();
    }
    return text;
  };
  const ended = rest();
  ended.catch(() => undefined);
  return { rest: ended };
}

describe('an event stream through the gateway', () => {
  it('ends in order when the gateway stops', async () => {
    const { rest } = await openStream();
    await gateway.service.stop();
    await expect(rest).resolves.toBe('');
  });

  it('counts as an open wait of its key until it ends', async () => {
    const first = await openStream();
    expect(await gateway.ask('GET', '/v1/events', account.api_key)).toMatchObject({
      status: 429,
      body: { code: 'rate_limited' },
    });
    gateway.upstream.endAll();
    await first.rest;
    await waitFor('the wait to be counted no more', async () => {
      const second = await openStream().catch(() => null);
      return second !== null;
    });
  });

  it('counts a wait as one, however its query is written', async () => {
    gateway.upstream.handler = () => undefined;
    const wait = fetch(`${gateway.url}/v1/numbers/num_01HXY3A0000000000000000000/messages?from=a?&wait=60`, {
      headers: { authorization: `Bearer ${account.api_key}` },
    });
    await waitFor('the wait upstream', () => gateway.upstream.requests.length > 0);
    expect(await gateway.ask('GET', '/v1/events', account.api_key)).toMatchObject({ status: 429 });
    gateway.upstream.endAll();
    await wait.catch(() => undefined);
  });

  it('does not count for ever when its client leaves while its key is looked up', async () => {
    const database = new pg.Client({ connectionString: gateway.database.url });
    await database.connect();
    await database.query('BEGIN; LOCK TABLE gateway.api_keys');
    const headers = { authorization: `Bearer ${account.api_key}` };
    await expect(fetch(`${gateway.url}/v1/events`, { headers, signal: AbortSignal.timeout(200) })).rejects.toThrow();
    await database.query('COMMIT');
    await database.end();
    // Behind the one that was left.
    await gateway.ask('GET', '/v1/account', account.api_key);
    const { rest } = await openStream();
    gateway.upstream.endAll();
    await rest;
  });

  it('ends when its account is suspended: what is revoked sees nothing after 5 s', async () => {
    const { rest } = await openStream();
    await gateway.ask('PATCH', `/v1/admin/accounts/${account.account_id}`, ADMIN_TOKEN, { status: 'suspended' });
    await expect(rest).rejects.toThrow();
    expect(await gateway.ask('GET', '/v1/events', account.api_key)).toMatchObject({ status: 403 });
  });
});
