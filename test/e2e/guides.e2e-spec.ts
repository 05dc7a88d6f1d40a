import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor, WebhookReceiver } from '#libs/testing';
import { snippet } from '../guides/snippets.js';
import { TestPlatform } from './harness/platform.js';
import { verifySignatures, webhookBody } from './harness/webhook-signatures.js';
import { newCustomer, sendSms, type Customer } from './harness/world.js';

const START_MS = 120_000;
const MEISIM = fileURLToPath(new URL('../../dist/tools/cli/main.js', import.meta.url));
const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

interface AuditPage {
  entries: { action: string; object_id: string; actor: { kind: string }; request_id: string }[];
}

describe('what the guides promise', () => {
  let platform: TestPlatform;
  let customer: Customer;
  let started: { child: ChildProcess; output: () => string }[];

  beforeAll(async () => {
    platform = await TestPlatform.start();
    customer = await newCustomer(platform);
    started = [];
  }, START_MS);
  afterEach(async () => {
    for (const { child } of started.splice(0)) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.kill()) await ended;
    }
  });
  afterAll(() => platform.stop(), START_MS);

  function run(command: string, args: string[], env: NodeJS.ProcessEnv, input = '') {
    let output = '';
    const account = { MEISIM_API_KEY: customer.account.api_key, MEISIM_API_SECRET: customer.account.api_secret };
    const child = spawn(command, args, {
      env: { ...process.env, MEISIM_URL: platform.dev.gateway_url, ...account, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
    child.stdin.end(input);
    const program = { child, output: () => output };
    started.push(program);
    return program;
  }

  it('listen: a program without a public address gets its messages like a webhook', async () => {
    const receiver = await WebhookReceiver.start();
    try {
      const { id, phone } = await customer.live.provision();
      const program = run(process.execPath, [MEISIM, 'listen', '--forward-to', `${receiver.url}/sms`], {
        MEISIM_HOME: join(platform.home, 'elsewhere'),
      });
      await waitFor('the listener', () => /^listening$/m.test(program.output()));
      expect(await sendSms(platform, { to: phone, from: '24578', text: 'Your code is 583921' })).toBe(202);
      const request = await waitFor('the message', () => receiver.requests[0]);
      expect(webhookBody(request)).toMatchObject({ number_id: id, phone, from: '245-78', code: '583921' });
      const signatures = verifySignatures(request, customer.account.api_secret);
      expect(signatures).toEqual({ v1: true, v2: true, standard: true });
      await waitFor('its line', () => / 200 {2}\d+ ms/.test(program.output()));
    } finally {
      await receiver.stop();
    }
  });

  (has('python3', '--version') ? it : it.skip)('polling: the loop sees each message once', async () => {
    const { id, phone } = await customer.live.provision();
    await sendSms(platform, { to: phone, from: '24578', text: 'one' });
    const program = run('python3', ['-u', '-'], { NUMBER_ID: id }, snippet('polling.md', 'poll.py'));
    const texts = () => [...program.output().matchAll(/"text": "(\w+)"/g)].map(([, text]) => text);
    await waitFor('the first message', () => texts().length === 1);
    await sendSms(platform, { to: phone, from: '24578', text: 'two' });
    await sendSms(platform, { to: phone, from: '24578', text: 'three' });
    await waitFor('the others', () => texts().length >= 3);
    expect(texts()).toEqual(['one', 'two', 'three']);
  });

  (has('python3', '--version') ? it : it.skip)(
    'streams: what came between two runs of the loop comes once',
    async () => {
      const { id, phone } = await customer.live.provision();
      const script = snippet('streams.md', 'stream.py');
      const received = (output: string) =>
        [...output.matchAll(/^(\S+) sms\.received (.*)$/gm)]
          .map(([, eventId = '', data = '']) => ({
            eventId,
            message: JSON.parse(data) as { number_id: string; text: string },
          }))
          .filter(({ message }) => message.number_id === id);
      const first = run('python3', ['-u', '-'], {}, script);
      // A stream without an id begins with what comes once it is open.
      const seen = await waitFor('a message in the stream', async () => {
        await sendSms(platform, { to: phone, from: '24578', text: 'one' });
        return received(first.output())[0];
      });
      first.child.kill();
      await sendSms(platform, { to: phone, from: '24578', text: 'two' });
      const second = run('python3', ['-u', '-'], { LAST_EVENT_ID: seen.eventId }, script);
      await waitFor('the message in between', () =>
        received(second.output()).some(({ message }) => message.text === 'two'),
      );
      await sendSms(platform, { to: phone, from: '24578', text: 'three' });
      await waitFor('the next', () => received(second.output()).some(({ message }) => message.text === 'three'));
      const texts = received(second.output()).map(({ message }) => message.text);
      expect(texts.filter((text) => text !== 'one')).toEqual(['two', 'three']);
    },
  );

  it('keys: what each service changed stands in one audit log', async () => {
    const auditor = await newCustomer(platform);
    const number = await auditor.live.provision();
    await auditor.live.call(
      'PATCH',
      `/v1/numbers/${number.id}`,
      { label: 'x' },
      { 'x-request-id': 'req_of_the_change' },
    );
    await sendSms(platform, { to: number.phone, from: '24578', text: 'hello' });
    const [message] = (await auditor.live.messages(number.id, '?wait=20')).messages;
    await auditor.live.call('DELETE', `/v1/messages/${message?.id ?? ''}`);
    await auditor.live.call('DELETE', `/v1/numbers/${number.id}`);
    const entries = await waitFor('all entries', async () => {
      const { body } = await auditor.live.get<AuditPage>('/v1/audit-log');
      return body.entries.length >= 5 ? body.entries : null;
    });
    const done = entries.map(({ action, object_id }) => [action, object_id]);
    expect(done).toHaveLength(5);
    expect(done).toEqual(
      expect.arrayContaining([
        ['account.create', auditor.account.account_id],
        ['number.provision', number.id],
        ['number.change', number.id],
        ['message.delete', message?.id],
        ['number.release', number.id],
      ]),
    );
    expect(entries.find(({ action }) => action === 'number.change')?.request_id).toBe('req_of_the_change');
  });
});
