import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { auditRecorded, randomIds, TOPICS } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import { queryRows, type SqlRunner } from '#libs/persistence';
import { waitFor } from '#libs/testing';
import { ADMIN_TOKEN, GatewayUnderTest, type TestAccount } from '../testing/gateway-under-test.adapter.js';
import { AuditLogRepository } from './audit-log.repository.js';

interface Entry {
  id: string;
  action: string;
  actor: { kind: string; key_id: string | null };
  object_id: string | null;
  request_id: string;
  details: Record<string, unknown>;
}

let gateway: GatewayUnderTest;
let account: TestAccount;

beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ KAFKA_PARTITIONS: '12' });
  account = await gateway.createAccount();
});
afterAll(() => gateway.stop());

const read = async (key = account.api_key, query = '') => {
  const { body } = await gateway.ask('GET', `/v1/audit-log${query}`, key);
  return { entries: body['entries'] as Entry[], cursor: String(body['next_cursor']) };
};
const entriesUntil = (action: string, key?: string) =>
  waitFor(`the entry ${action}`, async () => {
    const { entries } = await read(key);
    return entries.some((entry) => entry.action === action) ? entries : null;
  });

describe('the audit log', () => {
  it('tells who changed what, and when, and holds no secret', async () => {
    const made = await gateway.ask('POST', '/v1/api-keys', account.api_key, { label: 'x', scopes: ['numbers:read'] });
    await gateway.ask('DELETE', `/v1/api-keys/${String(made.body['id'])}`, account.api_key);
    await gateway.ask('PATCH', `/v1/admin/accounts/${account.account_id}`, ADMIN_TOKEN, { max_numbers: 7 });
    const headers = { 'x-request-id': 'req_of_the_test' };
    const rotated = await gateway.ask('POST', '/v1/api-secret/rotate', account.api_key, undefined, headers);
    const entries = await entriesUntil('api_secret.rotate');
    expect(entries.map(({ action, actor }) => [action, actor.kind])).toEqual([
      ['account.create', 'operator'],
      ['api_key.create', 'key'],
      ['api_key.revoke', 'key'],
      ['account.change', 'operator'],
      ['api_secret.rotate', 'key'],
    ]);
    const [, creation, , change, rotation] = entries;
    expect(creation).toMatchObject({
      id: expect.stringMatching(/^aud_/),
      object_id: made.body['id'],
      details: { mode: 'live', scopes: ['numbers:read'], prefix: made.body['prefix'] },
    });
    expect(change?.details).toMatchObject({ status: 'active', max_numbers: 7 });
    expect(rotation).toMatchObject({
      request_id: 'req_of_the_test',
      actor: { key_id: expect.stringMatching(/^key_/) },
    });
    const text = JSON.stringify(entries);
    for (const secret of [made.body['api_key'], rotated.body['api_secret'], account.api_secret, account.api_key]) {
      expect(text).not.toContain(String(secret));
    }
  });

  it('is read on from a cursor, without gap or repeat', async () => {
    const first = await read(account.api_key, '?limit=2');
    const rest = await read(account.api_key, `?cursor=${first.cursor}`);
    const end = await read(account.api_key, `?cursor=${rest.cursor}`);
    expect(end.entries).toEqual([]);
    await gateway.ask('POST', '/v1/api-keys', account.api_key, { label: 'later' });
    const later = await waitFor('the next entry', async () => {
      const page = await read(account.api_key, `?cursor=${end.cursor}`);
      return page.entries.length > 0 ? page.entries : null;
    });
    const all = (await read()).entries.map(({ id }) => id);
    expect([...first.entries, ...rest.entries, ...later].map(({ id }) => id)).toEqual(all);
    expect((await gateway.ask('GET', '/v1/audit-log?cursor=nonsense', account.api_key)).status).toBe(422);
  });

  it("shows test keys what test keys did, nobody another account's, and the operator everything", async () => {
    const other = await gateway.createAccount();
    await gateway.ask('POST', '/v1/api-keys', other.test_api_key, {});
    const seen = await entriesUntil('api_key.create', other.test_api_key);
    expect(seen.map(({ action }) => action)).toEqual(['api_key.create']);
    expect(JSON.stringify((await read()).entries)).not.toContain(other.account_id);
    const all = await gateway.ask('GET', '/v1/admin/audit', ADMIN_TOKEN);
    expect(all.text).toContain(other.account_id);
    expect(all.text).toContain(account.account_id);
    const one = await gateway.ask('GET', `/v1/admin/audit?account_id=${other.account_id}`, ADMIN_TOKEN);
    expect(one.body['entries']).toHaveLength(2);
    expect((await gateway.ask('GET', '/v1/admin/audit', account.api_key)).status).toBe(401);
  });
});

describe('the log of all accounts', () => {
  const entryOf = () => {
    const entry = { accountId: null, mode: null, actor: { kind: 'operator' }, objectId: null } as const;
    return auditRecorded({ ...entry, action: 'inventory.import' }, randomIds.next('audit', Date.now()), Date.now());
  };
  const isWaiting = async (runner: SqlRunner) =>
    (await queryRows(runner, "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).length > 0;

  it('leaves requests their connections while entries of all partitions wait for their turn', async () => {
    const { app } = gateway.service;
    const { api_key } = await gateway.createAccount();
    const open = app.get(DataSource).createQueryRunner();
    await open.startTransaction();
    await app.get(AuditLogRepository).add(open, [entryOf()]);
    const entries = Array.from({ length: 100 }, entryOf);
    await app
      .get(EventPublisher)
      .publishAll(entries.map((event) => ({ topic: TOPICS.auditRecorded, key: event.id, event, id: event.id })));
    await waitFor('entries that wait', () => isWaiting(open));
    let status = 0;
    const answer = gateway.ask('GET', '/v1/account', api_key).then((answered) => (status = answered.status));
    try {
      await waitFor('an answer', () => status > 0);
    } finally {
      await open.commitTransaction();
      await open.release();
      await answer;
    }
    expect(status).toBe(200);
    const stored = () =>
      queryRows(app.get(DataSource), 'SELECT 1 FROM audit_log WHERE id = ANY($1)', [entries.map(({ id }) => id)]);
    await waitFor('all entries', async () => (await stored()).length === entries.length);
  });

  it('passes no entry over whose transaction ends after that of a later one', async () => {
    const dataSource = gateway.service.app.get(DataSource);
    const log = gateway.service.app.get(AuditLogRepository);
    const read = async (query: string) => {
      const { body } = await gateway.ask('GET', `/v1/admin/audit${query}`, ADMIN_TOKEN);
      return { ids: (body['entries'] as Entry[]).map(({ id }) => id), cursor: String(body['next_cursor']) };
    };
    const [slow, quick] = [entryOf(), entryOf()];
    const start = (await read('?limit=100')).cursor;

    const open = dataSource.createQueryRunner();
    await open.startTransaction();
    await log.add(open, [slow]);
    let stored = false;
    const later = log.add(dataSource, [quick]).then(() => (stored = true));
    await waitFor('the later one', async () => stored || (await isWaiting(dataSource)));
    const first = await read(`?cursor=${start}`);
    await open.commitTransaction();
    await open.release();
    await later;
    const second = await read(`?cursor=${first.cursor}`);
    const own = [slow.id, quick.id];
    expect([...first.ids, ...second.ids].filter((id) => own.some((one) => one === id))).toEqual(own);
  });
});
