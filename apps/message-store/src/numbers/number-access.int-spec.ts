import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IDENTITY_HEADER } from '#libs/security';
import { StoreHarness } from '../testing/store-harness.adapter.js';

describe('a number that no event has told of yet', () => {
  const known = new Map<string, { account_id: string; mode: string; status: string }>();
  const asked: { url: string; token: unknown }[] = [];
  let provisioning: Server;
  let broken = false;
  let store: StoreHarness;

  beforeAll(async () => {
    provisioning = createServer((request, response) => {
      asked.push({ url: request.url ?? '', token: request.headers[IDENTITY_HEADER] });
      const owner = known.get((request.url ?? '').slice('/internal/numbers/'.length));
      const status = broken ? 500 : owner ? 200 : 404;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(owner ?? {}));
    });
    await new Promise<void>((resolve) => provisioning.listen(0, '127.0.0.1', resolve));
    const { port } = provisioning.address() as AddressInfo;
    store = await StoreHarness.start({ provisioningUrl: `http://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await store.stop();
    provisioning.close();
  });

  it('is asked about at provisioning, as a service', async () => {
    const number = store.number();
    known.set(number.number_id, { account_id: number.account_id, mode: 'live', status: 'provisioning' });
    const path = `/v1/numbers/${number.number_id}/messages`;
    expect(await store.call('GET', path, number)).toMatchObject({ status: 200, body: { messages: [] } });
    expect(asked.at(-1)).toMatchObject({ url: `/internal/numbers/${number.number_id}`, token: expect.any(String) });
    const stranger = store.number();
    expect((await store.call('GET', path, stranger)).status).toBe(404);
  });

  it('is a 404 when provisioning does not know it either', async () => {
    const number = store.number();
    const answer = await store.call('GET', `/v1/numbers/${number.number_id}/messages`, number);
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('is a 503 while provisioning cannot say', async () => {
    broken = true;
    const number = store.number();
    const answer = await store.call('GET', `/v1/numbers/${number.number_id}/messages`, number);
    expect(answer).toMatchObject({ status: 503, body: { code: 'service_unavailable' } });
    broken = false;
  });

  it('costs no question once its event has come', async () => {
    const number = await store.knownNumber();
    const before = asked.length;
    expect((await store.call('GET', `/v1/numbers/${number.number_id}/messages`, number)).status).toBe(200);
    expect(asked).toHaveLength(before);
  });
});
