import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { startService } from '#libs/service-kit';
import { GATEWAY } from './gateway.service.js';

it('says which proxies it cannot believe before it waits for a database and a log that do not answer', async () => {
  const key = randomBytes(32).toString('base64');
  const url = 'http://127.0.0.1:1';
  const starting = startService(GATEWAY, {
    env: {
      DATABASE_URL: 'postgres://127.0.0.1:1/none',
      MEISIM_KEYS: `k1:${key}`,
      MEISIM_INTERNAL_KEY: key,
      MEISIM_ADMIN_TOKEN: key,
      PROVISIONING_URL: url,
      MESSAGE_STORE_URL: url,
      SMS_INGEST_URL: url,
      WEBHOOK_DISPATCHER_URL: url,
      TRUSTED_PROXIES: '10.0.0.0/8, nonsense',
      LOG_LEVEL: 'silent',
    },
  });
  await expect(starting).rejects.toMatchObject({
    name: 'SettingsError',
    problems: ['TRUSTED_PROXIES must be a list of IP addresses and CIDR ranges'],
  });
});
