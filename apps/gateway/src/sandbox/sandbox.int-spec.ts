import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IDENTITY_HEADER, verifyIdentity } from '#libs/security';
import { waitFor } from '#libs/testing';
import { GatewayUnderTest, type TestAccount } from '../testing/gateway-under-test.adapter.js';
import { UpstreamDouble } from '../testing/upstream-double.adapter.js';

const NUMBER = 'num_01HXY3A0000000000000000000';
const MESSAGE = { number_id: NUMBER, from: '24578', text: 'Your code is 583921' };

let gateway: GatewayUnderTest;
let simulator: UpstreamDouble;
let account: TestAccount;
let number: Record<string, unknown>;

beforeAll(async () => {
  simulator = await UpstreamDouble.start();
  gateway = await GatewayUnderTest.start({ SIMULATOR_URL: simulator.url });
  account = await gateway.createAccount();
  gateway.upstream.handler = (request, response) => {
    const known = request.url === `/internal/numbers/${NUMBER}`;
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(number));
  };
});
beforeEach(() => {
  number = { account_id: account.account_id, mode: 'test', phone: '+14155550100', status: 'active' };
  simulator.handler = (_request, response) => {
    response.writeHead(202, { 'content-type': 'application/json' });
    response.end('{"ids":["1","2"]}');
  };
});
afterAll(async () => {
  await gateway.stop();
  await simulator.stop();
});

const send = (body: Record<string, unknown>, key = account.test_api_key) =>
  gateway.ask('POST', '/v1/sandbox/messages', key, body);

describe('POST /v1/sandbox/messages', () => {
  it("has the simulator send the SMS to the number's phone", async () => {
    expect(await send(MESSAGE)).toMatchObject({ status: 202, body: { ids: ['1', '2'] } });
    expect(JSON.parse(simulator.last?.body ?? '')).toEqual({
      to: '+14155550100',
      from: '24578',
      text: 'Your code is 583921',
    });
    const asked = gateway.upstream.last;
    const request = { aud: 'provisioning', method: 'GET', path: `/internal/numbers/${NUMBER}` };
    expect(verifyIdentity(gateway.internalKey, String(asked?.headers[IDENTITY_HEADER]), request, Date.now())).toEqual({
      kind: 'service',
      service: 'gateway',
    });
  });

  it('refuses live keys, then foreign numbers, then bad fields, then inactive numbers', async () => {
    expect(await send({}, account.api_key)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await send({ ...MESSAGE, number_id: 'num_01HXY3A0000000000000000001' })).status).toBe(404);
    expect((await send({ ...MESSAGE, number_id: '../x' })).status).toBe(404);
    number = { ...number, account_id: 'acct_other' };
    expect((await send({ number_id: NUMBER })).status).toBe(404);
    number = { ...number, account_id: account.account_id, status: 'released' };
    expect(await send({ number_id: NUMBER })).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    expect(await send(MESSAGE)).toMatchObject({ status: 409, body: { code: 'number_not_active' } });
  });

  it('sends once per Idempotency-Key: repeats get the answer, or 409 while it is being sent', async () => {
    const keyed = (body: Record<string, unknown> = MESSAGE) =>
      gateway.ask('POST', '/v1/sandbox/messages', account.test_api_key, body, { 'idempotency-key': 'once' });
    simulator.handler = (_request, response) => response.writeHead(503).end('{}');
    expect((await keyed()).status).toBe(503);
    let answer: () => void = () => undefined;
    simulator.handler = (_request, response) => {
      answer = () => response.writeHead(202, { 'content-type': 'application/json' }).end('{"ids":["7"]}');
    };
    const before = simulator.requests.length;
    const first = keyed();
    await waitFor('the SMS on its way', () => simulator.requests.length > before);
    expect(await keyed()).toMatchObject({ status: 409, body: { code: 'idempotency_in_progress' } });
    answer();
    expect(await first).toMatchObject({ status: 202, body: { ids: ['7'] } });
    expect(await keyed()).toMatchObject({ status: 202, body: { ids: ['7'] } });
    number = { ...number, status: 'released' };
    expect(await keyed()).toMatchObject({ status: 202, body: { ids: ['7'] } });
    expect(await keyed({ ...MESSAGE, text: 'other' })).toMatchObject({ body: { code: 'idempotency_key_reused' } });
    expect(simulator.requests).toHaveLength(before + 1);
  });

  it('passes on what the simulated carrier says of a message that it cannot send', async () => {
    const errors = [
      { field: 'from', message: 'from must be an E.164 number, 3 to 20 digits, or at most 11 ASCII characters' },
    ];
    simulator.handler = (_request, response) => response.writeHead(422).end(JSON.stringify({ code: 'x', errors }));
    expect(await send(MESSAGE)).toMatchObject({ status: 422, body: { code: 'validation_failed', errors } });
    simulator.handler = (_request, response) => response.writeHead(400).end('no JSON');
    expect(await send(MESSAGE)).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
  });

  it('answers 503 when the simulated carrier cannot deliver', async () => {
    simulator.handler = (_request, response) => response.writeHead(503).end('{}');
    expect(await send(MESSAGE)).toMatchObject({ status: 503, body: { code: 'sandbox_unavailable' } });
  });

  it('answers 503 where no simulator runs', async () => {
    const without = await GatewayUnderTest.start();
    try {
      const { test_api_key, account_id } = await without.createAccount();
      without.upstream.handler = (request, response) => {
        response.writeHead(request.url.endsWith(NUMBER) ? 200 : 404, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ ...number, account_id }));
      };
      const ask = (body: object) => without.ask('POST', '/v1/sandbox/messages', test_api_key, body);
      const other = { ...MESSAGE, number_id: NUMBER.replace('num_01', 'num_02') };
      expect(await ask(other)).toMatchObject({ status: 404 });
      const answer = await ask(MESSAGE);
      expect(answer).toMatchObject({ status: 503, body: { code: 'sandbox_unavailable' } });
    } finally {
      await without.stop();
    }
  });
});
