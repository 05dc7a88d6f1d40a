import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomIds, TOPICS } from '#libs/contracts';
import { createEventLog, type EventLog } from '#libs/messaging';
import { waitFor } from '#libs/testing';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { STATE_TOPICS } from './state-topics.js';

/** The event log for one whose group has another member, which reads what is said of state, and was killed. */
function withoutGroupsState(log: EventLog): EventLog {
  return new Proxy(log, {
    get(target, name) {
      if (name === 'consume') {
        return ({ handlers, ...options }: Parameters<EventLog['consume']>[0]) => {
          const others = Object.entries(handlers).filter(([topic]) => !STATE_TOPICS.some((state) => state === topic));
          return target.consume({ ...options, handlers: Object.fromEntries(others) });
        };
      }
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

let scene: DispatcherScene;

beforeAll(async () => {
  scene = await DispatcherScene.open();
  await scene.start(
    undefined,
    {},
    { openEventLog: async (options) => withoutGroupsState(await createEventLog(options)) },
  );
});
afterAll(() => scene.close());

it('knows of changed numbers and accounts, and of deleted messages, although its group does not read them for now', async () => {
  const account_id = randomIds.next('account', Date.now());
  await scene.accountKnown({ account_id });
  const number = await scene.provisioned({ account_id });
  const [attempt] = await scene.attemptsOf(await scene.sms(number), 1);
  expect(attempt).toMatchObject({ outcome: 'delivered' });
  const deleted = scene.message(number);
  const { message_id, number_id } = deleted;
  await scene.publish(TOPICS.messageDeleted, number_id, { message_id, number_id, account_id });
  await waitFor('the deletion to be known', async () => {
    const rows = await scene.query('SELECT FROM deleted_messages WHERE message_id = $1', [message_id]);
    return rows.length > 0;
  });
  await scene.publish(TOPICS.smsReceived, number_id, deleted);
  expect(await scene.attemptsOf(deleted, 1)).toMatchObject([{ outcome: 'skipped', error: 'message_deleted' }]);
});
