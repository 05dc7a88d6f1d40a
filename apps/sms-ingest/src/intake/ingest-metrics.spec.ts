import { expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { IngestMetrics } from './ingest-metrics.service.js';

it('counts for a carrier whose id is the name of a member of every object', async () => {
  const registry = new Registry();
  new IngestMetrics(registry).answered('constructor', 'published', 2);
  expect(await registry.metrics()).toContain(
    'meisim_ingest_received_total{carrier="constructor",outcome="published"} 1',
  );
});
