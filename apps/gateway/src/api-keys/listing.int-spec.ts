import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayUnderTest } from '../testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;

beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
});
afterAll(() => gateway.stop());

describe('the list of API keys', () => {
  it('gives a cursor also when it is empty, from which a poller sees the key that comes later', async () => {
    const { api_key } = await gateway.createAccount();
    const list = (query: string) => gateway.ask('GET', `/v1/api-keys?${query}`, api_key);
    const { body: empty } = await list('prefix=sk_live_none');
    expect(empty['api_keys']).toEqual([]);
    const { body: first } = await list(`cursor=${String(empty['next_cursor'])}`);
    expect(first['api_keys']).toHaveLength(2);
    const { body: last } = await list(`cursor=${String(first['next_cursor'])}`);
    expect(last).toEqual({ api_keys: [], next_cursor: first['next_cursor'] });
    const { body: made } = await gateway.ask('POST', '/v1/api-keys', api_key, {});
    const { body: later } = await list(`cursor=${String(last['next_cursor'])}`);
    expect(later['api_keys']).toMatchObject([{ id: made['id'] }]);
  });

  it('takes its own cursors alone, and those of the release before', async () => {
    const { api_key } = await gateway.createAccount();
    const { body: audit } = await gateway.ask('GET', '/v1/audit-log', api_key);
    for (const cursor of ['key_01HXY3A', 'nonsense', '', String(audit['next_cursor'])]) {
      const refused = await gateway.ask('GET', `/v1/api-keys?cursor=${cursor}`, api_key);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'cursor' }] } });
    }
    const { body: all } = await gateway.ask('GET', '/v1/api-keys', api_key);
    const [first, second] = all['api_keys'] as { id: string }[];
    const { body: rest } = await gateway.ask('GET', `/v1/api-keys?cursor=${first?.id ?? ''}`, api_key);
    expect(rest['api_keys']).toEqual([second]);
  });

  it.each(['1e1', '0x10', '', '101'])('takes %j for no limit', async (limit) => {
    const { api_key } = await gateway.createAccount();
    for (const path of ['/v1/api-keys', '/v1/audit-log']) {
      const refused = await gateway.ask('GET', `${path}?limit=${limit}`, api_key);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'limit' }] } });
    }
  });
});
