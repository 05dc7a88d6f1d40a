import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { waitFor } from '#libs/testing';
import { Guard } from '../processes/guard.js';
import { SupervisedDatabase } from './supervised-database.js';

const TIMEOUT_MS = 90_000;
const PATIENCE = { timeoutMs: 40_000 };

describe('the supervised database', () => {
  let folder: string;
  let guard: Guard;
  let database: SupervisedDatabase;
  const said: string[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'supervised-database-'));
    guard = new Guard();
    said.length = 0;
    const say = (line: string) => said.push(line);
    database = await SupervisedDatabase.start({ folder, logFile: join(folder, 'log'), guard, say });
  }, TIMEOUT_MS);
  afterEach(async () => {
    await database.stop();
    guard.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function query<R extends pg.QueryResultRow>(text: string): Promise<R[]> {
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<R>(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** As when one of its processes writes to a disk that is full. */
  async function crash(): Promise<void> {
    const [row] = await query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE backend_type = 'walwriter'`);
    process.kill(row?.pid ?? 0, 'SIGKILL');
    await waitFor('its death', () => said.includes('Postgres died: starting it again'), PATIENCE);
  }

  const serves = () =>
    query('SELECT 1').then(
      () => true,
      () => false,
    );

  it(
    'is started again on its port when one of its processes has crashed, and has what was committed',
    async () => {
      await query('CREATE TABLE kept AS SELECT 7 AS n');
      const { url } = database;
      await crash();
      await waitFor('the database', serves, PATIENCE);
      expect(database.url).toBe(url);
      expect(await query('SELECT n FROM kept')).toEqual([{ n: 7 }]);
    },
    TIMEOUT_MS,
  );

  it(
    'leaves no server behind when it is stopped while it starts again',
    async () => {
      await crash();
      await database.stop();
      expect(await serves()).toBe(false);
    },
    TIMEOUT_MS,
  );

  it(
    'is tried again while it cannot be started',
    async () => {
      const settings = join(folder, 'data', 'postgresql.conf');
      renameSync(settings, `${settings}.away`);
      await crash();
      await waitFor('a failed start', () => said.some((line) => line.endsWith('Trying again.')), PATIENCE);
      renameSync(`${settings}.away`, settings);
      await waitFor('the database', serves, PATIENCE);
    },
    TIMEOUT_MS,
  );
});
