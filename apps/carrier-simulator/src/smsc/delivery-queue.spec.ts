import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { systemClock } from '#libs/contracts';
import type { SmppFaults } from '../faults/fault-plan.js';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import { composeParts } from '../sms/compose-parts.js';
import { DeliveryQueue } from './delivery-queue.js';
import type { DeliverSession } from './part.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** So many messages in the queue of a session that answers at once. */
function queueOf(messages: number, faults: Faults): { queue: DeliveryQueue; delivered: () => number; order: string[] } {
  const order: string[] = [];
  const session: DeliverSession = {
    id: 'session-1',
    isFree: () => true,
    deliver: ({ part }) => {
      order.push(part.messageId);
      return Promise.resolve({ kind: 'answered', status: 0 });
    },
  };
  const queue = new DeliveryQueue({ nextFree: () => session }, faults, new Journal(systemClock), {
    laterDelayMs: 1_000,
  });
  const sms = { to: '+14155550123', from: '24578', text: 'Your code is 583921' };
  for (let index = 0; index < messages; index += 1) queue.submit(composeParts(sms, `sms_${index}`, index), true);
  return { queue, delivered: () => order.length, order };
}

it('waits once for the next PDU that a rate allows, however many parts wait', async () => {
  const faults = new Faults(1);
  faults.replace({ smpp: { rate_per_s_max: 10 } });
  const { queue, delivered } = queueOf(500, faults);

  await jest.advanceTimersByTimeAsync(10_000);

  expect(jest.getTimerCount()).toBe(1);
  expect(delivered()).toBeGreaterThanOrEqual(90);
  expect(delivered()).toBeLessThanOrEqual(102);
  queue.close();
});

it('goes by a new rate at once, however long the wait under the old one would have been', async () => {
  const faults = new Faults(1);
  faults.replace({ smpp: { rate_per_s_max: 1e-7 } });
  const { queue, delivered } = queueOf(100, faults);
  await jest.advanceTimersByTimeAsync(1_000);
  const before = delivered();
  faults.replace({});
  await jest.advanceTimersByTimeAsync(250);
  expect([before <= 1, delivered()]).toEqual([true, 100]);
  queue.close();
});

it('spends nothing of a rate while the windows are full', async () => {
  const faults = new Faults(1);
  faults.replace({ smpp: { rate_per_s_max: 100 } });
  let [inFlight, delivered] = [0, 0];
  const session: DeliverSession = {
    id: 'session-1',
    isFree: () => inFlight < 1,
    deliver: async () => {
      inFlight += 1;
      delivered += 1;
      await new Promise((resolve) => setTimeout(resolve, 11));
      inFlight -= 1;
      return { kind: 'answered', status: 0 };
    },
  };
  const pool = { nextFree: () => (session.isFree() ? session : null) };
  const queue = new DeliveryQueue(pool, faults, new Journal(systemClock), { laterDelayMs: 1_000 });
  const sms = { to: '+14155550123', from: '24578', text: 'Your code is 583921' };
  for (let index = 0; index < 2_000; index += 1) queue.submit(composeParts(sms, `sms_${index}`, index), true);
  // As every part that comes, every answer and every session does.
  const asking = setInterval(() => {
    queue.pump();
  }, 1);

  await jest.advanceTimersByTimeAsync(10_000);

  // The window takes one in 11 ms, the rate one in 10.
  expect(delivered).toBeGreaterThanOrEqual(850);
  clearInterval(asking);
  queue.close();
});

it('shuffles what a delay held back, too', async () => {
  const faults = new Faults(1);
  faults.replace({ seed: 7, smpp: { delay_ms_min: 50, delay_ms_max: 50, shuffle_window_ms: 10 } });
  const { queue, order } = queueOf(6, faults);

  expect(queue.queued).toBe(6);
  await jest.advanceTimersByTimeAsync(100);

  const inOrder = [0, 1, 2, 3, 4, 5].map((index) => `sms_${index}`);
  expect([...order].sort()).toEqual(inOrder);
  expect(order).not.toEqual(inOrder);
  expect(queue.queued).toBe(0);
  queue.close();
});

it('sends what a fault held back once that fault has ended, and no part twice', async () => {
  const faults = new Faults(1);
  const hours = 3_600_000;
  faults.replace({ smpp: { delay_ms_min: hours, delay_ms_max: 2 * hours } });
  const { queue, order } = queueOf(3, faults);
  const replace = (smpp: Partial<SmppFaults>) => {
    faults.replace({ smpp });
    queue.applyFaults();
  };
  replace({ delay_ms_min: 1, shuffle_window_ms: hours });
  await jest.advanceTimersByTimeAsync(1_000);
  expect([queue.queued, order]).toEqual([3, []]);
  replace({ shuffle_window_ms: hours });
  expect([queue.queued, order]).toEqual([3, []]);
  replace({});
  expect(order.toSorted()).toEqual(['sms_0', 'sms_1', 'sms_2']);
  await jest.advanceTimersByTimeAsync(2 * hours);
  expect([queue.queued, order.length, jest.getTimerCount()]).toEqual([0, 3, 0]);
  queue.close();
});

it('has nothing queued of what was given up, wherever that waited', async () => {
  const faults = new Faults(1);
  const queue = new DeliveryQueue({ nextFree: () => null }, faults, new Journal(systemClock), { laterDelayMs: 1_000 });
  const sms = { to: '+14155550123', from: '24578', text: 'Your code is 583921' };
  const submit = (smpp: Partial<SmppFaults>) => {
    faults.replace({ smpp });
    return queue.submit(composeParts(sms, 'sms_1', 1), false);
  };
  submit({});
  const given = [submit({}), submit({ delay_ms_min: 60_000 }), submit({ shuffle_window_ms: 60_000 })];
  expect(queue.queued).toBe(4);
  for (const delivery of given) delivery.giveUp('no answer in time');
  expect(queue.queued).toBe(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(queue.queued).toBe(1);
  queue.close();
});

it('gives up at once what comes while it stops, and waits for nothing any more', async () => {
  const faults = new Faults(1);
  faults.replace({ smpp: { delay_ms_min: 60_000 } });
  const { queue } = queueOf(3, faults);
  queue.close();
  const late = queue.submit(composeParts({ to: '+14155550123', from: '24578', text: '583921' }, 'sms_9', 9), true);
  expect(await late.outcomes).toEqual([{ kind: 'given-up', reason: 'stopping' }]);
  expect([queue.queued, jest.getTimerCount()]).toEqual([0, 0]);
});
