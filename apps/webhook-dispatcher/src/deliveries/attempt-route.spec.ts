import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { WebhookRequest } from '../attempts/webhook-request.js';
import type { SentAttempt } from '../attempts/webhook-sender.client.js';
import type { Grant } from '../endpoints/admission.js';
import type { EndpointRoute, MessageRoute } from '../endpoints/message-route.js';
import { webhookTarget } from '../endpoints/webhook-target.js';
import { accountUpdated, smsReceived } from '../testing/events.fixture.js';
import { AttemptRun, type AttemptRunParts } from './attempt-run.service.js';
import { OpenDelivery } from './open-delivery.js';

/** Longer than a route is used without a look. */
const LONG_MS = 1_000;

function routeTo(url: string, revision: number): EndpointRoute {
  const target = webhookTarget(url);
  if (!target) throw new Error('no URL');
  return { kind: 'deliver', target, revision, account: accountUpdated({ revision }) };
}

describe('the route of an attempt', () => {
  const first = routeTo('https://example.com/hook', 1);
  let latest: MessageRoute;
  let stale: boolean;
  let becomeFresh: () => void;
  /** What was asked and done, in order. */
  let done: string[];
  /** What requests were made by. */
  let used: EndpointRoute[];
  let rerouted: MessageRoute[];
  /** With which the endpoint answers. */
  let status: number;

  beforeEach(() => {
    jest.spyOn(performance, 'now').mockReturnValue(10_000);
    [latest, stale, done, used, rerouted, status] = [first, false, [], [], [], 200];
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** Makes the attempt of a message that entered so long ago. */
  function attempt(agoMs: number): Promise<void> {
    const sent: SentAttempt = {
      ...{ result: { kind: 'answered', status, retryAfterMs: 0 }, startedAtMs: 0, durationMs: 1, excerpt: null },
    };
    const nothing = () => undefined;
    const parts = {
      freshness: {
        get stale() {
          return stale;
        },
        whenFresh: () => new Promise<void>((resolve) => (becomeFresh = resolve)),
      },
      directory: {
        route: () => {
          done.push('looked up');
          return latest;
        },
        markGone: (_number: string, revision: number) => done.push(`gone as of ${revision}`),
      },
      maker: {
        request: (_delivery: unknown, route: EndpointRoute) => {
          used.push(route);
          return {} as WebhookRequest;
        },
      },
      sender: { send: () => Promise.resolve(sent).finally(() => void done.push('sent')) },
      recorder: { attempted: () => Promise.resolve(void done.push('told')) },
      failing: { ended: () => null },
      open: {
        ...{ attemptStarted: nothing, attemptAnswered: nothing, attemptEnded: nothing },
        ...{ end: () => Promise.resolve(), close: (_opened: unknown, error: unknown) => done.push(String(error)) },
      },
      delaysMs: [],
    } as unknown as AttemptRunParts;
    const reroute = (_opened: unknown, route: MessageRoute) => rerouted.push(route);
    const run = new AttemptRun(parts, { release: nothing, abandon: nothing, leave: () => Promise.resolve(), reroute });
    const delivery = { id: 'msg', trigger: 'first', message: smsReceived(), attempts: 0, traceparent: null } as const;
    const enteredAtMs = performance.now() - agoMs;
    const ticket = new OpenDelivery(delivery, first, 0, enteredAtMs, { by: 'record', record: { lost: false } });
    return run.run({ ticket } as unknown as Grant<OpenDelivery>);
  }

  it('is that which it was given with, if that was just now', async () => {
    await attempt(0);
    expect([done, used]).toEqual([['sent', 'told'], [first]]);
  });

  it('is looked up again behind a wait, and signed by what is known then: a secret may have been rotated', async () => {
    const rotated = routeTo('https://example.com/hook', 2);
    latest = rotated;
    await attempt(LONG_MS);
    expect([done, used]).toEqual([['looked up', 'sent', 'told'], [rotated]]);
  });

  it('leads nowhere from a 410 on, however long it takes until the log has word of that', async () => {
    status = 410;
    await attempt(0);
    expect(done).toEqual(['sent', 'gone as of 1', 'told']);
  });

  it.each<[string, MessageRoute]>([
    ['is given another URL', routeTo('https://example.com/moved', 2)],
    ['is released', { kind: 'skip', reason: 'number_released' }],
  ])('leads there no more when its number %s during the wait', async (_change, route) => {
    latest = route;
    await attempt(LONG_MS);
    expect([done, rerouted]).toEqual([['looked up'], [route]]);
  });

  it('is looked up only once this process knows what changed while it stood still', async () => {
    stale = true;
    const attempted = attempt(LONG_MS);
    await new Promise(setImmediate);
    expect(done).toEqual([]);
    latest = { kind: 'skip', reason: 'webhook_disabled' };
    becomeFresh();
    await attempted;
    expect([done, rerouted]).toEqual([['looked up'], [latest]]);
  });
});
