import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
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

  it('ends when its account is suspended: what is revoked sees nothing after 5 s', async () => {
    const { rest } = await openStream();
    await gateway.ask('PATCH', `/v1/admin/accounts/${account.account_id}`, ADMIN_TOKEN, { status: 'suspended' });
    await expect(rest).rejects.toThrow();
    expect(await gateway.ask('GET', '/v1/events', account.api_key)).toMatchObject({ status: 403 });
  });
});
