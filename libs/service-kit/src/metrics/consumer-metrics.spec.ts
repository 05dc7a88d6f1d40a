import { expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { EventLog } from '#libs/messaging';
import { consumerMetrics } from './registry.js';

it('shows the age of the oldest unfinished record of each topic in seconds, 0 where there is none', async () => {
  const registry = new Registry();
  const hourAgoMs = Date.now() - 3_600_000;
  const ahead = Date.now() + 3_600_000;
  const oldest = new Map([
    ['sms.received', hourAgoMs],
    ['account.updated', ahead],
  ]);
  const log: Pick<EventLog, 'lag'> = { lag: () => Promise.resolve([]) };
  consumerMetrics(registry, log, {
    group: 'g',
    topics: () => ['sms.received', 'account.updated', 'number.provisioned'],
    assignment: () => ({}),
    unfinished: () => 2,
    oldestAppendedAtMs: () => oldest,
  });
  const metrics = await registry.getMetricsAsJSON();
  const ages = metrics.find(({ name }) => name === 'meisim_consumer_oldest_seconds')?.values ?? [];
  expect(ages.map(({ labels }) => labels)).toEqual([
    { group: 'g', topic: 'sms.received' },
    { group: 'g', topic: 'account.updated' },
    { group: 'g', topic: 'number.provisioned' },
  ]);
  const [old = 0, ...others] = ages.map(({ value }) => value);
  expect(old).toBeGreaterThanOrEqual(3_600);
  expect(others).toEqual([0, 0]);
});
