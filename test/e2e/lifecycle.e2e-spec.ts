import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { ApiConsumer, type NumberView } from './harness/api.js';
import { processRuns, TestPlatform } from './harness/platform.js';
import { firstMessage, sendSms } from './harness/world.js';

const LIMIT_MS = 240_000;
const SERVICES = ['carrier-simulator', 'provisioning', 'message-store', 'webhook-dispatcher', 'sms-ingest', 'gateway'];

describe('npm start', () => {
  const homes: string[] = [];
  const platforms: TestPlatform[] = [];

  const newHome = (): string => {
    const home = TestPlatform.newHome();
    homes.push(home);
    return home;
  };
  const start = async (home: string, env: NodeJS.ProcessEnv = {}): Promise<TestPlatform> => {
    const platform = await TestPlatform.start(home, env);
    platforms.push(platform);
    return platform;
  };
  const allGone = async (pids: readonly number[]): Promise<unknown> =>
    waitFor('every process to end', () => !pids.some(processRuns), { timeoutMs: 20_000, intervalMs: 50 });

  afterEach(async () => {
    await Promise.all(platforms.splice(0).map(async (platform) => platform.stop()));
    for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
  }, LIMIT_MS);

  it(
    'keeps numbers, messages and keys over a Ctrl-C and a second start, in a home it makes with its parents',
    async () => {
      const home = join(newHome(), 'a folder', 'home');
      const first = await start(home);
      expect(statSync(join(home, 'dev.json')).mode & 0o777).toBe(0o600);
      expect(first.dev.services.map(({ name }) => name).sort()).toEqual([...SERVICES].sort());
      const { api_key, api_secret, admin_token, gateway_url } = first.dev;
      const number = await new ApiConsumer(gateway_url, api_key).provision();
      await sendSms(first, { to: number.phone, from: '24578', text: 'Your code is 4821' });
      const message = await firstMessage(new ApiConsumer(gateway_url, api_key), number.id);
      const children = first.children();
      first.signal('SIGINT');
      await first.ended();
      expect(first.exitCode).toBe(0);
      await allGone(children);

      const second = await start(home);
      expect(second.dev).toMatchObject({ api_key, api_secret, admin_token });
      const again = new ApiConsumer(second.dev.gateway_url, api_key);
      expect((await again.get<NumberView>(`/v1/numbers/${number.id}`)).body.lpa).toBe(number.lpa);
      expect(await again.messages(number.id)).toMatchObject({ messages: [{ id: message.id, text: message.text }] });
    },
    LIMIT_MS,
  );

  it(
    'takes its services and Postgres along when it is killed, and starts again on what they left',
    async () => {
      const home = newHome();
      const first = await start(home);
      const number = await new ApiConsumer(first.dev.gateway_url, first.dev.api_key).provision();
      const children = first.children();
      expect(children).toHaveLength(SERVICES.length + 1);
      first.signal('SIGKILL');
      await allGone(children);
      const second = await start(home);
      const again = new ApiConsumer(second.dev.gateway_url, second.dev.api_key);
      expect((await again.get<NumberView>(`/v1/numbers/${number.id}`)).body.phone).toBe(number.phone);
    },
    LIMIT_MS,
  );

  it(
    'brings a service that dies back within 5 s and says so in dev.json',
    async () => {
      const platform = await start(newHome());
      for (const service of SERVICES) {
        await platform.killService(service);
        const ops = platform.dev.services.find(({ name }) => name === service)?.ops_url ?? '';
        expect((await fetch(`${ops}/health/ready`)).status).toBe(200);
      }
      expect(platform.printed).toContain('gateway died (signal SIGKILL): starting it again');
    },
    LIMIT_MS,
  );

  it(
    'refuses a home that another platform uses',
    async () => {
      const platform = await start(newHome());
      const second = TestPlatform.launch(platform.home);
      await second.ended();
      expect(second.exitCode).toBe(1);
      expect(second.printed).toMatch(/^meisim: MEISIM_HOME: .* is in use by a platform that runs already/);
    },
    LIMIT_MS,
  );

  it(
    'names what it cannot use in one line each',
    async () => {
      const busy = createServer();
      await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
      const address = busy.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const home = newHome();
      const file = join(home, 'file');
      writeFileSync(file, '');
      mkdirSync(join(home, 'x'));
      const refused = async (env: NodeJS.ProcessEnv, line: string | RegExp): Promise<void> => {
        const platform = TestPlatform.launch(join(home, 'x'), env);
        await platform.ended();
        expect(platform.exitCode).toBe(1);
        const complaints = platform.printed.split('\n').filter((text) => text.startsWith('meisim: '));
        expect(complaints).toEqual([expect.stringMatching(line)]);
      };
      try {
        await refused({ GATEWAY_PORT: String(port) }, `GATEWAY_PORT: port ${port} is in use`);
        await refused({ GATEWAY_PORT: 'http' }, 'GATEWAY_PORT must be a port');
        await refused({ MEISIM_HOME: join(file, 'home') }, 'MEISIM_HOME: .* cannot be written');
        await refused({ CARRIERS_FILE: join(home, 'none.yaml') }, 'CARRIERS_FILE: .*none.yaml cannot be used');
        writeFileSync(file, '- { id: op, type: es2plus, url: op.example, requester_id: us }');
        await refused({ CARRIERS_FILE: file }, /CARRIERS_FILE, entry 1 \(op\): url must be an http/);
      } finally {
        busy.close();
      }
    },
    LIMIT_MS,
  );
});
