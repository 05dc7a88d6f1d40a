import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES, TestPlatform } from './harness/platform.js';

const LIMIT_MS = 240_000;

describe('npm start', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await TestPlatform.start();
  }, LIMIT_MS);
  afterAll(async () => {
    await platform.stop();
  }, LIMIT_MS);

  it(
    'brings a service that dies back within 5 s and says so in dev.json',
    async () => {
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
      const home = TestPlatform.newHome();
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
        rmSync(home, { recursive: true, force: true });
      }
    },
    LIMIT_MS,
  );
});
