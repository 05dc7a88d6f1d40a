import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomIds, type WebhookAttempt } from '#libs/contracts';
import type { PartitionsRepository } from '../partitions/partitions.repository.js';
import { DAY_MS, dayAt } from '../partitions/days.js';
import type { AttemptsRepository } from './attempts.repository.js';
import type { AttemptRow } from './stored-attempt.js';
import { WebhookAttemptConsumer } from './webhook-attempt.consumer.js';

const NOW_MS = Date.UTC(2026, 4, 19, 12);

/** Of a message that came so long ago. */
function attemptOf(agoMs: number): WebhookAttempt {
  return {
    ...{ attempt_id: randomIds.next('attempt', NOW_MS), message_id: randomIds.next('message', NOW_MS - agoMs) },
    ...{ number_id: randomIds.next('number', NOW_MS), account_id: randomIds.next('account', NOW_MS) },
    ...{ attempt: 1, trigger: 'first', outcome: 'delivered', status_code: 200, error: null },
    ...{ started_at: new Date(NOW_MS).toISOString(), duration_ms: 1, next_attempt_at: null, response_excerpt: null },
  };
}

describe('WebhookAttemptConsumer', () => {
  let done: string[];
  let store: (rows: readonly AttemptRow[]) => Promise<void>;
  let consumer: WebhookAttemptConsumer;

  beforeEach(() => {
    done = [];
    store = () => Promise.resolve();
    const attempts = {
      store: async (rows: readonly AttemptRow[]) => {
        await store(rows);
        done.push(`stored ${rows.map(({ day }) => day).join()}`);
      },
    } as unknown as AttemptsRepository;
    const partitions = {
      ensure: (days: Iterable<string>) => Promise.resolve(void done.push(`partitions ${[...days].join()}`)),
    } as unknown as PartitionsRepository;
    consumer = new WebhookAttemptConsumer(attempts, partitions, { now: () => NOW_MS });
  });

  it('has the partitions of its days before it stores, and is done when it has stored: then the records may be committed', async () => {
    await consumer.handle([attemptOf(2 * DAY_MS)]);
    const day = dayAt(NOW_MS - 2 * DAY_MS);
    expect(done).toEqual([`partitions ${day}`, `stored ${day}`]);
  });

  it('fails when nothing was stored, so that the records come again', async () => {
    store = () => Promise.reject(new Error('the database is away'));
    await expect(consumer.handle([attemptOf(0)])).rejects.toThrow('the database is away');
  });

  it('leaves out attempts of messages whose time is over: no partition comes back for them', async () => {
    await consumer.handle([attemptOf(40 * DAY_MS)]);
    expect(done.join()).not.toContain(dayAt(NOW_MS - 40 * DAY_MS));
  });
});
