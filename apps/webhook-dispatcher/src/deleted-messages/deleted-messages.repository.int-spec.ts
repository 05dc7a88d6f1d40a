import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { DeletedMessagesRepository } from './deleted-messages.repository.js';

describe('DeletedMessagesRepository', () => {
  let scene: DispatcherScene;
  let repository: DeletedMessagesRepository;

  /** With the schema, and rows of three messages of an unknown number that nobody claims. */
  beforeAll(async () => {
    scene = await DispatcherScene.open();
    const service = await scene.start();
    const number = scene.number();
    for (let messages = 0; messages < 3; messages += 1) await scene.sms(number);
    await waitFor('parked rows', async () => (await scene.rows()).length === 3);
    await scene.stop(service);
    repository = new DeletedMessagesRepository({ query: (text, values) => scene.query(text, values) });
  });
  afterAll(() => scene.close());

  it('has what waits looked at now, and leaves alone what a replica has under way: another would take its lease', async () => {
    const ids = (await scene.rows()).map(({ delivery_id }) => delivery_id);
    for (const [at, state] of ['parked', 'scheduled', 'leased'].entries()) {
      await scene.query(`UPDATE deliveries SET state = $2, due_at = now() + interval '1 hour' WHERE delivery_id = $1`, [
        ids[at],
        state,
      ]);
    }
    await repository.note(ids);
    const due = new Map((await scene.rows()).map(({ state, due_in_s }) => [state, due_in_s <= 0]));
    expect(due).toEqual(new Map(Object.entries({ parked: true, scheduled: true, leased: false })));
  });

  it('remembers a message for as long as a parked delivery of it may wait, and not for ever', async () => {
    await scene.query(
      `INSERT INTO deleted_messages (message_id, deleted_at) VALUES
         ('msg_30_days', now() - interval '30 days'), ('msg_32_days', now() - interval '32 days')`,
    );
    await repository.prune();
    const rows = await scene.query<{ message_id: string }>(
      `SELECT message_id FROM deleted_messages WHERE message_id LIKE '%days'`,
    );
    expect(rows).toEqual([{ message_id: 'msg_30_days' }]);
  });
});
