import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { ApiConsumer, type NumberView } from './harness/api.js';
import { processRuns, SERVICES, TestPlatform } from './harness/platform.js';
import { firstMessage, sendSms } from './harness/world.js';

const LIMIT_MS = 240_000;

describe('npm start, again', () => {
  const homes: string[] = [];
  const platforms: TestPlatform[] = [];

  const newHome = (): string => {
    const home = TestPlatform.newHome();
    homes.push(home);
    return home;
  };
  const start = async (home: string): Promise<TestPlatform> => {
    const platform = await TestPlatform.start(home);
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
});
