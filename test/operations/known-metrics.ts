import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { metricRows, type DescribedMetric, type MetricRow } from './metrics-page.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Metrics of the services: their own, which docs/operations.md describes as they do, and those of Node. */
export function knownMetrics(): Map<string, MetricRow> {
  const own = metricRows();
  const services = [...new Set([...own.values()].flatMap((metric) => metric.services))];
  return new Map([
    ...own,
    ...nodeMetrics().map((metric) => [metric.name, { ...metric, services, advice: '' }] as const),
  ]);
}

/** What prom-client shows of a process of Node. */
export function nodeMetrics(): DescribedMetric[] {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return describedMetrics(registry);
}

/** prom-client keeps the names of labels, but its types do not say so. */
export function describedMetrics(registry: Registry): DescribedMetric[] {
  const metrics = registry.getMetricsAsArray() as unknown as (Omit<DescribedMetric, 'labels'> & {
    labelNames: string[];
  })[];
  return metrics.map(({ name, help, type, labelNames }) => ({ name, type, labels: [...labelNames], help }));
}

/** @returns those of the values that no code of ours writes */
export function unwrittenValues(values: readonly string[]): string[] {
  const sources = globSync('{apps,libs}/*/src/**/*.ts', { cwd: ROOT }).filter((file) => !file.endsWith('spec.ts'));
  const code = sources.map((file) => readFileSync(`${ROOT}${file}`, 'utf8')).join('\n');
  return values.filter((value) => !code.includes(`'${value}'`));
}
