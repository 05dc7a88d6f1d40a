import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { parseId } from '#libs/contracts';
import { Keyring } from '#libs/security';
import { KEYRING } from '#libs/service-kit';
import { FakeClock } from '#libs/testing';
import { GatewayUnderTest } from '../testing/gateway-under-test.adapter.js';
import { SIGNING_SECRETS_MAX, SigningSecretsRepository } from './signing-secrets.repository.js';

const HOUR_MS = 3_600_000;

describe('replacing the signing secret again and again', () => {
  const clock = new FakeClock(Date.now());
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({}, clock);
  });
  afterAll(() => gateway.stop());

  const rotate = (apiKey: string, headers = {}, body: object = {}) =>
    gateway.ask('POST', '/v1/api-secret/rotate', apiKey, body, headers);
  const END_PREVIOUS = { end_previous: true };

  /** The secrets that sign now, the newest first. */
  async function signing(accountId: string): Promise<string[]> {
    const id = parseId('account', accountId);
    if (id === null) throw new Error(`no account ${accountId}`);
    const { app } = gateway.service;
    const secrets = await app.get(SigningSecretsRepository).active(app.get(DataSource), id, clock.now());
    return secrets.map(({ sealed }) => app.get<Keyring>(KEYRING).open('signing-secret', id, sealed));
  }

  it('ends no secret before its 24 h: what is too much is refused, and possible when the first one has ended', async () => {
    const { account_id, api_key, api_secret } = await gateway.createAccount();
    const secrets: unknown[] = [api_secret];
    for (let times = 1; times < SIGNING_SECRETS_MAX; times += 1) {
      secrets.unshift((await rotate(api_key)).body['api_secret']);
      clock.advance(HOUR_MS);
    }
    const refused = await rotate(api_key, { 'idempotency-key': 'fifth' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'too_many_signing_secrets' } });
    expect(refused.headers.get('retry-after')).toBe(String(20 * 3_600));
    expect(await signing(account_id)).toEqual(secrets);

    clock.advance(20 * HOUR_MS);
    const accepted = await rotate(api_key, { 'idempotency-key': 'fifth' });
    expect(accepted.status).toBe(200);
    expect(await signing(account_id)).toEqual([accepted.body['api_secret'], ...secrets.slice(0, -1)]);
  });

  it('ends all older ones at once when asked to, also when five sign', async () => {
    const { account_id, api_key } = await gateway.createAccount();
    for (let times = 1; times < SIGNING_SECRETS_MAX; times += 1) await rotate(api_key);
    const refused = await rotate(api_key);
    expect(refused.status).toBe(409);
    expect(refused.body['detail']).toContain('"end_previous": true');

    const once = { 'idempotency-key': 'leaked' };
    const ended = await rotate(api_key, once, END_PREVIOUS);
    expect(ended.status).toBe(200);
    expect(ended.body['previous_expires_at']).toBe(new Date(clock.now()).toISOString());
    expect(await signing(account_id)).toEqual([ended.body['api_secret']]);

    expect((await rotate(api_key, once, END_PREVIOUS)).body).toEqual(ended.body);
    expect((await rotate(api_key, once)).body['code']).toBe('idempotency_key_reused');
    expect(await signing(account_id)).toEqual([ended.body['api_secret']]);
  });

  it('takes `false` for nothing at all, and refuses what is neither', async () => {
    const { account_id, api_key, api_secret } = await gateway.createAccount();
    const once = { 'idempotency-key': 'gently' };
    const gentle = await rotate(api_key, once, { end_previous: false });
    expect((await rotate(api_key, once)).body).toEqual(gentle.body);
    expect(await rotate(api_key, {}, { end_previous: 'true' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'end_previous' }] },
    });
    expect(await signing(account_id)).toEqual([gentle.body['api_secret'], api_secret]);
  });

  it('takes an empty body of any type, and `null`, for none', async () => {
    const { api_key } = await gateway.createAccount();
    const types = ['text/plain', 'application/json', 'application/x-www-form-urlencoded'];
    for (const [type, body] of [...types.map((type) => [type, '']), ['application/json', 'null']]) {
      const answer = await gateway.ask('POST', '/v1/api-secret/rotate', api_key, body, {
        'content-type': String(type),
      });
      expect({ type, body, status: answer.status }).toEqual({ type, body, status: 200 });
    }
  });

  it('refuses every other body than an object, and unknown fields by their names', async () => {
    const { account_id, api_key, api_secret } = await gateway.createAccount();
    expect(await rotate(api_key, {}, { endPrevious: true })).toMatchObject({
      status: 422,
      body: { code: 'validation_failed', errors: [{ field: 'endPrevious' }] },
    });
    const json = { 'content-type': 'application/json' };
    for (const body of ['[]', '[{"end_previous":true}]', '"x"', '1', '0', 'true', 'false']) {
      const answer = await gateway.ask('POST', '/v1/api-secret/rotate', api_key, body, json);
      expect({ body, status: answer.status }).toEqual({ body, status: 422 });
    }
    expect((await gateway.ask('POST', '/v1/api-secret/rotate', api_key, 'end_previous=true')).status).toBe(415);
    expect(await signing(account_id)).toEqual([api_secret]);
  });

  it('gives a revoked key, while it is still believed, nothing that another key has made', async () => {
    const { api_key } = await gateway.createAccount();
    const made = await gateway.ask('POST', '/v1/api-keys', api_key, { scopes: ['*'] });
    const revoked = String(made.body['api_key']);
    expect((await gateway.ask('GET', '/v1/api-keys', revoked)).status).toBe(200);
    const once = { 'idempotency-key': 'rotation' };
    const keyOnce = { 'idempotency-key': 'new-key' };
    expect((await rotate(api_key, once)).status).toBe(200);
    expect((await gateway.ask('POST', '/v1/api-keys', api_key, {}, keyOnce)).status).toBe(201);

    const database = gateway.service.app.get(DataSource);
    await database.query('UPDATE api_keys SET revoked_at = now() WHERE id = $1', [made.body['id']]);
    expect((await rotate(revoked, once)).status).toBe(401);
    expect((await gateway.ask('POST', '/v1/api-keys', revoked, {}, keyOnce)).status).toBe(401);
  });
});
