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

  const rotate = (apiKey: string, headers = {}) => gateway.ask('POST', '/v1/api-secret/rotate', apiKey, {}, headers);

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
});
