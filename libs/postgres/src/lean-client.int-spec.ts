import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { LeanClient } from './lean-client.js';

/** As after a SIGSTOP: no timer runs and nothing is read. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe('LeanClient', () => {
  let database: TestDatabase;
  const open: pg.Client[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((client) => client.end().catch(() => undefined)));
  });
  afterAll(() => database.dispose());

  async function connected(config: pg.ClientConfig = {}): Promise<LeanClient> {
    const client = new LeanClient({ connectionString: database.url, ...config });
    client.on('error', () => undefined);
    open.push(client);
    await client.connect();
    return client;
  }

  it('answers in every form that pg does', async () => {
    const client = await connected();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    expect((await client.query('SELECT $1::int AS given', [2])).rows).toEqual([{ given: 2 }]);
    expect((await client.query({ text: 'SELECT $1::int', values: [3], rowMode: 'array' })).rows).toEqual([[3]]);
    const told = await new Promise((resolve) => {
      client.query('SELECT $1::int AS told', [4], (_error: Error, { rows }: pg.QueryResult) => {
        resolve(rows);
      });
    });
    expect(told).toEqual([{ told: 4 }]);
  });

  it('says who asked when Postgres refuses', async () => {
    const client = await connected();
    async function theAsker(): Promise<void> {
      await client.query('SELECT nothing');
    }
    const stack: unknown = expect.stringContaining('theAsker');
    await expect(theAsker()).rejects.toEqual(expect.objectContaining({ code: '42703', stack }));
    expect((await client.query('SELECT 5 AS five')).rows).toEqual([{ five: 5 }]);
  });

  it('ends the connection when a query takes too long, and all that was asked of it', async () => {
    const client = await connected({ query_timeout: 100 });
    const asked = [client.query('SELECT pg_sleep(5)'), client.query('SELECT 1')];
    const timeout = { code: 'ETIMEDOUT', message: 'Query read timeout' };
    for (const one of asked) await expect(one).rejects.toMatchObject(timeout);
    await expect(client.query('SELECT 1')).rejects.toThrow();
  });

  it.each([350, 1_500])(
    'reads what came while the process stood still for %i ms, longer than the limit',
    async (ms) => {
      const client = await connected({ query_timeout: 300 });
      const asked = client.query('SELECT 7 AS seven');
      standStill(ms);
      expect((await asked).rows).toEqual([{ seven: 7 }]);
      expect((await client.query('SELECT 8 AS eight')).rows).toEqual([{ eight: 8 }]);
    },
  );

  it('ends the connection all the same when the process stood still and nothing comes', async () => {
    const client = await connected({ query_timeout: 300 });
    const asked = client.query('SELECT pg_sleep(9)');
    standStill(1_500);
    await expect(asked).rejects.toThrow('Query read timeout');
  });

  it('serves in a pool, which has its time limit', async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 2, query_timeout: 300, Client: LeanClient });
    pool.on('error', () => undefined);
    try {
      const all = await Promise.all(Array.from({ length: 8 }, (_, at) => pool.query('SELECT $1::int AS at', [at])));
      expect(all.map(({ rows }) => (rows as { at: number }[])[0]?.at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      await expect(pool.query('SELECT pg_sleep(5)')).rejects.toThrow('Query read timeout');
      expect((await pool.query('SELECT 6 AS six')).rows).toEqual([{ six: 6 }]);
    } finally {
      await pool.end();
    }
  });
});
