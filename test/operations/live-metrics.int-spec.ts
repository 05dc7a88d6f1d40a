import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '#libs/testing';
import { liveMetrics } from './live-metrics.js';
import { metricRows } from './metrics-page.js';

const TIMEOUT_MS = 60_000;

describe('docs/operations.md', () => {
  it(
    'describes every metric that a service shows, as that describes itself, and none that none shows',
    async () => {
      await using database = await createTestDatabase();
      const shown = new Map<string, object>();
      const services = new Map<string, string[]>();
      for (const [service, metrics] of await liveMetrics(database.url)) {
        for (const metric of metrics.filter(({ name }) => name.startsWith('meisim_'))) {
          services.set(metric.name, [...(services.get(metric.name) ?? []), service]);
          shown.set(metric.name, { ...metric, services: services.get(metric.name) });
        }
      }
      const described = [...metricRows().values()].map(({ name, type, labels, help, services: shownBy }) => {
        return [name, { name, type, labels, help, services: shownBy }] as const;
      });
      expect(Object.fromEntries(described)).toEqual(Object.fromEntries(shown));
    },
    TIMEOUT_MS,
  );
});
