import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { startService } from '#libs/service-kit';
import { provisioning } from '../provisioning.service.js';

it('says what is wrong with its carriers before it waits for a database and a log that do not answer', async () => {
  const key = randomBytes(32).toString('base64');
  let opened = false;
  const starting = startService(provisioning, {
    env: {
      DATABASE_URL: 'postgres://127.0.0.1:1/none',
      MEISIM_KEYS: `k1:${key}`,
      MEISIM_INTERNAL_KEY: key,
      CARRIERS_FILE: '/nonexistent/carriers.yaml',
      LOG_LEVEL: 'silent',
    },
    openEventLog: () => {
      opened = true;
      return Promise.reject(new Error('down'));
    },
  });
  await expect(starting).rejects.toMatchObject({ name: 'SettingsError' });
  expect(opened).toBe(false);
});
