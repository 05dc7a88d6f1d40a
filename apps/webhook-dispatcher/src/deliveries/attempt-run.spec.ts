import { expect, it } from '@jest/globals';
import type { AttemptMaker } from '../attempts/attempt-maker.service.js';
import type { WebhookRequest } from '../attempts/webhook-request.js';
import type { WebhookSender } from '../attempts/webhook-sender.client.js';
import type { Grant } from '../endpoints/admission.js';
import type { StateFreshness } from '../endpoints/state-freshness.service.js';
import { accountUpdated, smsReceived } from '../testing/events.fixture.js';
import type { EndpointRoute } from '../endpoints/message-route.js';
import type { AttemptRecorder } from './attempt-recorder.service.js';
import { AttemptRun, UNTOLD_MAX, type AttemptRunParts } from './attempt-run.service.js';
import { OpenDelivery } from './open-delivery.js';

const ROUTE: EndpointRoute = {
  kind: 'deliver',
  target: { href: 'https://example.com/', origin: 'https://example.com', host: 'example.com', path: '/' },
  revision: 1,
  account: accountUpdated(),
};

it('frees the slots of attempts that are to be told of, but not of ever more when nobody can be told', async () => {
  const tell: (() => void)[] = [];
  let free = 0;
  const recorder: Pick<AttemptRecorder, 'attempted'> = {
    attempted: () => new Promise((resolve) => tell.push(resolve)),
  };
  const sender: Pick<WebhookSender, 'send'> = {
    send: () =>
      Promise.resolve({
        ...{ result: { kind: 'answered', status: 200, retryAfterMs: 0 }, startedAtMs: 0, durationMs: 1 },
        excerpt: null,
      }),
  };
  const nothing = () => undefined;
  const parts = {
    ...{ recorder, sender, delaysMs: [15_000] },
    freshness: { stale: false } as StateFreshness,
    maker: { request: () => ({}) as WebhookRequest } as unknown as AttemptMaker,
    failing: { ended: () => null },
    open: {
      ...{ attemptStarted: nothing, attemptAnswered: nothing, attemptEnded: nothing },
      ...{ end: () => Promise.resolve(), close: nothing },
    },
  } as unknown as AttemptRunParts;
  const leave = () => Promise.resolve();
  const run = new AttemptRun(parts, { release: () => (free += 1), abandon: nothing, reroute: nothing, leave });
  const attempt = () => {
    const delivery = { id: 'msg', trigger: 'first', message: smsReceived(), attempts: 0, traceparent: null } as const;
    const ticket = new OpenDelivery(delivery, ROUTE, 0, performance.now(), { by: 'record', record: { lost: false } });
    return run.run({ ticket } as unknown as Grant<OpenDelivery>);
  };
  const attempts = Array.from({ length: UNTOLD_MAX + 1 }, attempt);
  while (tell.length <= UNTOLD_MAX) await new Promise(setImmediate);
  expect(free).toBe(UNTOLD_MAX);
  for (const told of tell) told();
  await Promise.all(attempts);
  expect(free).toBe(UNTOLD_MAX + 1);
});
