import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AttemptVerdict } from '../attempts/attempt-outcome.js';
import type { Delivery } from '../deliveries/delivery.js';
import { smsReceived } from '../testing/events.fixture.js';
import { FailingEndpoints, type FailingEndpointsParts } from './failing-endpoints.service.js';
import type { FinalFailure } from './failing-endpoints.repository.js';

const DAY_MS = 86_400_000;
const DAYS = 5;
const NUMBER = smsReceived().number_id;
const EXHAUSTED: AttemptVerdict = { kind: 'exhausted', error: 'http_error' };

const delivery = (trigger: Delivery['trigger'] = 'first'): Delivery => ({
  ...{ id: 'msg', trigger, attempts: 3, traceparent: null },
  message: smsReceived(),
});

describe('the count of final failures', () => {
  let noted: FinalFailure[];
  /** What became of the endpoint, in order. */
  let done: string[];
  let since: Map<string, number>;
  let failing: FailingEndpoints;
  /** How often the log refuses to take the event. */
  let refusals: number;

  beforeEach(() => {
    [noted, done, refusals] = [[], [], 0];
    since = new Map();
    const parts = {
      repository: {
        noteFailures: (failures: readonly FinalFailure[]) => {
          noted.push(...failures);
          return Promise.resolve(since);
        },
        clear: (numberIds: readonly string[]) => Promise.resolve(void done.push(`cleared ${numberIds.join()}`)),
      },
      directory: { markGone: (number: string, revision: number) => done.push(`gone ${number} ${revision}`) },
      log: {
        publishDisabled: (_delivery: Delivery, revision: number, reason: string) => {
          refusals -= 1;
          if (refusals >= 0) return Promise.reject(new Error('the log is away'));
          return Promise.resolve(void done.push(`told ${revision} ${reason}`));
        },
      },
      metrics: { showFailing: () => undefined, disabled: () => undefined },
      clock: { now: () => 100 * DAY_MS },
      logger: { warn: () => undefined },
      ...{ signal: new AbortController().signal, daysMax: DAYS },
    };
    failing = new FailingEndpoints(parts as unknown as FailingEndpointsParts);
  });

  it('leaves out tests that fail, attempts that others follow, and what has disabled the webhook already', () => {
    since.set(NUMBER, 0);
    const verdicts: AttemptVerdict[] = [
      { kind: 'failed', error: 'http_error', delayMs: 15_000 },
      { kind: 'gone', error: 'gone' },
    ];
    for (const verdict of verdicts) expect(failing.ended(delivery(), verdict, 1)).toBeNull();
    expect(failing.ended(delivery('test'), EXHAUSTED, 1)).toBeNull();
    expect(noted).toEqual([]);
  });

  it('disables nothing for what was sent to an endpoint that is not the number’s any more', async () => {
    await failing.ended(delivery(), EXHAUSTED, 1);
    expect([noted.length, done]).toEqual([1, []]);
  });

  it('goes by the number as it was last when several fail at once', async () => {
    const counted = [2, 3, 1].map((revision) => failing.ended(delivery(), EXHAUSTED, revision));
    for (const one of counted) await one;
    expect(noted.map(({ revision }) => revision).at(-1)).toBe(3);
  });

  it('has an endpoint disabled once its days are over, however late the log takes word of that, and begins anew', async () => {
    since.set(NUMBER, (100 - DAYS) * DAY_MS);
    refusals = 1;
    await failing.ended(delivery(), EXHAUSTED, 7);
    expect(done).toEqual([`gone ${NUMBER} 7`, 'told 7 failing', `cleared ${NUMBER}`]);
  });
});
