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

it('fails one delivery alone when Postgres refuses its id, however many are looked up with it', async () => {
  const taken: string[] = [];
  const engine: Pick<DeliveryEngine, 'take'> = {
    take: ({ id }) => {
      taken.push(id);
      return Promise.resolve();
    },
  };
  const table: Pick<DeliveryTable, 'known'> = {
    known: (wanted) =>
      wanted.some(({ id }) => id === 'odd')
        ? Promise.reject(REFUSED)
        : Promise.resolve({ rows: new Set(), deletedMessages: new Set() }),
  };
  const intake = new DeliveryIntake(
    engine as DeliveryEngine,
    {} as EndpointDirectory,
    table as DeliveryTable,
    new FakeClock(),
    { unconfirmed: false } as StateFreshness,
  );
  const delivery: Omit<Delivery, 'id'> = { trigger: 'replay', message: smsReceived(), attempts: 0, traceparent: null };

  const takes = ['first', 'odd', 'last'].map((id) => intake.take({ ...delivery, id }, OLD_MS, { lost: false }));

  await expect(Promise.allSettled(takes)).resolves.toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: REFUSED },
    { status: 'fulfilled' },
  ]);
  expect(taken).toEqual(['first', 'last']);
});
