import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DeliverRoute } from '../endpoints/delivery-route.js';
import { accountUpdated, smsReceived } from '../testing/events.fixture.js';
import type { Rescheduled } from './deliveries.repository.js';
import { DeliveryEngine, type EngineParts } from './delivery-engine.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';
import type { ClaimedDelivery } from './leases.repository.js';
import { OpenDeliveries, RENEW_AGE_MS } from './open-deliveries.service.js';

const ROUTE: DeliverRoute = {
  kind: 'deliver',
  target: { href: 'https://example.com/', origin: 'https://example.com', host: 'example.com', path: '/' },
  revision: 1,
  account: accountUpdated(),
};

const delivery = (id: string): Delivery => ({
  ...{ id, trigger: 'first', attempts: 0, traceparent: null },
  message: smsReceived(),
});

const claimed = (id: string, putOffForMs: number | null): ClaimedDelivery => ({
  delivery: delivery(id),
  ...{ leasedAtMs: 0, dueInMs: 0, putOffForMs, ageMs: 0, ended: false, deleted: false, leasedBy: null },
});

describe('DeliveryEngine', () => {
  let engine: DeliveryEngine;
  let open: OpenDeliveries;
  const rescheduled: Rescheduled[] = [];
  const renewed: string[] = [];

  /** With one slot and an endpoint that never answers: whatever comes second waits. */
  beforeEach(() => {
    for (const list of [rescheduled, renewed]) list.length = 0;
    jest.spyOn(performance, 'now').mockReturnValue(0);
    const table: Pick<DeliveryTable, 'reschedule' | 'renew'> = {
      renew: (ids) => Promise.resolve(void renewed.push(...ids)),
      reschedule: (row) => Promise.resolve(void rescheduled.push(row)),
    };
    open = new OpenDeliveries(table as DeliveryTable);
    const parts = {
      ...{ open, table, sizes: { quick: 1, slow: 1 }, delaysMs: [15_000] },
      directory: { route: () => ROUTE },
      freshness: { stale: false, tick: () => undefined },
      maker: { request: () => ({}) },
      sender: { send: () => new Promise(() => undefined) },
    };
    engine = new DeliveryEngine(parts as unknown as EngineParts);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  function atMs(ms: number): void {
    jest.mocked(performance.now).mockReturnValue(ms);
  }

  it('hands on how long a message has been put off when it stops: other replicas may do so for the rest of 15 s', async () => {
    void engine.takeClaimed(claimed('msg_under_way', null));
    const waiting = engine.takeClaimed(claimed('msg_waiting', 9_000));
    await new Promise(setImmediate);
    atMs(2_000);
    engine.stopStarting();
    await waiting;
    await engine.takeClaimed(claimed('msg_claimed_late', 14_000));
    expect(rescheduled).toMatchObject([
      { id: 'msg_waiting', state: 'scheduled', dueAtMs: 0, putOffForMs: 11_000 },
      { id: 'msg_claimed_late', state: 'scheduled', dueAtMs: 0, putOffForMs: 14_000 },
    ]);
  });

  it('renews the lease of a claimed row by when it was claimed, however long the answer took', async () => {
    atMs(3_000);
    void engine.takeClaimed(claimed('msg_claimed_slowly', null));
    await new Promise(setImmediate);
    await open.renewLeases(RENEW_AGE_MS);
    expect(renewed).toEqual(['msg_claimed_slowly']);
    await open.renewLeases(3_000 + RENEW_AGE_MS);
    expect(renewed).toHaveLength(1);
  });
});
