import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { ReplaysRepository } from './replays.repository.js';

interface Row {
  id: string;
  state?: 'scheduled' | 'leased';
  recovered?: boolean;
  ended?: boolean;
}

describe('the table of deliveries', () => {
  let scene: DispatcherScene;
  let deliveries: DeliveriesRepository;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
    // For its tables: nobody is to take the rows away.
    await scene.stop(await scene.start());
    deliveries = new DeliveriesRepository({ query: (text, values) => scene.query(text, values) }, 'self');
  });
  beforeEach(() => scene.query('TRUNCATE deliveries'));
  afterAll(() => scene.close());

  async function given({ id, state = 'scheduled', recovered = false, ended = false }: Row): Promise<void> {
    await scene.query(
      `INSERT INTO deliveries
         (delivery_id, number_id, account_id, trigger, attempts, message, state, recovered, ended, due_at)
       VALUES ($1, 'num', 'acct', 'first', 1, '{}', $2, $3, $4, now() + interval '5 s')`,
      [id, state, recovered, ended],
    );
  }

  it('finds a delivery whose id has a comma in it', async () => {
    await given({ id: 'one,two' });
    const { rows } = await deliveries.known(['one,two', 'three'].map((id) => ({ id, messageId: 'msg' })));
    expect([...rows]).toEqual(['one,two']);
  });

  it('cancels what waits or is under way, and keeps the mark of what was taken over: its record may be read again', async () => {
    await given({ id: 'waits' });
    await given({ id: 'taken over', recovered: true });
    await given({ id: 'over', recovered: true, ended: true });
    await given({ id: 'under way', state: 'leased' });
    await given({ id: 'taken over and under way', state: 'leased', recovered: true });
    const ids = await scene.query<{ id: string }>('SELECT delivery_id AS id FROM deliveries');

    await deliveries.cancelRetries(ids.map(({ id }) => id));

    const left = await scene.query(
      `SELECT delivery_id AS id, ended, due_at > now() + interval '30 s' AS kept FROM deliveries ORDER BY id`,
    );
    expect(left).toEqual([
      { id: 'over', ended: true, kept: false },
      { id: 'taken over', ended: true, kept: true },
      { id: 'taken over and under way', ended: true, kept: false },
      { id: 'under way', ended: true, kept: false },
    ]);
  });

  it('keeps what was taken over for a while when it is over, and forgets it when it comes again', async () => {
    await given({ id: 'taken over', recovered: true, state: 'leased' });
    await given({ id: 'ours', state: 'leased' });
    const left = () => scene.query('SELECT delivery_id AS id, ended, state FROM deliveries');
    await deliveries.remove(['taken over', 'ours']);
    expect(await left()).toEqual([{ id: 'taken over', ended: true, state: 'scheduled' }]);
    await deliveries.forget(['taken over']);
    expect(await left()).toEqual([]);
  });

  it('changes rows in one order, so that statements that have many in common do not wait for each other', async () => {
    const ids = Array.from({ length: 200 }, (_, n) => `msg_${n}`);
    for (const id of ids) await given({ id });
    const replays = new ReplaysRepository({ query: (text, values) => scene.query(text, values) });
    for (let round = 0; round < 10; round += 1) {
      await scene.query(`UPDATE deliveries SET ended = false, state = 'leased', lease_owner = 'self'`);
      const rows = ids.map((id) => ({ id, attempts: 1, state: 'scheduled' as const, dueAtMs: 0, putOffForMs: null }));
      const asked = ids.map((messageId) => ({ id: `rdl_${messageId}`, messageId })).reverse();
      await Promise.all([deliveries.reschedule(rows), replays.supersede(asked)]);
    }
    expect(await scene.query('SELECT FROM deliveries WHERE NOT ended')).toEqual([]);
  });
});
