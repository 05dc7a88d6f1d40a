import { expect, it } from '@jest/globals';
import type { NumberProvisioned } from '#libs/contracts';
import type { Projection } from '#libs/persistence';
import type { FailingEndpoints } from '../failing/failing-endpoints.service.js';
import { numberProvisioned } from '../testing/events.fixture.js';
import { NumberProvisionedConsumer } from './number-provisioned.consumer.js';

it('a count of failures ends only once the change stands that ends it: what fails meanwhile goes by that', async () => {
  const done: string[] = [];
  const numbers = {
    apply: async () => {
      await new Promise(setImmediate);
      done.push('stands');
      return [];
    },
  } as unknown as Projection<NumberProvisioned>;
  const failing = {
    changed: () => Promise.resolve(void done.push('ended')),
  } as unknown as FailingEndpoints;
  await new NumberProvisionedConsumer(numbers, failing).handle([numberProvisioned({ revision: 2 })]);
  expect(done).toEqual(['stands', 'ended']);
});
