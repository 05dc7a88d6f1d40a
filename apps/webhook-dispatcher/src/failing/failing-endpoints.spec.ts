import { describe, expect, it } from '@jest/globals';
import type { Delivery } from '../deliveries/delivery.js';
import { smsReceived } from '../testing/events.fixture.js';
import { FailingEndpoints, type FailingEndpointsParts } from './failing-endpoints.service.js';
import type { FailingEndpointsRepository, FinalFailure } from './failing-endpoints.repository.js';

const REFUSED = 'num_01HXY3A0000000000000000666';

const deliveryTo = (number_id: string): Delivery => ({
  ...{ id: 'msg', trigger: 'first', attempts: 3, traceparent: null },
  message: smsReceived({ number_id }),
});

/** @param noteFailures as the repository does it */
function counting(noteFailures: FailingEndpointsRepository['noteFailures'], stop = new AbortController()) {
  const said: string[] = [];
  const parts = {
    repository: { noteFailures },
    metrics: { showFailing: () => undefined },
    clock: { now: () => 0 },
    logger: { warn: (_fields: object, message: string) => said.push(message) },
    ...{ signal: stop.signal, daysMax: 5 },
  };
  return { failing: new FailingEndpoints(parts as unknown as FailingEndpointsParts), said };
}

describe('the count of failures never holds a delivery, whose webhook would go out once more', () => {
  const exhausted = { kind: 'exhausted', error: 'http_error' } as const;

  it('when Postgres refuses one: the others are counted', async () => {
    const noted: string[] = [];
    const { failing, said } = counting((failures: readonly FinalFailure[]) => {
      const numbers = failures.map(({ numberId }) => numberId);
      if (numbers.includes(REFUSED)) return Promise.reject(Object.assign(new Error('refused'), { code: '22021' }));
      noted.push(...numbers);
      return Promise.resolve(new Map<string, number>());
    });
    const ended = [REFUSED, 'num_a', 'num_b'].map((number) => failing.ended(deliveryTo(number), exhausted, 1));
    for (const counted of ended) await counted;
    expect(noted).toEqual(['num_a', 'num_b']);
    expect(said).toEqual(['how an endpoint did is not counted']);
  });

  it('when the service stops while the database is away', async () => {
    const stop = new AbortController();
    const { failing } = counting(() => {
      stop.abort();
      return Promise.reject(new Error('away'));
    }, stop);
    await expect(failing.ended(deliveryTo('num_a'), exhausted, 1)).resolves.toBeUndefined();
  });
});
