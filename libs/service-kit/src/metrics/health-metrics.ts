import { Gauge, type Registry } from 'prom-client';
import { allUp, type HealthRegistry, type HealthReport } from '../health/health-registry.js';
import { ScrapedReading } from './scraped-reading.js';

const CHECK_EVERY_MS = 5_000;

/** Readiness and what it is made of, for whoever looks at metrics alone. The checks are run by scrapes, but not by each. */
export function healthMetrics(registry: Registry, health: HealthRegistry): void {
  const reports = new ScrapedReading<ReadonlyMap<string, HealthReport> | null>(() => health.runAll(), {
    initial: null,
    everyMs: CHECK_EVERY_MS,
  });
  new Gauge({
    name: 'meisim_ready',
    help: '1 when /health/ready answers 200, else 0.',
    registers: [registry],
    async collect() {
      const latest = await reports.latest();
      this.set(health.isRunning && latest !== null && allUp(latest) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'meisim_check_up',
    help: '1 when the check of /health/ready passes, else 0, also where the service is ready without it.',
    labelNames: ['check'],
    registers: [registry],
    async collect() {
      for (const [check, { up, degraded }] of (await reports.latest()) ?? []) {
        this.set({ check }, up && degraded !== true ? 1 : 0);
      }
    },
  });
}
