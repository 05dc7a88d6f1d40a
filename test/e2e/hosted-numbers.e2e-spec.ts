import { createHmac } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdminClient } from '../../tools/admin/admin-client.js';
import type { NumberView } from './harness/api.js';
import { TestPlatform } from './harness/platform.js';
import { firstMessage, newCustomer } from './harness/world.js';

const LIMIT_MS = 240_000;
const PHONE = '+14155550123';
const SIGNING_KEY = 'abcdEFGH';
const CARRIERS = `- { id: phone, type: http, format: smsgate, secret_env: E2E_PHONE_KEY, numbers: ['${PHONE}'] }\n`;

/** What SMS Gateway for Android posts when an SMS comes in. */
function postFromPhone(platform: TestPlatform, text: string): Promise<Response> {
  const payload = { messageId: 'm1', message: text, phoneNumber: '24578', simNumber: 1 };
  const body = JSON.stringify({ event: 'sms:received', id: 'ev-1', deviceId: 'd1', webhookId: 'w1', payload });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SIGNING_KEY).update(body + timestamp).digest('hex'); // prettier-ignore
  return fetch(new URL('/carriers/phone/messages', platform.dev.carrier_url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-timestamp': timestamp, 'x-signature': signature },
    body,
  });
}

describe('a hosted number', () => {
  const home = TestPlatform.newHome();
  let platform: TestPlatform;

  beforeAll(async () => {
    const file = join(home, 'my-carriers.yaml');
    writeFileSync(file, CARRIERS);
    platform = await TestPlatform.start(home, { CARRIERS_FILE: file, E2E_PHONE_KEY: SIGNING_KEY });
  }, LIMIT_MS);
  afterAll(async () => {
    await platform.stop();
    rmSync(home, { recursive: true, force: true });
  }, LIMIT_MS);

  it(
    'is imported, given out without a profile, and receives what a spare phone posts',
    async () => {
      const { gateway_url, admin_token } = platform.dev;
      const report = await new AdminClient(gateway_url, admin_token).importInventory(`msisdn\n${PHONE}\n`, 'phone');
      expect(report).toMatchObject({ imported: 1, rejected: 0 });
      const { live } = await newCustomer(platform);
      const number: NumberView = await live.provision({ source: 'hosted' });
      expect(number).toMatchObject({ phone: PHONE, status: 'active', source: 'hosted', iccid: null, lpa: null });
      const answers = [await postFromPhone(platform, 'Your code is 583921'), await postFromPhone(platform, 'again')];
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await firstMessage(live, number.id)).toMatchObject({ from: '245-78', code: '583921', phone: PHONE });
    },
    LIMIT_MS,
  );
});
