import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds, TOPICS, type SmsReceived } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';

/** So that a retry that is not made shows. */
const RETRY_MS = 400;
/** A record of this age may be of a message that was deleted since. */
const OLD_RECORD_MS = 300;

describe('a message that its owner deleted', () => {
  let scene: DispatcherScene;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
  });
  afterEach(() => {
    scene.receiver.behave({ kind: 'respond', status: 200 });
  });
  afterAll(() => scene.close());

  async function deleteMessage({ message_id, number_id, account_id }: SmsReceived): Promise<void> {
    await scene.publish(TOPICS.messageDeleted, number_id, { message_id, number_id, account_id });
    await waitFor('the deletion to be known', async () => {
      const rows = await scene.query('SELECT FROM deleted_messages WHERE message_id = $1', [message_id]);
      return rows.length > 0;
    });
  }
  const requestsOf = ({ message_id }: SmsReceived) =>
    scene.receiver.requests.filter((request) => request.headers['webhook-id'] === message_id);

  it('is not tried again: its delivery ends as skipped, at once, and its text goes', async () => {
    const service = await scene.start();
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const message = await scene.sms(await scene.provisioned());
    await waitFor('the scheduled retry', async () => (await scene.rows()).length === 1);
    await deleteMessage(message);
    expect(await scene.attemptsOf(message, 2)).toMatchObject([
      { attempt: 1, outcome: 'failed' },
      { attempt: 0, outcome: 'skipped', error: 'message_deleted', next_attempt_at: null },
    ]);
    await waitFor('no rows', async () => (await scene.rows()).length === 0);
    expect(requestsOf(message)).toHaveLength(1);
    await scene.stop(service);
  });

  it('is not tried again either when the attempt that was under way at that time fails', async () => {
    const service = await scene.start([RETRY_MS]);
    scene.receiver.behave({ kind: 'held', status: 500 });
    const message = await scene.sms(await scene.provisioned());
    await waitFor('the attempt', () => requestsOf(message).length === 1);
    await deleteMessage(message);
    scene.receiver.answerHeld();
    expect(await scene.attemptsOf(message, 2)).toMatchObject([
      { attempt: 1, outcome: 'failed' },
      { outcome: 'skipped', error: 'message_deleted' },
    ]);
    expect(requestsOf(message)).toHaveLength(1);
    await scene.stop(service);
  });

  it('is not tried again by a replica that was not there when it was deleted', async () => {
    const before = await scene.start();
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const message = await scene.sms(await scene.provisioned());
    await waitFor('the scheduled retry', async () => (await scene.rows()).length === 1);
    await scene.stop(before);
    await scene.query('INSERT INTO deleted_messages (message_id) VALUES ($1)', [message.message_id]);
    await scene.query('UPDATE deliveries SET due_at = now() WHERE delivery_id = $1', [message.message_id]);
    const service = await scene.start();
    expect((await scene.attemptsOf(message, 2))[1]).toMatchObject({ outcome: 'skipped', error: 'message_deleted' });
    await waitFor('no rows', async () => (await scene.rows()).length === 0);
    expect(requestsOf(message)).toHaveLength(1);
    await scene.stop(service);
  });

  it('goes out by no replay that waits for its next attempt', async () => {
    const service = await scene.start([RETRY_MS]);
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const message = scene.message(await scene.provisioned());
    const request_id = `rdl_${randomIds.next('message', Date.now())}`;
    await scene.publish(TOPICS.webhookRequested, message.number_id, { request_id, trigger: 'replay', message });
    await scene.attemptsOf(message, 1);
    await deleteMessage(message);
    expect(await scene.attemptsOf(message, 2)).toMatchObject([
      { trigger: 'replay', outcome: 'failed' },
      { trigger: 'replay', outcome: 'skipped', error: 'message_deleted' },
    ]);
    await scene.stop(service);
  });

  it('goes nowhere although it waits in memory and the notification was lost', async () => {
    const service = await scene.start();
    const number = await scene.provisioned();
    const message = scene.message(number);
    await scene.query('INSERT INTO deleted_messages (message_id) VALUES ($1)', [message.message_id]);
    const directory = service.app.get(EndpointDirectory);
    expect((await directory.route(message)).kind).toBe('deliver');
    await scene.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    );
    await waitFor('the route to end', async () => (await directory.route(message)).kind === 'skip');
    await scene.stop(service);
  });

  it('goes nowhere when its record is read only later, by a replica that was not there', async () => {
    const first = await scene.start();
    const number = await scene.provisioned();
    const message = scene.message(number);
    await deleteMessage(message);
    await scene.stop(first);
    await scene.publish(TOPICS.smsReceived, number.number_id, message);
    await delay(OLD_RECORD_MS);
    const second = await scene.start();
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'skipped', error: 'message_deleted' }]);
    expect(requestsOf(message)).toEqual([]);
    await scene.stop(second);
  });

  it('is looked up for retries of senders that are no text to Postgres, too: they hold up nobody', async () => {
    const service = await scene.start([RETRY_MS]);
    const number = await scene.provisioned();
    await deleteMessage(await scene.sms(number));
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const froms = ['half a pair \ud800', 'NUL \u0000', '"message_id":"msg_01HXY3A0000000000000000009"'];
    const messages = await Promise.all(froms.map((from) => scene.sms(number, { from })));
    for (const message of messages) {
      expect(await scene.attemptsOf(message, 2)).toMatchObject([{ outcome: 'failed' }, { outcome: 'exhausted' }]);
    }
    await scene.stop(service);
  });
});
