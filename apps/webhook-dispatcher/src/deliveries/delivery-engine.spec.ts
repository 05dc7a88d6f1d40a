import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RecordLostError } from '#libs/messaging';
import type { EndpointRoute, MessageRoute } from '../endpoints/message-route.js';
import { accountUpdated, smsReceived } from '../testing/events.fixture.js';
import type { NewRow, Rescheduled } from './deliveries.repository.js';
import { DeliveryEngine, type EngineParts } from './delivery-engine.service.js';
import type { DeliveryTable } from './delivery-table.service.js';
import type { Delivery } from './delivery.js';
import { leasedAnew } from './holder.js';
import type { ClaimedDelivery } from './leases.repository.js';
import { OpenDeliveries, RENEW_AGE_MS } from './open-deliveries.service.js';

const ROUTE: EndpointRoute = {
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
  row: { ...leasedAnew(0), putOffForMs },
  ...{ dueInMs: 0, ended: false, deleted: false, leasedBy: null },
});

describe('DeliveryEngine', () => {
  let nowMs: number;
  let engine: DeliveryEngine;
  let open: OpenDeliveries;
  let route: MessageRoute | Promise<MessageRoute>;
  let ticks = 0;
  const freshness = { stale: false, tick: () => (ticks += 1), whenFresh: () => Promise.resolve() };
  const sent: object[] = [];
  const inserted: NewRow[] = [];
  const rescheduled: Rescheduled[] = [];
  const renewed: string[] = [];

  /** With two slots, one of which is kept for retries, and an endpoint that never answers. */
  beforeEach(() => {
    for (const list of [sent, inserted, rescheduled, renewed]) list.length = 0;
    route = ROUTE;
    freshness.stale = false;
    freshness.whenFresh = () => Promise.resolve();
    nowMs = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => nowMs);
    const table: Pick<DeliveryTable, 'insert' | 'reschedule' | 'renew'> = {
      insert: (row) => Promise.resolve(void inserted.push(row)),
      renew: (ids) => Promise.resolve(void renewed.push(...ids)),
      reschedule: (row) => Promise.resolve(void rescheduled.push(row)),
    };
    open = new OpenDeliveries(table as DeliveryTable);
    const parts = {
      ...{
        open,
        table,
        freshness,
        metrics: { becameSlow: () => undefined },
        sizes: { quick: 2, slow: 1 },
        delaysMs: [15_000],
      },
      directory: { route: () => route },
      maker: { request: () => ({}) },
      sender: {
        send: (request: object) => {
          sent.push(request);
          return new Promise(() => undefined);
        },
      },
    };
    engine = new DeliveryEngine(parts as unknown as EngineParts);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('shows with every sweep that its process does not stand still, or every attempt would ask the log for changes', () => {
    const before = ticks;
    for (let sweeps = 0; sweeps < 3; sweeps += 1) engine.sweep();
    expect(ticks - before).toBe(3);
  });

  it('hands on how long a message has been put off when it stops: other replicas may do so for the rest of 15 s', async () => {
    for (const id of ['msg_under_way', 'msg_under_way_too']) void engine.takeClaimed(claimed(id, null));
    const waiting = engine.takeClaimed(claimed('msg_waiting', 9_000));
    await new Promise(setImmediate);
    nowMs = 2_000;
    engine.stopStarting();
    await waiting;
    await engine.takeClaimed(claimed('msg_claimed_late', 14_000));
    expect(rescheduled).toMatchObject([
      { id: 'msg_waiting', state: 'scheduled', dueAtMs: 0, putOffForMs: 11_000 },
      { id: 'msg_claimed_late', state: 'scheduled', dueAtMs: 0, putOffForMs: 14_000 },
    ]);
  });

  it('makes no attempt any more that has still waited for news of numbers when it stops: others have it at once', async () => {
    freshness.stale = true;
    freshness.whenFresh = () => new Promise(() => undefined);
    const waiting = engine.takeClaimed(claimed('msg_waits_for_news', 3_000));
    await new Promise(setImmediate);
    engine.stopStarting();
    await waiting;
    expect({ sent, rescheduled }).toMatchObject({
      ...{ sent: [], rescheduled: [{ id: 'msg_waits_for_news', state: 'scheduled', dueAtMs: 0, putOffForMs: 3_000 }] },
    });
  });

  it('renews the lease of a claimed row by when it was claimed, however long the answer took', async () => {
    nowMs = 3_000;
    void engine.takeClaimed(claimed('msg_claimed_slowly', null));
    await new Promise(setImmediate);
    await open.renewLeases(RENEW_AGE_MS);
    expect(renewed).toEqual(['msg_claimed_slowly']);
    await open.renewLeases(3_000 + RENEW_AGE_MS);
    expect(renewed).toHaveLength(1);
  });

  describe('leaves a record to the next owner of its partition, when it goes there', () => {
    const hold = { lost: false };
    let found: (route: MessageRoute) => void = () => undefined;
    beforeEach(() => {
      hold.lost = false;
    });

    function lookUpSlowly(): void {
      route = new Promise((resolve) => {
        found = resolve;
      });
    }

    it('while its route is looked up', async () => {
      lookUpSlowly();
      const taken = engine.take(delivery('msg'), hold);
      hold.lost = true;
      found({ kind: 'park' });
      await expect(taken).rejects.toThrow(RecordLostError);
      expect(inserted).toEqual([]);
    });

    it.each([
      ['once more, after it has waited', () => undefined],
      [
        'for longer than a quick attempt takes: no row would have it posted here, too',
        () => {
          engine.sweep();
        },
      ],
    ])('while its route is looked up %s', async (_, meanwhile) => {
      freshness.stale = true;
      const taken = engine.take(delivery('msg'), hold);
      lookUpSlowly();
      nowMs = 1_000;
      await new Promise(setImmediate);
      hold.lost = true;
      meanwhile();
      found(ROUTE);
      await expect(taken).rejects.toThrow(RecordLostError);
      expect({ inserted, sent }).toEqual({ inserted: [], sent: [] });
    });
  });
});
