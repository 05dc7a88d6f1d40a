import { describe, expect, it } from '@jest/globals';
import { expressionProblems } from './expression-problems.js';
import { metricOf } from './metric-uses.js';
import type { MetricRow } from './metrics-page.js';
import { readPromql } from './promql.js';

const row = (name: string, type: string, labels: string[]): [string, MetricRow] => [
  name,
  { name, type, labels, help: '', advice: '', services: ['store'] },
];
const KNOWN = new Map([
  row('meisim_seen_total', 'counter', ['carrier']),
  row('meisim_held', 'gauge', []),
  row('meisim_took_seconds', 'histogram', ['route']),
]);

describe('expressionProblems', () => {
  it.each([
    'sum by (carrier) (rate(meisim_seen_total{carrier=~"a|b"}[5m])) > 0',
    'histogram_quantile(0.99, sum by (le, route) (rate(meisim_took_seconds_bucket[5m])))',
    'max(meisim_held{service="store"}) or vector(0)',
    'meisim_seen_total unless meisim_seen_total offset 15m',
    'max_over_time(meisim_held[1h])',
  ])('has nothing to say about %s', (expr) => {
    expect(expressionProblems(expr, KNOWN)).toEqual([]);
  });

  it.each([
    ['sum(rate(meisim_seen_total[5m])', 'not PromQL'],
    ['frobnicate(meisim_held)', 'not PromQL'],
    ['max(meisim_held) >', 'not PromQL'],
    ['rate(meisim_seen_total)', 'no range in rate(meisim_seen_total)'],
    ['sum(meisim_seen_total[5m])', 'nothing takes the range'],
    ['rate(sum(meisim_seen_total[5m]))', 'nothing takes the range'],
    ['sum(meisim_gone)', 'no service shows meisim_gone'],
    ['up == 0', 'no service shows up'],
    ['meisim_held{service="gateway"}', 'gateway does not show meisim_held'],
    ['meisim_seen_total{phone="1"}', 'meisim_seen_total has no label phone'],
    ['sum by (phone) (meisim_seen_total)', 'meisim_seen_total has no label phone'],
    ['meisim_held / on (carrier) meisim_seen_total', 'meisim_held has no label carrier'],
    ['rate(meisim_held[5m])', 'meisim_held is a gauge: it has no rate'],
    ['meisim_took_seconds', 'has series _bucket, _count and _sum alone'],
    ['histogram_quantile(0.5, sum(rate(meisim_took_seconds_bucket[5m])))', 'needs by (le)'],
    ['histogram_quantile(0.5, sum by (le) (rate(meisim_took_seconds_sum[5m])))', 'has no buckets'],
  ])('says of %s: %s', (expr, problem) => {
    expect(expressionProblems(expr, KNOWN).join('; ')).toContain(problem);
  });
});

describe('readPromql', () => {
  it('gives the values that a selector looks for, also those of a regular expression that only lists words', () => {
    const { selectors } = readPromql('x{a="1",b=~"2|3",c!~"4.*",d!=""}');
    expect(selectors[0]?.labels).toEqual([
      { label: 'a', values: ['1'] },
      { label: 'b', values: ['2', '3'] },
      { label: 'c', values: [] },
      { label: 'd', values: [] },
    ]);
    expect(metricOf('meisim_took_seconds_count', KNOWN)?.name).toBe('meisim_took_seconds');
  });
});
