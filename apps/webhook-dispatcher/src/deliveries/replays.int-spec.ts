import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS, type SmsReceived } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { heldAtFirst } from '../testing/held-at-first.js';
import { ReplaysRepository } from './replays.repository.js';

describe('a replay of a message that is still being delivered', () => {
  let scene: DispatcherScene;
  let asked = 0;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
    await scene.start();
  });
  afterAll(() => scene.close());

  async function replay(message: SmsReceived): Promise<string> {
    asked += 1;
    const request_id = `rdl_${asked}`;
    await scene.publish(TOPICS.webhookRequested, message.number_id, { request_id, trigger: 'replay', message });
    return request_id;
  }
  const requestsOf = ({ message_id }: SmsReceived) =>
    scene.receiver.requests.filter((request) => request.headers['webhook-id'] === message_id);
  const rowsOf = async ({ message_id }: SmsReceived) =>
    (await scene.rows()).filter(({ message }) => message.includes(message_id));
  const waits = (message: SmsReceived, deliveryId: string) =>
    waitFor(`${deliveryId} alone to wait for its next attempt`, async () => {
      const rows = await rowsOf(message);
      const [row] = rows;
      return rows.length === 1 && row?.delivery_id === deliveryId && row.state === 'scheduled' && row.attempts === 1;
    });

  it('takes the place of what waits for its next attempt, and says so: there is one schedule, however often it is asked for', async () => {
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const message = await scene.sms(await scene.provisioned());
    await waits(message, message.message_id);
    const first = await replay(message);
    await waits(message, first);
    const second = await replay(message);
    await waits(message, second);
    expect(await scene.attemptsOf(message, 5)).toMatchObject([
      { trigger: 'first', outcome: 'failed', attempt: 1 },
      { trigger: 'first', outcome: 'skipped', error: 'superseded', next_attempt_at: null },
      { trigger: 'replay', outcome: 'failed', attempt: 1 },
      { trigger: 'replay', outcome: 'skipped', error: 'superseded', next_attempt_at: null },
      { trigger: 'replay', outcome: 'failed', attempt: 1 },
    ]);
    await waitFor('ended rows to go', async () => {
      const ended = await scene.query('SELECT FROM deliveries WHERE ended');
      return ended.length === 0;
    });
  });

  it('is one with those that come along with it', async () => {
    const message = scene.message(await scene.provisioned());
    scene.receiver.behave({ kind: 'respond', status: 500, delayMs: 300 });
    await Promise.all(Array.from({ length: 5 }, () => replay(message)));
    await scene.attemptsOf(message, 1);
    await scene.committed(TOPICS.webhookRequested);
    expect(requestsOf(message)).toHaveLength(1);
    expect(await rowsOf(message)).toMatchObject([{ state: 'scheduled', attempts: 1 }]);
  });

  it('is one with another replay whose first attempt is under way, however long that takes', async () => {
    const message = scene.message(await scene.provisioned());
    scene.receiver.behave(heldAtFirst(message, { kind: 'respond', status: 500 }));
    const first = await replay(message);
    await waitFor('the leased row', async () => (await rowsOf(message))[0]?.state === 'leased');
    await Promise.all(Array.from({ length: 5 }, () => replay(message)));
    await scene.committed(TOPICS.webhookRequested);
    scene.receiver.answerHeld();
    await waits(message, first);
    expect(requestsOf(message)).toHaveLength(1);
  });

  it('leaves an attempt that is under way its end, and makes it the last', async () => {
    const message = scene.message(await scene.provisioned());
    scene.receiver.behave(heldAtFirst(message, { kind: 'respond', status: 500 }));
    await scene.publish(TOPICS.smsReceived, message.number_id, message);
    await waitFor('the leased row', async () => (await rowsOf(message))[0]?.state === 'leased');
    const replayed = await replay(message);
    await scene.attemptsOf(message, 1);
    scene.receiver.answerHeld();
    expect(await scene.attemptsOf(message, 2)).toMatchObject([{ trigger: 'replay' }, { trigger: 'first' }]);
    await waits(message, replayed);
  });

  it('is found among the rows by its message, however many others wait, and however many come at once', async () => {
    await scene.query(
      `INSERT INTO deliveries (delivery_id, number_id, account_id, trigger, attempts, message, state, due_at)
       SELECT 'rdl_x' || n, 'num', 'acct', 'replay', 1,
         '{"message_id":"msg_' || lpad(n::text, 26, '0') || '"}', 'parked', now() + interval '1 h'
       FROM generate_series(1, 5000) AS n`,
    );
    await scene.query('ANALYZE deliveries');
    let plan = '';
    const explain = async (text: string, values?: unknown[]) => {
      const lines = await scene.query<Record<string, string>>(`EXPLAIN ${text}`, values);
      plan = lines.map((line) => line['QUERY PLAN']).join('\n');
      return [];
    };
    for (const size of [1, 500]) {
      const asked = Array.from({ length: size }, (_, n) => ({ id: `rdl_y${n}`, messageId: `msg_y${n}` }));
      await new ReplaysRepository({ query: explain }).supersede(asked);
      expect(plan).toContain('deliveries_replay');
      expect(plan).not.toContain('Seq Scan on deliveries');
      expect(plan).not.toContain('Merge Join');
    }
    await scene.query(`DELETE FROM deliveries WHERE delivery_id LIKE 'rdl_x%'`);
  });
});
