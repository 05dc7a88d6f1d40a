import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IDENTITY_HEADER } from '#libs/security';
import { FakeClock } from '#libs/testing';
import { StoreHarness } from '../testing/store-harness.adapter.js';

describe('a code that did not come', () => {
  const clock = new FakeClock(Date.now());
  let ingest: Server;
  let answer: { status: number; body: object } = { status: 200, body: {} };
  let asked: { url: string | undefined; token: unknown } | null = null;
  let store: StoreHarness;

  beforeAll(async () => {
    ingest = createServer((request, response) => {
      asked = { url: request.url, token: request.headers[IDENTITY_HEADER] };
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
    await new Promise<void>((resolve) => ingest.listen(0, '127.0.0.1', resolve));
    const { port } = ingest.address() as AddressInfo;
    store = await StoreHarness.start({ ingestUrl: `http://127.0.0.1:${port}`, clock });
  });
  afterAll(async () => {
    await store.stop();
    ingest.close();
  });

  async function ask(status: number, body: object) {
    const number = await store.knownNumber();
    answer = { status, body };
    // What was asked for another question is not kept for long.
    clock.advance(1_000);
    return (await store.call('GET', `/v1/numbers/${number.number_id}/code?timeout=1`, number)).body;
  }
  const link = (up: boolean) => ({ carrier_id: 'c', simulated: false, up, phones: null });

  it('may be due to carriers that are all cut off', async () => {
    expect(await ask(200, { links: [link(false), link(false)] })).toMatchObject({
      code: null,
      reason: 'carrier_link_down',
      evidence: { carrier_links: { total: 2, up: 0 } },
    });
    expect(asked).toEqual({ url: '/internal/carrier-links', token: expect.any(String) });
  });

  it('is not due to them while one is there', async () => {
    expect(await ask(200, { links: [link(false), link(true)] })).toMatchObject({
      reason: 'no_message',
      evidence: { carrier_links: { total: 2, up: 1 } },
    });
  });

  it('is told of as well when sms-ingest does not answer, or with something else', async () => {
    for (const [status, body] of [
      [500, {}],
      [200, { links: 'none' }],
    ] as const) {
      expect(await ask(status, body)).toMatchObject({ reason: 'no_message', evidence: { carrier_links: null } });
    }
  });
});
