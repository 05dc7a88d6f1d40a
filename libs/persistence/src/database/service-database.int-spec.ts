import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { queryRows } from '../database/query-rows.js';
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
});
