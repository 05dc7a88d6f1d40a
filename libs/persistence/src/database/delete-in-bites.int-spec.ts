import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PersistenceFixture } from '../testing/persistence-fixture.js';
import { deleteInBites } from './delete-in-bites.js';

describe('deleteInBites', () => {
  let fixture: PersistenceFixture;

  beforeAll(async () => {
    fixture = await PersistenceFixture.create();
  });
  afterEach(() => fixture.closeAll());
  afterAll(() => fixture.dispose());

  it('deletes what the condition says, however many rows, and waits for none that somebody holds', async () => {
    const dataSource = await fixture.open('bites');
    await dataSource.query('CREATE TABLE things AS SELECT n FROM generate_series(1, 11000) AS n');
    const holder = dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM things WHERE n = 7 FOR UPDATE');
    const statements: string[] = [];
    const runner = {
      query: (text: string, parameters?: unknown[]): Promise<unknown> => {
        statements.push(text);
        return dataSource.query(text, parameters);
      },
    };
    await deleteInBites(runner, { table: 'things', where: 'n <= $1' }, [10_990], () => false);
    await holder.rollbackTransaction();
    await holder.release();
    const left: { n: number }[] = await dataSource.query('SELECT n FROM things ORDER BY n');
    expect(left.map(({ n }) => n)).toEqual([7, ...Array.from({ length: 10 }, (_, index) => 10_991 + index)]);
    expect(statements).toHaveLength(3);
  });
});
