import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from './test-database.js';

describe('a test database', () => {
  it('is dropped after the connections that are about to end, which hear of nothing', async () => {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    const errors: Error[] = [];
    client.on('error', (error) => errors.push(error));
    await client.connect();
    const dropped = database.dispose();
    await delay(200);
    await client.end();
    await dropped;
    expect(errors).toEqual([]);
    const late = new pg.Client({ connectionString: database.url });
    await expect(late.connect()).rejects.toThrow('does not exist');
  });

  it('is dropped although a connection stays open', async () => {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    const ended = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await database.dispose();
    await expect(ended).resolves.toMatchObject({ code: '57P01' });
  });
});
