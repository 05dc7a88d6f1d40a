import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { TOPICS, type AccountUpdated } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import { Keyring } from '#libs/security';
import { KEYRING } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import { ADMIN_TOKEN, GatewayUnderTest } from './testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;
let announced: readonly AccountUpdated[];

beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  announced = await gateway.accountsAnnounced();
});
afterAll(() => gateway.stop());

const latestOf = (accountId: string, revision: number) =>
  waitFor(`revision ${revision} of ${accountId}`, () =>
    announced.find((event) => event.account_id === accountId && event.revision === revision),
  );

describe('accounts', () => {
  it('gives out keys and a secret once, keeps only hashes and sealed texts, and announces the account', async () => {
    const account = await gateway.createAccount();
    expect(account.api_key).toMatch(/^sk_live_/);
    expect(account.test_api_key).toMatch(/^sk_test_/);
    expect(account.api_secret).toMatch(/^whsec_/);
    const stored = JSON.stringify(
      await gateway.service.app
        .get(DataSource)
        .query('SELECT k.*, s.sealed FROM api_keys k JOIN signing_secrets s USING (account_id)'),
    );
    expect(stored).not.toContain(account.api_key);
    expect(stored).not.toContain(account.api_secret.slice(6));
    const event = await latestOf(account.account_id, 1);
    expect(event).toMatchObject({ status: 'active', limits: { max_numbers: 5, max_provisions_30d: 20 } });
    const keyring = gateway.service.app.get<Keyring>(KEYRING);
    const [secret] = event.signing_secrets;
    expect(keyring.open('signing-secret', account.account_id, secret?.sealed ?? '')).toBe(account.api_secret);
  });

  it('announces the latest state once more after an older one that came into the log late', async () => {
    const { account_id } = await gateway.createAccount();
    const older = await latestOf(account_id, 1);
    await gateway.ask('PATCH', `/v1/admin/accounts/${account_id}`, ADMIN_TOKEN, { status: 'suspended' });
    const newer = await latestOf(account_id, 2);
    const events = gateway.service.app.get(EventPublisher);
    await events.publish(TOPICS.accountUpdated, account_id, older, { id: `${account_id}.1` });
    const said = () => announced.filter((event) => event.account_id === account_id).map(({ revision }) => revision);
    await waitFor('the older one', () => said().lastIndexOf(1) > 0);
    await waitFor('the latest state behind it', () => said().at(-1) === 2);
    expect(announced.findLast((event) => event.account_id === account_id)).toEqual(newer);
  });

  it('makes one account per Idempotency-Key of the operator', async () => {
    const make = (name: string) =>
      gateway.ask('POST', '/v1/admin/accounts', ADMIN_TOKEN, { name }, { 'idempotency-key': 'acme-1' });
    const [first, second] = await Promise.all([make('Acme'), make('Acme')]);
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect((await make('Other')).body).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('lets the provision limit follow a number limit above 20', async () => {
    const { account_id } = await gateway.createAccount({ max_numbers: 500 });
    expect((await latestOf(account_id, 1)).limits).toEqual({ max_numbers: 500, max_provisions_30d: 500 });
    const raised = await gateway.ask('PATCH', `/v1/admin/accounts/${account_id}`, ADMIN_TOKEN, { max_numbers: 900 });
    expect(raised.status).toBe(200);
    expect(raised.body).toMatchObject({ account_id, max_numbers: 900, max_provisions_30d: 900, status: 'active' });
    expect((await latestOf(account_id, 2)).limits.max_numbers).toBe(900);
  });

  it('closes a suspended account at once, and opens it again', async () => {
    const { account_id, api_key } = await gateway.createAccount();
    expect((await gateway.ask('GET', '/v1/account', api_key)).status).toBe(200);
    await gateway.ask('PATCH', `/v1/admin/accounts/${account_id}`, ADMIN_TOKEN, { status: 'suspended' });
    const refused = await gateway.ask('GET', '/v1/numbers', api_key);
    expect(refused).toMatchObject({ status: 403, body: { code: 'account_suspended' } });
    expect((await latestOf(account_id, 2)).status).toBe('suspended');
    await gateway.ask('PATCH', `/v1/admin/accounts/${account_id}`, ADMIN_TOKEN, { status: 'active' });
    expect((await gateway.ask('GET', '/v1/numbers', api_key)).status).toBe(200);
  });

  it('answers bad wishes of the operator with what is wrong, and unknown accounts with 404', async () => {
    const bad = await gateway.ask('POST', '/v1/admin/accounts', ADMIN_TOKEN, { max_numbers: -1 });
    expect(bad).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    expect(bad.body['errors']).toHaveLength(2);
    const { account_id } = await gateway.createAccount({ max_numbers: null, max_provisions_30d: null });
    const kept = await gateway.ask('PATCH', `/v1/admin/accounts/${account_id}`, ADMIN_TOKEN, { max_numbers: null });
    expect(kept).toMatchObject({ status: 200, body: { max_numbers: 5, max_provisions_30d: 20 } });
    const unknown = await gateway.ask('PATCH', '/v1/admin/accounts/acct_none', ADMIN_TOKEN, { status: 'active' });
    expect(unknown.status).toBe(404);
  });

  it('shows limits and the usage that provisioning counts', async () => {
    const { api_key, account_id } = await gateway.createAccount();
    gateway.upstream.handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"numbers":2,"provisions_30d":3}');
    };
    expect((await gateway.ask('GET', '/v1/account', api_key)).body).toMatchObject({
      account_id,
      status: 'active',
      mode: 'live',
      limits: { max_numbers: 5, max_provisions_30d: 20 },
      usage: { numbers: 2, provisions_30d: 3 },
    });
    expect(gateway.upstream.last?.url).toBe(`/internal/accounts/${account_id}/usage?mode=live`);
    gateway.upstream.handler = (_request, response) => response.writeHead(500).end();
    expect((await gateway.ask('GET', '/v1/account', api_key)).body).toMatchObject({ account_id, usage: null });
  });
});

describe('admission', () => {
  it('asks for the token that an operator has, where operators call', async () => {
    for (const token of [undefined, 'wrong', `sk_live_${'a'.repeat(43)}`]) {
      const { status, body } = await gateway.ask('GET', '/v1/admin/carriers', token);
      expect(status).toBe(401);
      expect(body['detail']).toContain('Bearer <MEISIM_ADMIN_TOKEN>');
    }
  });

  it.each([
    ['no key', undefined],
    ['a malformed key', 'sk_live_short'],
    ['an unknown key', `sk_live_${'a'.repeat(43)}`],
    ['the operator token', ADMIN_TOKEN],
  ])('answers %s with 401, whatever the path', async (_title, token) => {
    for (const path of ['/v1/numbers', '/v1/account', '/v1/none', '/v1/num%2fbers']) {
      const answer = await gateway.ask('GET', path, token);
      expect([401, 429]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toMatch(/problem\+json/);
      expect(answer.headers.get('x-request-id')).toBe(answer.body['request_id']);
    }
  });

  it('lets no account near the operator paths, however they are spelled', async () => {
    const { api_key } = await gateway.createAccount();
    for (const path of ['/v1/admin/accounts', '/v1/%61dmin/accounts', '/v1/x/../admin/accounts']) {
      const answer = await gateway.ask('POST', path, api_key, { name: 'mine' });
      expect([401, 404, 429]).toContain(answer.status);
    }
    expect((await gateway.ask('GET', '/v1/admin/carriers', api_key)).status).not.toBe(200);
  });
});

describe('what no route takes', () => {
  it.each([
    ['PUT', '/v1/numbers', 405, 'GET'],
    ['OPTIONS', '/v1/numbers/provision', 405, 'POST'],
    ['DELETE', '/v1/account', 405, 'GET'],
    ['PROPFIND', '/v1/api-keys', 405, 'GET, POST'],
    ['QUERY', '/v1/api-keys', 405, 'GET, POST'],
    ['GET', '/v1/none', 404, null],
    ['DELETE', '/v1/api-keys/%00', 404, null],
    ['DELETE', '/v1/api-keys/a%2Fb', 404, null],
    ['GET', '/v1//numbers', 404, null],
  ])('answers %s %s with %i, once the key is known', async (method, path, status, allow) => {
    const { api_key } = await gateway.createAccount();
    const answer = await gateway.ask(method, path, api_key);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/problem\+json/);
    expect(answer.headers.get('allow')).toBe(allow);
    expect([401, 429]).toContain((await gateway.ask(method, path)).status);
  });

  it('refuses text that no database takes, naming the field', async () => {
    const { api_key } = await gateway.createAccount();
    for (const label of ['a\u0000b', '\ud800']) {
      const refused = await gateway.ask('POST', '/v1/api-keys', api_key, { label });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'label' }] } });
    }
    const json = { 'content-type': 'application/json' };
    const deep = `{"label":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect((await gateway.ask('POST', '/v1/api-keys', api_key, deep, json)).status).toBe(422);
    expect((await gateway.ask('POST', '/v1/api-keys', api_key, 'null', json)).status).toBe(422);
    expect((await gateway.ask('GET', '/v1/api-keys?cursor=%00', api_key)).status).toBe(422);
  });
});

describe('API keys', () => {
  it('makes, lists and revokes them', async () => {
    const { api_key } = await gateway.createAccount();
    const made = await gateway.ask('POST', '/v1/api-keys', api_key, { label: 'second' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ mode: 'live', label: 'second', last_used_at: null });
    const second = String(made.body['api_key']);
    expect(second.startsWith(String(made.body['prefix']))).toBe(true);
    expect((await gateway.ask('GET', '/v1/numbers', second)).status).not.toBe(401);
    const listed = await gateway.ask('GET', '/v1/api-keys', api_key);
    expect(listed.body['api_keys']).toHaveLength(3);
    expect(listed.text).not.toContain(second);
    const page = await gateway.ask('GET', '/v1/api-keys?limit=2', api_key);
    const rest = await gateway.ask('GET', `/v1/api-keys?cursor=${String(page.body['next_cursor'])}`, api_key);
    expect(page.body['api_keys']).toHaveLength(2);
    expect(rest.body['api_keys']).toHaveLength(1);
    expect((await gateway.ask('DELETE', `/v1/api-keys/${String(made.body['id'])}`, api_key)).status).toBe(204);
    expect((await gateway.ask('GET', '/v1/numbers', second)).status).toBe(401);
    expect((await gateway.ask('DELETE', `/v1/api-keys/${String(made.body['id'])}`, api_key)).status).toBe(404);
  });

  it('keeps test keys from anything live', async () => {
    const { api_key, test_api_key } = await gateway.createAccount();
    const forbidden = await gateway.ask('POST', '/v1/api-keys', test_api_key, { mode: 'live' });
    expect(forbidden).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const seen = (await gateway.ask('GET', '/v1/api-keys', test_api_key)).body['api_keys'] as { mode: string }[];
    expect(seen.map((key) => key.mode)).toEqual(['test']);
    const all = (await gateway.ask('GET', '/v1/api-keys', api_key)).body['api_keys'] as { id: string; mode: string }[];
    const live = all.find((key) => key.mode === 'live');
    expect((await gateway.ask('DELETE', `/v1/api-keys/${live?.id ?? ''}`, test_api_key)).status).toBe(404);
  });

  it('belongs to one account: others get 404', async () => {
    const [mine, theirs] = [await gateway.createAccount(), await gateway.createAccount()];
    const listed = (await gateway.ask('GET', '/v1/api-keys', mine.api_key)).body['api_keys'] as { id: string }[];
    expect((await gateway.ask('DELETE', `/v1/api-keys/${listed[0]?.id ?? ''}`, theirs.api_key)).status).toBe(404);
  });

  it('answers the same Idempotency-Key with the same key, also at once, and refuses another body', async () => {
    const { api_key } = await gateway.createAccount();
    const make = (label: string) =>
      gateway.ask('POST', '/v1/api-keys', api_key, { label }, { 'idempotency-key': 'once-1' });
    const answers = await Promise.all([make('a'), make('a'), make('a')]);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers[0].status).toBe(201);
    expect(await make('b')).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    const stored: unknown = await gateway.service.app
      .get(DataSource)
      .query('SELECT answer_sealed FROM idempotent_requests');
    expect(JSON.stringify(stored)).not.toContain('sk_live_');
  });
});

describe('the signing secret', () => {
  it('is replaced, and the one before signs for 24 h more', async () => {
    const { account_id, api_key, api_secret } = await gateway.createAccount();
    const before = Date.now();
    const rotated = await gateway.ask('POST', '/v1/api-secret/rotate', api_key, '', {
      'content-type': 'application/json',
    });
    expect(rotated.status).toBe(200);
    expect(rotated.body['api_secret']).not.toBe(api_secret);
    const { signing_secrets: secrets } = await latestOf(account_id, 2);
    const keyring = gateway.service.app.get<Keyring>(KEYRING);
    const opened = secrets.map(({ sealed }) => keyring.open('signing-secret', account_id, sealed));
    expect(opened).toEqual([rotated.body['api_secret'], api_secret]);
    expect(secrets[0]?.expires_at).toBeNull();
    const endsAt = Date.parse(secrets[1]?.expires_at ?? '');
    expect(endsAt).toBeGreaterThanOrEqual(before + 86_400_000);
    expect(secrets[1]?.expires_at).toBe(rotated.body['previous_expires_at']);
  });

  it('is replaced alone when the older ones are to end', async () => {
    const { account_id, api_key } = await gateway.createAccount();
    const rotated = await gateway.ask('POST', '/v1/api-secret/rotate', api_key, { end_previous: true });
    const { signing_secrets: secrets } = await latestOf(account_id, 2);
    const keyring = gateway.service.app.get<Keyring>(KEYRING);
    expect(secrets.map(({ sealed }) => keyring.open('signing-secret', account_id, sealed))).toEqual([
      rotated.body['api_secret'],
    ]);
    const entry = await waitFor('the audit entry', async () => {
      const { body } = await gateway.ask('GET', '/v1/audit-log', api_key);
      return (body['entries'] as { action: string }[]).find(({ action }) => action === 'api_secret.rotate');
    });
    expect(entry).toMatchObject({ details: { end_previous: true } });
  });

  it('keeps its secret when a test key asks for another', async () => {
    const { test_api_key } = await gateway.createAccount();
    const refused = await gateway.ask('POST', '/v1/api-secret/rotate', test_api_key, {});
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });
});

describe('answers in a browser', () => {
  it('are kept by no cache, taken for nothing else, and given to no other site', async () => {
    const { api_key } = await gateway.createAccount();
    const cross = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' };
    for (const [method, path, token] of [
      ['GET', '/v1/api-keys', api_key],
      ['GET', '/v1/numbers', api_key],
      ['GET', '/v1/none', api_key],
      ['GET', '/v1/account', undefined],
      ['OPTIONS', '/v1/account', undefined],
    ] as const) {
      const { headers } = await gateway.ask(method, path, token, undefined, cross);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});

describe('what needs no key', () => {
  it('serves health, the reference page and its assets, and refuses other files', async () => {
    expect((await gateway.ask('GET', '/health/live')).status).toBe(200);
    expect((await gateway.ask('GET', '/health/ready')).body).toMatchObject({
      status: 'ok',
      info: { database: { status: 'up' }, event_log: { status: 'up' } },
    });
    expect((await gateway.ask('GET', '/openapi.json')).body).toMatchObject({
      openapi: expect.stringMatching(/^3\./),
      paths: expect.objectContaining({ '/v1/api-keys': expect.anything() }),
    });
    const page = await gateway.ask('GET', '/docs');
    expect(page.headers.get('content-type')).toMatch(/text\/html/);
    for (const [, source] of page.text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(source).toMatch(/^\/(docs|openapi\.json)/);
      expect((await gateway.ask('GET', source ?? '')).status).toBe(200);
    }
    expect((await gateway.ask('GET', '/docs/assets/package.json')).status).toBe(404);
    const seen = new Set(['/docs/guides']);
    for (const path of seen) {
      const guide = await gateway.ask('GET', path);
      expect([path, guide.status]).toEqual([path, 200]);
      expect(guide.headers.get('content-security-policy')).toContain("default-src 'none'");
      for (const [, loaded] of guide.text.matchAll(/(?:src|<link[^>]*href)="([^"#]+)/g)) {
        expect(loaded).toMatch(/^\/docs/);
      }
      for (const [, target = ''] of guide.text.matchAll(/<a href="([^"#]+)/g)) {
        expect(target).toMatch(/^(https:\/\/|\/(docs|openapi\.json))/);
        if (target.startsWith('/docs/guides')) seen.add(target);
      }
    }
    expect(seen.size).toBe(9);
    expect((await gateway.ask('GET', '/docs/guides/..%2f..%2fpackage')).status).toBe(404);
    expect((await gateway.ask('GET', '/docs/assets/..%2fpackage.json')).status).toBe(404);
    expect((await gateway.ask('GET', '/nothing')).body).toMatchObject({ code: 'not_found' });
  });
});
