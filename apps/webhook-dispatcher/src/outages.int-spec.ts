import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS, type SmsReceived } from '#libs/contracts';
import { createEventLog, EventLogUnavailableError, type EventLog } from '#libs/messaging';
import type { RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import { DUE_CHANNEL } from './deliveries/deliveries.repository.js';
import { DeliveryIntake } from './deliveries/delivery-intake.service.js';
import { DispatcherScene } from './testing/dispatcher-scene.adapter.js';

/** The event log, which refuses attempts while told to. */
function refusingAttempts(log: EventLog, refuses: () => boolean): EventLog {
  return new Proxy(log, {
    get(target, name) {
      if (name === 'append') {
        return async (...[records]: Parameters<EventLog['append']>) => {
          if (refuses() && records.some(({ topic }) => topic === TOPICS.webhookAttempt)) {
            throw new EventLogUnavailableError('refused for a test');
          }
          await target.append(records);
        };
      }
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** Whoever still has an attempt to tell of has told of it by then. */
const ALL_TOLD_MS = 2_000;
/** Before the lease of a failed claim ends. */
const SOON_MS = 10_000;

describe('webhook-dispatcher while its surroundings fail', () => {
  let scene: DispatcherScene;
  let service: RunningService;
  let attemptsRefused = false;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
  });
  afterAll(() => scene.close());
  beforeEach(async () => {
    attemptsRefused = false;
    scene.receiver.behave({ kind: 'respond', status: 200 });
    service = await scene.start(
      [300, 60_000, 300_000],
      // Whatever takes its time on a busy machine.
      { WEBHOOK_DRAIN_MS_MAX: '60000' },
      {
        openEventLog: async (options) => refusingAttempts(await createEventLog(options), () => attemptsRefused),
      },
    );
  });
  afterEach(() => scene.stop(service));

  const requestsOf = (message: SmsReceived) =>
    scene.receiver.requests.filter((request) => request.headers['webhook-id'] === message.message_id);
  const dropConnections = () =>
    scene.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name LIKE 'meisim.webhook_dispatcher%'`,
    );
  /** As a restart of Postgres does: those of the event log end, too. */
  const dropSessions = () =>
    scene.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name ~ '^(meisim.webhook_dispatcher|event_log meisim-webhook-dispatcher)'`,
    );

  it('sends a message once although the log takes no attempt for a while, and tells of it when the log does', async () => {
    attemptsRefused = true;
    const message = await scene.sms(await scene.provisioned());
    await waitFor('the leased row', async () =>
      (await scene.rows()).some(({ delivery_id, state }) => delivery_id === message.message_id && state === 'leased'),
    );
    expect(scene.attempts.filter(({ message_id }) => message_id === message.message_id)).toEqual([]);
    attemptsRefused = false;
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'delivered', attempt: 1 }]);
    await waitFor('no rows', async () => (await scene.rows()).length === 0);
    expect(requestsOf(message)).toHaveLength(1);
  });

  it('goes on when all its database connections break, with what comes and with what is to be retried', async () => {
    const number = await scene.provisioned();
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const before = await Promise.all(Array.from({ length: 5 }, () => scene.sms(number)));
    for (const message of before) await scene.attemptsOf(message, 1);
    await dropConnections();
    scene.receiver.behave({ kind: 'respond', status: 200 });
    const after = await Promise.all(Array.from({ length: 5 }, () => scene.sms(number)));
    for (const message of [...before, ...after]) {
      await waitFor('the delivery', () =>
        scene.attempts.some(({ message_id, outcome }) => message_id === message.message_id && outcome === 'delivered'),
      );
    }
    await waitFor('no rows', async () => (await scene.rows()).length === 0);
  });

  it('posts no message twice because its database sessions end: quick ones, those under way, slow ones', async () => {
    const delaysMs = [0, 300, 1_500];
    const numbers = await Promise.all(
      delaysMs.map((ms) => scene.provisioned({ webhook_url: `${scene.receiver.url}/after/${ms}` })),
    );
    scene.receiver.behave(({ path }) => ({ kind: 'respond', status: 200, delayMs: Number(path.split('/').at(-1)) }));
    const messages: SmsReceived[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const sent = numbers.flatMap((number) => Array.from({ length: 15 }, () => scene.sms(number)));
      messages.push(...(await Promise.all(sent)));
      await scene.receiver.received(scene.receiver.requests.length + 1);
      await dropSessions();
    }
    for (const message of messages) await scene.attemptsOf(message, 1);
    await scene.committed();
    await waitFor('no rows', async () => (await scene.rows()).length === 0);
    expect(messages.map((message) => requestsOf(message).length)).toEqual(messages.map(() => 1));
  });

  it('makes an attempt that is under way once, although its record comes here again meanwhile', async () => {
    const message = scene.message(await scene.provisioned());
    const delivery = { id: message.message_id, trigger: 'first', message, attempts: 0, traceparent: null } as const;
    const before = scene.receiver.requests.length;
    scene.receiver.behave({ kind: 'respond', status: 200, delayMs: 300 });
    const intake = service.app.get(DeliveryIntake);
    const given = { lost: false };
    const first = intake.take(delivery, Date.now(), given);
    await scene.receiver.received(before + 1);
    given.lost = true;
    await Promise.all([first, intake.take(delivery, Date.now(), { lost: false })]);
    expect(requestsOf(message)).toHaveLength(1);
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'delivered', attempt: 1 }]);
  });

  it('delivers what is due beside a row that cannot be read, and leaves that one where it is', async () => {
    const number = await scene.provisioned();
    const message = scene.message(number);
    // In one statement: one claim finds both.
    await scene.query(
      `INSERT INTO deliveries (delivery_id, number_id, account_id, trigger, state, attempts, due_at, message)
       SELECT id, $1, $2, 'first', 'scheduled', 0, now(), message
       FROM unnest(ARRAY['unreadable', $3], ARRAY['{}', $4]) AS t (id, message)`,
      [number.number_id, number.account_id, message.message_id, JSON.stringify(message)],
    );
    await scene.query(`SELECT pg_notify($1, '')`, [DUE_CHANNEL]);
    expect(await scene.attemptsOf(message, 1, SOON_MS)).toMatchObject([{ outcome: 'delivered' }]);
    await waitFor('the row that cannot be read alone', async () =>
      (await scene.rows()).every(({ delivery_id }) => delivery_id === 'unreadable'),
    );
    expect(await scene.rows()).toMatchObject([{ message: '{}' }]);
    // As long as a message is kept at all.
    await scene.query(`UPDATE deliveries SET due_at = now(), created_at = now() - interval '30 days'`);
    await scene.query(`SELECT pg_notify($1, '')`, [DUE_CHANNEL]);
    await waitFor('no rows', async () => (await scene.rows()).length === 0);
  });

  it('tells once that a message went nowhere, however long the log takes no word of it', async () => {
    attemptsRefused = true;
    const message = scene.message(await scene.provisioned({ webhook_enabled: false }));
    await scene.query(
      `INSERT INTO deliveries (delivery_id, number_id, account_id, trigger, state, attempts, due_at, message)
       VALUES ($1, $2, $3, 'first', 'scheduled', 1, now(), $4)`,
      [message.message_id, message.number_id, message.account_id, JSON.stringify(message)],
    );
    // Each time its lease has ended.
    for (let claims = 0; claims < 3; claims += 1) {
      await scene.query('UPDATE deliveries SET due_at = now()');
      await scene.query(`SELECT pg_notify($1, '')`, [DUE_CHANNEL]);
      await waitFor('the row to be claimed', async () => ((await scene.rows())[0]?.due_in_s ?? 0) > 5);
    }
    attemptsRefused = false;
    await waitFor('no rows', async () => (await scene.rows()).length === 0);
    await delay(ALL_TOLD_MS);
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'skipped', error: 'webhook_disabled' }]);
  });

  it('delivers parked messages of a number that became known while it was not listening', async () => {
    const number = scene.number();
    const message = await scene.sms(number);
    await waitFor('the parked row', async () => (await scene.rows()).some(({ state }) => state === 'parked'));
    await dropConnections();
    await scene.publish(TOPICS.numberProvisioned, number.number_id, number);
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'delivered' }]);
  });

  it('repeats no attempt that is still to be told of when it stops, while new messages go to another replica', async () => {
    attemptsRefused = true;
    const before = await scene.sms(await scene.provisioned());
    await waitFor('the leased row', async () => (await scene.rows()).some(({ state }) => state === 'leased'));
    const other = await scene.start();
    const stopped = scene.stop(service);
    const meanwhile = await scene.sms(await scene.provisioned());
    expect(await scene.attemptsOf(meanwhile, 1)).toMatchObject([{ outcome: 'delivered' }]);
    expect(requestsOf(before)).toHaveLength(1);
    attemptsRefused = false;
    await stopped;
    service = other;
    expect(await scene.attemptsOf(before, 1)).toMatchObject([{ outcome: 'delivered' }]);
    expect(requestsOf(before)).toHaveLength(1);
    await waitFor('no rows', async () => (await scene.rows()).length === 0);
  });

  it('lets an attempt under way take all of its time when it stops, and leaves the next one to another replica', async () => {
    const firstIndex = scene.receiver.requests.length;
    scene.receiver.behave((_request, index) =>
      index === firstIndex ? { kind: 'hang' } : { kind: 'respond', status: 200 },
    );
    const message = await scene.sms(await scene.provisioned());
    await waitFor('the leased row', async () => (await scene.rows()).some(({ state }) => state === 'leased'));
    const other = await scene.start();
    await scene.stop(service);
    service = other;
    const [first, second] = await scene.attemptsOf(message, 2);
    expect(first).toMatchObject({ outcome: 'failed', error: 'timeout', attempt: 1 });
    expect(second).toMatchObject({ outcome: 'delivered', attempt: 2 });
    expect(requestsOf(message)).toHaveLength(2);
  });

  it('leaves what is under way to another replica, at once, when it is told to hurry', async () => {
    scene.receiver.behave((_request, index) =>
      index === firstIndex ? { kind: 'hang' } : { kind: 'respond', status: 200 },
    );
    const firstIndex = scene.receiver.requests.length;
    const message = await scene.sms(await scene.provisioned());
    await waitFor('the leased row', async () => (await scene.rows()).some(({ state }) => state === 'leased'));
    const other = await scene.start();
    const stopped = scene.stop(service);
    service.hurry();
    await stopped;
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'delivered', attempt: 1, trigger: 'first' }]);
    expect(requestsOf(message)).toHaveLength(2);
    service = other;
  });
});
