import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdminClient } from '../../tools/admin/admin-client.js';
import { snippet } from '../guides/snippets.js';
import type { NumberView } from './harness/api.js';
import { TestPlatform } from './harness/platform.js';
import { firstMessage, newCustomer } from './harness/world.js';

const LIMIT_MS = 240_000;
const PHONE = '+14155550123';
const SIGNING_KEY = 'abcdEFGH';
const CARRIERS = `
- { id: phone, type: http, format: smsgate, secret_env: E2E_PHONE_KEY, numbers: ['${PHONE}'] }
- { id: twilio, type: http, format: twilio, secret_env: TWILIO_AUTH_TOKEN }
- { id: telnyx, type: http, format: telnyx, secret_env: TELNYX_PUBLIC_KEY }
- { id: web, type: http, format: generic, secret_env: WEB_SECRET }
`;
const SECRETS = {
  E2E_PHONE_KEY: SIGNING_KEY,
  TWILIO_AUTH_TOKEN: 'a-token-of-an-account',
  WEB_SECRET: 'a-secret-of-a-carrier',
  CARRIER_PUBLIC_URL: 'https://sms.example.com',
};
const hasTools = ['bash', 'curl', 'openssl'].every((command) => spawnSync(command, ['--help']).error === undefined);

/** Runs commands as a user would, in this folder. */
function inShell(commands: string, folder: string): string {
  const shell = spawnSync('bash', ['-e', '-c', commands], { cwd: folder, env: { ...process.env, ...SECRETS } });
  if (shell.status !== 0) throw new Error(`${String(shell.stderr)}\nof ${commands}`);
  return String(shell.stdout);
}

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
    const keyOfTelnyx = hasTools
      ? inShell(`${snippet('../carriers.md', 'telnyx-key.sh')} echo "$TELNYX_PUBLIC_KEY"`, home).trim()
      : Buffer.alloc(32, 1).toString('base64');
    platform = await TestPlatform.start(home, { CARRIERS_FILE: file, ...SECRETS, TELNYX_PUBLIC_KEY: keyOfTelnyx });
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

  (hasTools ? it : it.skip)(
    'receives what the commands of docs/carriers.md send in the name of each provider',
    async () => {
      const { gateway_url, admin_token, carrier_url } = platform.dev;
      const admin = new AdminClient(gateway_url, admin_token);
      const { live } = await newCustomer(platform);
      const numbers = new Map<string, NumberView>();
      for (const [carrier, phone] of [
        ['twilio', '+14155550124'],
        ['telnyx', '+14155550125'],
      ] as const) {
        expect(await admin.importInventory(`msisdn\n${phone}\n`, carrier)).toMatchObject({ imported: 1 });
        numbers.set(phone, await live.provision({ source: 'hosted' }));
      }
      const run = (file: string): string => {
        const commands = snippet('../carriers.md', file).replaceAll('localhost:8088', new URL(carrier_url).host);
        return inShell(commands.replace('<signing key>', SIGNING_KEY), home);
      };
      for (const file of ['phone.sh', 'telnyx.sh', 'generic.sh']) expect(run(file)).toMatch(/"message_id":"msg_/);
      expect(run('twilio.sh')).toContain('<Response/>');
      const codes = await Promise.all(
        [...numbers.values()].map(async ({ id }) => (await firstMessage(live, id, 'wait=20')).code),
      );
      expect(codes).toEqual(['771204', '440912']);
    },
    LIMIT_MS,
  );
});
