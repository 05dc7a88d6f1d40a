import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { boundedSocket } from './bounded-socket.js';
import { queryRows } from './query-rows.js';
import { PersistenceFixture } from '../testing/persistence-fixture.js';

describe('openServiceDatabase', () => {
  let fixture: PersistenceFixture;

  beforeAll(async () => {
    fixture = await PersistenceFixture.create();
  });
  afterEach(() => fixture.closeAll());
  afterAll(() => fixture.dispose());

  it('migrates once when several replicas start at the same time', async () => {
    const replicas = await Promise.all(Array.from({ length: 4 }, () => fixture.open('boot')));
    const [row] = await queryRows<{ count: string }>(replicas[0] as DataSource, 'SELECT count(*) FROM migrations');
    expect(row?.count).toBe('1');
  });

  it('keeps services with one database apart', async () => {
    const [a, b] = [await fixture.open('apart_a'), await fixture.open('apart_b')];
    await a.query("INSERT INTO outbox (topic, key, value, headers) VALUES ('t', 'k', '', '{}')");
    await expect(queryRows(b, 'SELECT * FROM outbox')).resolves.toEqual([]);
  });

  it('lets work wait for a free connection of its pool, however many want one', async () => {
    const dataSource = await fixture.open('busy');
    const sleeping = Array.from({ length: 40 }, () => dataSource.query('SELECT pg_sleep(0.05)'));
    await expect(Promise.all(sleeping)).resolves.toHaveLength(40);
  });

  it('ends a connection that does not answer, and goes on over another one', async () => {
    const dataSource = await fixture.open('standing', { poolMax: 1, queryLimitMs: 300 });
    const standing = [dataSource.query('SELECT pg_sleep(20)'), dataSource.query('SELECT 1 AS one')];
    await expect(standing[0]).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(standing[1]).resolves.toEqual([{ one: 1 }]);
    const transaction = dataSource.transaction((manager) => manager.query('SELECT pg_sleep(20)'));
    await expect(transaction).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(dataSource.query('SELECT 2 AS two')).resolves.toEqual([{ two: 2 }]);
  });

  it('gives migrations all the time that they take', async () => {
    class Long1700000000000 implements MigrationInterface {
      async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query('SELECT pg_sleep(0.5)');
      }
      down = (): Promise<void> => Promise.resolve();
    }
    await fixture.open('long', { migrations: [Long1700000000000], queryLimitMs: 100 });
  });

  it('says ETIMEDOUT, which is tried again, when the database takes a connection and says nothing', async () => {
    const mute = createServer();
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    fixture.onClose(() => void mute.close());
    const socket = boundedSocket(50)();
    socket.connect((mute.address() as AddressInfo).port, '127.0.0.1');
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ETIMEDOUT');
  });

  it('says ETIMEDOUT, which is tried again, when the database host takes no connection', async () => {
    const socket = boundedSocket(0)();
    // A name that is never looked up: what a network answers for an address without a host differs.
    socket.connect({ host: 'nobody.invalid', port: 5432, lookup: () => undefined });
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ETIMEDOUT');
  });
});
