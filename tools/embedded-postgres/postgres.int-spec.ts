import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { identityOf, waitUntilGone } from '../processes/process-identity.js';
import { installedBinaries } from './binaries.js';
import { startPostgres, type RunningPostgres } from './index.js';
import { reachableBinaries } from './reachable-binaries.js';
import { serverUserFor } from './server-user.js';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const isRoot = process.getuid?.() === 0;
const TIMEOUT_MS = 90_000;

describe('embedded Postgres', () => {
  let root = '';
  const running: RunningPostgres[] = [];

  async function start(folder: string): Promise<RunningPostgres> {
    const options = { folder, database: 'meisim', logFile: join(root, 'postgres.log'), durableInit: false };
    const postgres = await startPostgres({ ...options, log: () => undefined });
    running.push(postgres);
    return postgres;
  }

  beforeEach(() => {
    // mkdtemp makes it 0700: closed to the user that Postgres runs as when we are root.
    root = mkdtempSync(join(tmpdir(), 'meisim pg-'));
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map(async (postgres) => postgres.stop()));
    rmSync(root, { recursive: true, force: true });
  });

  it(
    'finds its data again, in a folder closed to others and with a space in its name',
    async () => {
      const first = await start(join(root, 'home'));
      await query(first.url, 'create table kept (n int); insert into kept values (7)');
      await first.stop();
      const second = await start(join(root, 'home'));
      expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
    },
    TIMEOUT_MS,
  );

  it(
    'loses no commit to kill -9, and starts over the stale pid file',
    async () => {
      const first = await start(join(root, 'home'));
      await query(first.url, 'create table kept (n int); insert into kept values (8)');
      process.kill(first.pid, 'SIGKILL');
      await waitUntilGone(identityOf(first.pid), 5_000);
      const second = await start(join(root, 'home'));
      expect(await query(second.url, 'select n from kept')).toEqual([{ n: 8 }]);
    },
    TIMEOUT_MS,
  );

  it(
    'ends a server that an earlier run left behind',
    async () => {
      const left = await start(join(root, 'home'));
      const second = await start(join(root, 'home'));
      expect(await waitUntilGone(identityOf(left.pid), 100)).toBe(true);
      expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
    TIMEOUT_MS,
  );

  it(
    'listens on loopback alone, keeps fsync on and its password to itself',
    async () => {
      const { url } = await start(join(root, 'home'));
      const names = ['listen_addresses', 'fsync', 'synchronous_commit', 'unix_socket_directories'];
      const shown = await Promise.all(names.map(async (name) => query(url, `select current_setting('${name}') as v`)));
      expect(shown.flat()).toEqual([{ v: '127.0.0.1' }, { v: 'on' }, { v: 'on' }, { v: '' }]);
      expect(statSync(join(root, 'home', 'password')).mode & 0o777).toBe(0o600);
      const wrong = new URL(url);
      wrong.password = 'wrong';
      await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    },
    TIMEOUT_MS,
  );

  it(
    'as root runs a copy of the binaries when the checkout is closed to its OS user',
    async () => {
      const user = serverUserFor(join(root, 'home', 'data'));
      expect(user === null).toBe(!isRoot);
      if (user === null) return;
      const closed = join(root, 'native');
      const installed = installedBinaries();
      mkdirSync(closed);
      for (const name of ['bin', 'lib', 'share']) {
        cpSync(join(installed.folder, name), join(closed, name), { recursive: true, verbatimSymlinks: true });
      }
      const source = { folder: closed, version: `test-${process.pid}` };
      const copies = [];
      try {
        copies.push(await reachableBinaries(source, user, () => undefined));
        copies.push(await reachableBinaries(source, user, () => undefined));
        expect(copies[0]?.folder).not.toBe(closed);
        expect(copies[1]).toEqual(copies[0]);
      } finally {
        for (const { folder } of copies) rmSync(folder, { recursive: true, force: true });
      }
    },
    TIMEOUT_MS,
  );
});
