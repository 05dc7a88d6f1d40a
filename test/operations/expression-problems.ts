import { hasLabel, metricOf, problemsOf } from './metric-uses.js';
import type { MetricRow } from './metrics-page.js';
import { readPromql, type SelectorUse } from './promql.js';

const OF_COUNTERS = ['rate', 'irate', 'increase'];

/** @returns a line for each thing by which an expression cannot show what it is meant to, with these metrics */
export function expressionProblems(expr: string, known: ReadonlyMap<string, MetricRow>): string[] {
  const { faults, selectors, groupings } = readPromql(expr);
  if (faults.length > 0) return faults;
  const ungrouped = groupings.flatMap(({ label, metrics }) =>
    metrics
      .map((name) => [name, metricOf(name, known)] as const)
      .filter(([, metric]) => metric !== undefined && !hasLabel(metric, label))
      .map(([name]) => `${name} has no label ${label}`),
  );
  const buckets = selectors.filter(({ within }) => within.includes('histogram_quantile'));
  const withoutLe = buckets.filter(
    ({ name }) => !groupings.some(({ label, metrics }) => label === 'le' && metrics.includes(name)),
  );
  return [
    ...problemsOf(selectors, known),
    ...selectors.flatMap((use) => typeProblems(use, known)),
    ...ungrouped,
    ...withoutLe.map(({ name }) => `a quantile of ${name} needs by (le)`),
  ];
}

function typeProblems({ name, within }: SelectorUse, known: ReadonlyMap<string, MetricRow>): string[] {
  const metric = metricOf(name, known);
  if (metric === undefined) return [];
  const counts = metric.type === 'counter' || metric.type === 'histogram';
  return [
    ...(metric.type === 'histogram' && metric.name === name
      ? [`${name} has series _bucket, _count and _sum alone`]
      : []),
    ...(within.includes('histogram_quantile') && !name.endsWith('_bucket') ? [`${name} has no buckets`] : []),
    ...(within.some((call) => OF_COUNTERS.includes(call)) && !counts
      ? [`${name} is a ${metric.type}: it has no rate`]
      : []),
  ];
}
