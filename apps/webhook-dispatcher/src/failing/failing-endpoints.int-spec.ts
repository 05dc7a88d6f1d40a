import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import type { RunningService } from '#libs/service-kit';
import { FakeClock, waitFor } from '#libs/testing';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';

const DAY_MS = 86_400_000;
const DAYS = 5;

describe('days of failure', () => {
  let scene: DispatcherScene;
  let clock: FakeClock;
  let number: NumberProvisioned;

  beforeEach(async () => {
    scene = await DispatcherScene.open();
    clock = new FakeClock(Date.now());
    scene.receiver.behave({ kind: 'respond', status: 500 });
  });
  afterEach(() => scene.close());

  /** A replica whose deliveries have one attempt. */
  const start = (days = DAYS): Promise<RunningService> =>
    scene.start([], { WEBHOOK_FAILING_DAYS_MAX: String(days) }, { clock });

  async function outcome(): Promise<string | undefined> {
    const message = await scene.sms(number);
    const [attempt] = await scene.attemptsOf(message, 1);
    // Only when its record is finished has the attempt been taken note of.
    await scene.committed();
    return attempt?.error ?? attempt?.outcome;
  }

  /** A webhook has failed, and its days are over while no dispatcher runs. */
  async function restartedAfterDaysOfFailure(): Promise<void> {
    const first = await start();
    number = await scene.provisioned();
    await outcome();
    await scene.stop(first);
    clock.advance(DAYS * DAY_MS);
    await start();
  }

  const disabled = () => scene.disabled.filter(({ number_id }) => number_id === number.number_id);

  async function disablings(count: number): Promise<void> {
    await waitFor(`${count} webhook.disabled`, () => disabled().length >= count);
    expect(disabled()).toHaveLength(count);
  }

  it('disables an endpoint that has only failed for so many days, and sends nothing more to it', async () => {
    await start();
    number = await scene.provisioned();
    expect(await outcome()).toBe('http_error');
    clock.advance(DAYS * DAY_MS - 60_000);
    expect(await outcome()).toBe('http_error');
    expect(disabled()).toEqual([]);
    clock.advance(60_000);
    expect(await outcome()).toBe('http_error');
    await disablings(1);
    const { account_id, number_id } = number;
    expect(disabled()).toMatchObject([{ reason: 'failing', revision: 1, account_id, number_id }]);
    expect(await outcome()).toBe('webhook_disabled');
  });

  it('begins again after any success, on whatever replica, and costs an endpoint that works no row', async () => {
    await start();
    await start();
    number = await scene.provisioned();
    await outcome();
    expect(await scene.query('SELECT 1 FROM failing_endpoints')).toHaveLength(1);
    clock.advance(DAYS * DAY_MS);
    scene.receiver.behave({ kind: 'respond', status: 200 });
    expect(await outcome()).toBe('delivered');
    expect(await scene.query('SELECT 1 FROM failing_endpoints')).toEqual([]);
    scene.receiver.behave({ kind: 'respond', status: 500 });
    await outcome();
    expect(disabled()).toEqual([]);
  });

  it('begins again after a test that its owner asked for, whichever replica makes it', async () => {
    const replicas = [await start(), await start()];
    const rows = () => scene.query('SELECT 1 FROM failing_endpoints WHERE number_id = $1', [number.number_id]);
    for (const replica of replicas) {
      // Another number each time: who has just succeeded forgets a failure at once.
      number = await scene.provisioned();
      scene.receiver.behave({ kind: 'respond', status: 500 });
      await outcome();
      expect(await rows()).toHaveLength(1);
      clock.advance(DAYS * DAY_MS);
      scene.receiver.behave({ kind: 'respond', status: 200 });
      expect((await scene.post(replica, `/v1/numbers/${number.number_id}/webhook/test`)).status).toBe(200);
      await waitFor('no row', async () => (await rows()).length === 0);
    }
    scene.receiver.behave({ kind: 'respond', status: 500 });
    await outcome();
    expect(disabled()).toEqual([]);
  });

  it('goes on counting after a restart', async () => {
    await restartedAfterDaysOfFailure();
    await outcome();
    await disablings(1);
  });

  it('begins again after a success that is the first thing to happen after a restart', async () => {
    await restartedAfterDaysOfFailure();
    scene.receiver.behave({ kind: 'respond', status: 200 });
    expect(await outcome()).toBe('delivered');
    scene.receiver.behave({ kind: 'respond', status: 500 });
    expect(await outcome()).toBe('http_error');
    expect(disabled()).toEqual([]);
  });

  it.each([
    ['its owner enables it again', (was: NumberProvisioned) => ({ ...was, revision: 3 })],
    [
      'it has a new URL',
      (was: NumberProvisioned) => ({ ...was, revision: 3, webhook_url: `${String(was.webhook_url)}/new` }),
    ],
  ])('counts from the beginning when %s', async (_case, change) => {
    await start();
    number = await scene.provisioned();
    await outcome();
    clock.advance(DAYS * DAY_MS);
    await outcome();
    await disablings(1);
    const off = { ...number, revision: 2, webhook_enabled: false };
    for (const state of [off, change(number)]) {
      await scene.publish(TOPICS.numberProvisioned, number.number_id, state);
      await scene.known(state);
    }
    clock.advance(6_000);
    expect(await outcome()).toBe('http_error');
    clock.advance(DAYS * DAY_MS - 1);
    expect(await outcome()).toBe('http_error');
    expect(disabled()).toHaveLength(1);
    clock.advance(1);
    await outcome();
    await disablings(2);
  });

  it('goes on counting when its owner changes something else, and not when the webhook was off meanwhile', async () => {
    await start();
    number = await scene.provisioned();
    await outcome();
    const sinceOf = () => scene.query<{ failing_since: Date }>('SELECT failing_since FROM failing_endpoints');
    const [row] = await sinceOf();
    const labelled = { ...number, revision: 2 };
    await scene.publish(TOPICS.numberProvisioned, number.number_id, labelled);
    await scene.known(labelled);
    clock.advance(DAY_MS);
    await outcome();
    expect(await sinceOf()).toEqual([row]);
    // Both at once, as when the service was away meanwhile.
    for (const changes of [
      { revision: 3, webhook_enabled: false },
      { revision: 4, webhook_enabled: true },
    ]) {
      await scene.publish(TOPICS.numberProvisioned, number.number_id, { ...number, ...changes });
    }
    await waitFor('no row', async () => (await sinceOf()).length === 0);
  });

  it('notes nothing while the setting is off, and forgets what was noted before', async () => {
    const counting = await start();
    number = await scene.provisioned();
    await outcome();
    await scene.stop(counting);
    await start(0);
    expect(await scene.query('SELECT 1 FROM failing_endpoints')).toEqual([]);
    clock.advance(DAYS * DAY_MS);
    await outcome();
    expect(await scene.query('SELECT 1 FROM failing_endpoints')).toEqual([]);
    expect(disabled()).toEqual([]);
  });
});
