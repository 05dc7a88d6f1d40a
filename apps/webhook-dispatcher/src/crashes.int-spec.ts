import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS, type SmsReceived } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { DispatcherScene } from './testing/dispatcher-scene.adapter.js';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const HOOKS = new URL('../../../libs/testing/src/typescript-hooks.mjs', import.meta.url).href;
/** A busy machine takes its time. */
const PATIENCE_MS = 60_000;
const KILLED_TIMEOUT_MS = 2 * PATIENCE_MS;

describe('webhook-dispatcher in trouble', () => {
  let scene: DispatcherScene;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    scene = await DispatcherScene.open();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await scene.close();
  });

  /** A replica in a process of its own, to be killed. */
  async function startProcess(): Promise<ChildProcess> {
    const child = fork(MAIN, {
      execArgv: ['--import', HOOKS, '--disable-warning=ExperimentalWarning'],
      env: { ...process.env, ...scene.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children.push(child);
    await once(child, 'message');
    return child;
  }

  async function kill(child: ChildProcess): Promise<void> {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** A message whose first attempt, made by a replica in a process of its own, has no answer. Later ones are answered. */
  async function firstAttemptHangs() {
    const child = await startProcess();
    const number = await scene.provisioned();
    scene.receiver.behave((_request, index) => (index === 0 ? { kind: 'hang' } : { kind: 'respond', status: 200 }));
    const message = await scene.sms(number);
    await scene.receiver.received(1, PATIENCE_MS);
    return { child, number, message };
  }

  /** The same, so long that a leased row holds it and its record is free. */
  async function slowAttemptHangs() {
    const hanging = await firstAttemptHangs();
    await waitFor('the leased row', async () => (await scene.rows())[0]?.state === 'leased');
    return hanging;
  }

  const requestsOf = (message: SmsReceived) =>
    scene.receiver.requests.filter((request) => request.headers['webhook-id'] === message.message_id);

  it(
    'repeats an attempt once, with the same id and body, when it is killed between attempt and commit',
    async () => {
      const { child, message } = await firstAttemptHangs();
      await kill(child);
      await scene.start();
      expect(await scene.attemptsOf(message, 1, PATIENCE_MS)).toMatchObject([
        { attempt: 1, trigger: 'first', outcome: 'delivered' },
      ]);
      const [one, two, ...more] = requestsOf(message);
      expect(more).toEqual([]);
      expect(two?.rawBody.equals(one?.rawBody ?? Buffer.alloc(0))).toBe(true);
      expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id']);
    },
    KILLED_TIMEOUT_MS,
  );

  it(
    'repeats a long attempt once when it is killed after its record was freed',
    async () => {
      const { child, message } = await slowAttemptHangs();
      await kill(child);
      await scene.start();
      await waitFor('the repeat', () => requestsOf(message).length === 2, { timeoutMs: PATIENCE_MS });
      expect(await scene.attemptsOf(message, 1, PATIENCE_MS)).toMatchObject([
        { attempt: 1, trigger: 'first', outcome: 'delivered' },
      ]);
      await waitFor('no rows', async () => (await scene.rows()).length === 0, { timeoutMs: PATIENCE_MS });
      expect(requestsOf(message)).toHaveLength(2);
    },
    KILLED_TIMEOUT_MS,
  );

  it(
    'takes over what a killed replica had in hand long before its lease ends, and repeats it once',
    async () => {
      const { child, message } = await slowAttemptHangs();
      await scene.start();
      // From here on only the death of its owner can free the row: the lease would be renewed or last 15 s.
      await scene.query(`UPDATE deliveries SET due_at = now() + interval '1 hour'`);
      await kill(child);
      expect(await scene.attemptsOf(message, 1, PATIENCE_MS)).toMatchObject([{ attempt: 1, outcome: 'delivered' }]);
      await waitFor('no rows', async () => (await scene.rows()).length === 0, { timeoutMs: PATIENCE_MS });
      expect(requestsOf(message)).toHaveLength(2);
    },
    KILLED_TIMEOUT_MS,
  );

  it(
    'does not deliver a third time when the record of what it took over is read again',
    async () => {
      const { child, number, message } = await slowAttemptHangs();
      await kill(child);
      const heir = await scene.start();
      await scene.attemptsOf(message, 1, PATIENCE_MS);
      await waitFor('no rows', async () => (await scene.rows()).length === 0, { timeoutMs: PATIENCE_MS });
      await scene.stop(heir);
      // As if the dead had committed nothing: everything is read once more.
      await scene.query(`DELETE FROM event_log.group_offset WHERE group_name = 'meisim.webhook-dispatcher'`);
      await scene.start();
      const next = await scene.sms(number);
      await scene.attemptsOf(next, 1, PATIENCE_MS);
      expect(requestsOf(message)).toHaveLength(2);
    },
    KILLED_TIMEOUT_MS,
  );

  it(
    'goes on with the retries of a replica that was killed',
    async () => {
      const child = await startProcess();
      const number = await scene.provisioned();
      scene.receiver.behave({ kind: 'respond', status: 503 });
      const message = await scene.sms(number);
      await scene.attemptsOf(message, 1);
      await waitFor('the row', async () => (await scene.rows()).length === 1);
      // Read again, it would be the one repeat that a crash may add.
      await scene.committed();
      await kill(child);
      scene.receiver.behave({ kind: 'respond', status: 200 });
      await scene.start();
      const [first, second] = await waitFor(
        'the second attempt',
        () => {
          const own = scene.attempts.filter(({ message_id }) => message_id === message.message_id);
          return own.length === 2 && own;
        },
        { timeoutMs: PATIENCE_MS },
      );
      expect(second).toMatchObject({ attempt: 2, trigger: 'retry', outcome: 'delivered' });
      const endedAtMs = Date.parse(first?.started_at ?? '') + (first?.duration_ms ?? 0);
      expect(Date.parse(second?.started_at ?? '')).toBeGreaterThanOrEqual(endedAtMs + 15_000);
    },
    KILLED_TIMEOUT_MS,
  );

  it('makes four attempts, none early, then is exhausted', async () => {
    const delaysMs = [100, 200, 300];
    await scene.start(delaysMs);
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const message = await scene.sms(await scene.provisioned());
    const attempts = await scene.attemptsOf(message, 4);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed', 'exhausted']);
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4]);
    expect(attempts.map(({ trigger }) => trigger)).toEqual(['first', 'retry', 'retry', 'retry']);
    expect(attempts.at(-1)?.next_attempt_at).toBeNull();
    const requests = requestsOf(message);
    for (const [at, delayMs] of delaysMs.entries()) {
      const answeredAtMs = requests[at]?.answeredAtMs ?? Infinity;
      expect((requests[at + 1]?.receivedAtMs ?? 0) - answeredAtMs).toBeGreaterThanOrEqual(delayMs);
    }
    await waitFor('no rows', async () => (await scene.rows()).length === 0, { timeoutMs: PATIENCE_MS });
  });

  it('makes each retry once however many replicas look for it', async () => {
    const first = await scene.start([300]);
    const others = [await scene.start([300]), await scene.start([300])];
    scene.receiver.behave(({ headers }, index) => ({
      kind: 'respond',
      status: headers['webhook-id'] && index < 20 ? 500 : 200,
    }));
    const number = await scene.provisioned();
    const messages = await Promise.all(Array.from({ length: 20 }, () => scene.sms(number)));
    for (const message of messages) await scene.attemptsOf(message, 2);
    expect(messages.map((message) => requestsOf(message).length)).toEqual(messages.map(() => 2));
    await Promise.all([first, ...others].map((service) => scene.stop(service)));
  });

  it('hands everything over when it stops: attempts end, what waits goes to another replica', async () => {
    const leaving = await scene.start();
    const number = await scene.provisioned();
    scene.receiver.behave({ kind: 'respond', status: 200, delayMs: 300 });
    const messages = await Promise.all(Array.from({ length: 60 }, () => scene.sms(number)));
    await scene.receiver.received(5);
    await scene.stop(leaving);
    expect((await scene.rows()).filter(({ state }) => state === 'leased')).toEqual([]);
    await scene.start();
    for (const message of messages) await scene.attemptsOf(message, 1);
    expect(messages.map((message) => requestsOf(message).length)).toEqual(messages.map(() => 1));
  });

  it('knows what changed while it was away before it makes an attempt', async () => {
    const before = await scene.start();
    const number = await scene.provisioned();
    const released = await scene.provisioned();
    scene.receiver.behave({ kind: 'respond', status: 500 });
    const messages = [await scene.sms(number), await scene.sms(released)] as const;
    for (const message of messages) await scene.attemptsOf(message, 1);
    await scene.stop(before);
    scene.receiver.behave({ kind: 'respond', status: 200 });
    const elsewhere = `${scene.receiver.url}/elsewhere`;
    // Behind many others: the state takes a moment to read.
    const others = Array.from({ length: 3_000 }, () => scene.number());
    await Promise.all(others.map((other) => scene.publish(TOPICS.numberProvisioned, other.number_id, other)));
    const changes = [
      { ...number, webhook_url: elsewhere, revision: 2 },
      { ...released, status: 'released', released_at: new Date().toISOString(), revision: 2 },
    ] as const;
    for (const change of changes) await scene.publish(TOPICS.numberProvisioned, change.number_id, change);
    await scene.query('UPDATE deliveries SET due_at = now()');
    await scene.start();
    expect((await scene.attemptsOf(messages[0], 2))[1]).toMatchObject({ outcome: 'delivered' });
    expect((await scene.attemptsOf(messages[1], 2))[1]).toMatchObject({ outcome: 'skipped' });
    expect(requestsOf(messages[0]).map(({ path }) => path)).toEqual([`/${number.number_id}`, '/elsewhere']);
    expect(requestsOf(messages[1])).toHaveLength(1);
  });

  it('probes an endpoint that is down and delivers what was put off once it is back', async () => {
    await scene.start([400, 60_000, 300_000]);
    const number = await scene.provisioned();
    scene.receiver.behave({ kind: 'respond', status: 503 });
    const failing = await Promise.all(Array.from({ length: 16 }, () => scene.sms(number)));
    for (const message of failing) await scene.attemptsOf(message, 1);
    const late = await scene.sms(number);
    scene.receiver.behave({ kind: 'respond', status: 200 });
    for (const message of [...failing, late]) {
      await waitFor('the delivery', () =>
        scene.attempts.some(({ message_id, outcome }) => message_id === message.message_id && outcome === 'delivered'),
      );
    }
    expect(await scene.attemptsOf(late, 1)).toMatchObject([{ attempt: 1, trigger: 'first', outcome: 'delivered' }]);
  });

  it('refuses to dial a private address, and calls it a failed attempt', async () => {
    await scene.start(undefined, { WEBHOOK_ALLOW_PRIVATE: 'false' });
    const message = await scene.sms(await scene.provisioned());
    expect(await scene.attemptsOf(message, 1)).toMatchObject([{ outcome: 'failed', error: 'address_not_allowed' }]);
    expect(scene.receiver.requests).toEqual([]);
  });
});
