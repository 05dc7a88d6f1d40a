import { expect, it } from '@jest/globals';
import { FakeClock } from '#libs/testing';
import type { EndpointDirectory } from '../endpoints/endpoint-directory.service.js';
import type { StateFreshness } from '../endpoints/state-freshness.service.js';
import { smsReceived } from '../testing/events.fixture.js';
import type { Delivery } from './delivery.js';
import type { DeliveryEngine } from './delivery-engine.service.js';
import { DeliveryIntake } from './delivery-intake.service.js';
import type { DeliveryTable } from './delivery-table.service.js';

const REFUSED = Object.assign(new Error('invalid byte sequence'), { code: '22021' });
const OLD_MS = 0;
const DELIVERY: Omit<Delivery, 'id'> = { trigger: 'replay', message: smsReceived(), attempts: 0, traceparent: null };

function takingInto(taken: string[]): DeliveryEngine {
  const engine: Pick<DeliveryEngine, 'take'> = {
    take: ({ id }) => {
      taken.push(id);
      return Promise.resolve();
    },
  };
  return engine as DeliveryEngine;
}

it('takes nothing while news of numbers may be missing: it would go to a webhook that holds no longer', async () => {
  const taken: string[] = [];
  let fresh: () => void = () => undefined;
  const whenFresh = new Promise<void>((resolve) => {
    fresh = resolve;
  });
  const freshness: Pick<StateFreshness, 'unconfirmed' | 'whenFresh'> = {
    unconfirmed: true,
    whenFresh: () => whenFresh,
  };
  const clock = new FakeClock();
  const intake = new DeliveryIntake(
    takingInto(taken),
    {} as EndpointDirectory,
    {} as DeliveryTable,
    clock,
    freshness as StateFreshness,
  );
  const take = intake.take({ ...DELIVERY, id: 'waits' }, clock.now(), { lost: false });
  await new Promise(setImmediate);
  expect(taken).toEqual([]);
  fresh();
  await take;
  expect(taken).toEqual(['waits']);
});

it('fails one delivery alone when Postgres refuses its id, however many are looked up with it', async () => {
  const taken: string[] = [];
  const table: Pick<DeliveryTable, 'known'> = {
    known: (wanted) =>
      wanted.some(({ id }) => id === 'odd')
        ? Promise.reject(REFUSED)
        : Promise.resolve({ rows: new Set(), deletedMessages: new Set() }),
  };
  const intake = new DeliveryIntake(
    takingInto(taken),
    {} as EndpointDirectory,
    table as DeliveryTable,
    new FakeClock(),
    { unconfirmed: false } as StateFreshness,
  );
  const takes = ['first', 'odd', 'last'].map((id) => intake.take({ ...DELIVERY, id }, OLD_MS, { lost: false }));

  await expect(Promise.allSettled(takes)).resolves.toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: REFUSED },
    { status: 'fulfilled' },
  ]);
  expect(taken).toEqual(['first', 'last']);
});
