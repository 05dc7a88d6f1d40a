import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { DeliveriesRepository } from './deliveries.repository.js';

describe('the backlog that operators see', () => {
  let scene: DispatcherScene;
  let repository: DeliveriesRepository;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
    // For its tables: nobody is to take the rows away.
    await scene.stop(await scene.start());
    repository = new DeliveriesRepository({ query: (text, values) => scene.query(text, values) }, 'test');
  });
  beforeEach(() => scene.query('DELETE FROM deliveries'));
  afterAll(() => scene.close());

  /** A row that is due since so many seconds, and put off for so many. */
  async function row(dueForS: number, { putOffForS = null as number | null, state = 'scheduled' } = {}): Promise<void> {
    await scene.query(
      `INSERT INTO deliveries
         (delivery_id, number_id, account_id, trigger, attempts, message, state, lease_owner, due_at, put_off_at)
       VALUES (gen_random_uuid(), 'num', 'acct', 'first', 0, '{}', $1, $2,
         now() - $3 * interval '1 s', now() - $4 * interval '1 s')`,
      [state, state === 'leased' ? 'test' : null, dueForS, putOffForS],
    );
  }

  it('is late by nothing while nothing is due', async () => {
    expect(await repository.backlog()).toMatchObject({ scheduled: 0, oldestDueS: 0 });
    await row(-60);
    await row(5, { state: 'leased' });
    expect(await repository.backlog()).toMatchObject({ scheduled: 1, oldestDueS: 0 });
  });

  it('is as late as the retry that waits longest', async () => {
    await row(3);
    await row(7);
    expect((await repository.backlog()).oldestDueS).toBeCloseTo(7, 0);
  });

  it('is not late by what an endpoint may put off, and by what goes beyond it', async () => {
    await row(14, { putOffForS: 14 });
    expect((await repository.backlog()).oldestDueS).toBe(0);
    await row(19, { putOffForS: 20 });
    expect((await repository.backlog()).oldestDueS).toBeCloseTo(5, 0);
  });
});
