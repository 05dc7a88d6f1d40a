import { describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { HealthRegistry } from '../health/health-registry.js';
import { healthMetrics } from './health-metrics.js';

describe('healthMetrics', () => {
  /** What a first scrape shows. */
  async function shown(health: HealthRegistry) {
    const registry = new Registry();
    healthMetrics(registry, health);
    const metrics = await registry.getMetricsAsJSON();
    return Object.fromEntries(
      metrics.flatMap(({ name, values }) =>
        values.map(({ labels, value }) => [labels['check'] === undefined ? name : String(labels['check']), value]),
      ),
    );
  }

  function registryWith(checks: Record<string, { works: boolean; required?: boolean }>): HealthRegistry {
    const health = new HealthRegistry();
    for (const [name, { works, required = true }] of Object.entries(checks)) {
      health.add(name, () => (works ? Promise.resolve() : Promise.reject(new Error('down'))), {
        required: () => required,
      });
    }
    return health;
  }

  it('says that a service is ready between its start and its stop, while nothing that it needs fails', async () => {
    const health = registryWith({ database: { works: true } });
    expect(await shown(health)).toEqual({ meisim_ready: 0, database: 1 });
    health.markStarted();
    expect(await shown(health)).toEqual({ meisim_ready: 1, database: 1 });
    health.beginStop();
    expect(await shown(health)).toEqual({ meisim_ready: 0, database: 1 });
  });

  it('says which check fails, also one that the service is ready without', async () => {
    const degraded = registryWith({ database: { works: true }, event_log: { works: false, required: false } });
    degraded.markStarted();
    expect(await shown(degraded)).toEqual({ meisim_ready: 1, database: 1, event_log: 0 });
    const down = registryWith({ database: { works: false } });
    down.markStarted();
    expect(await shown(down)).toEqual({ meisim_ready: 0, database: 0 });
  });
});
