import type { MetricRow } from './metrics-page.js';

/** A metric of ours that a text or an expression names. */
export interface MetricUse {
  name: string;
  /** What its braces say, `{kind="quick"}`; a label alone, as prose has it, has no values. */
  labels: { label: string; values: string[] }[];
}

/** Labels of every series: our own default one, and those that Prometheus gives a target. */
const LABELS_OF_ALL = ['service', 'instance', 'job'];
const SERIES_OF_HISTOGRAM = /_(bucket|count|sum)$/;

export function metricUses(text: string): MetricUse[] {
  // In tables a pipe is escaped.
  const uses = text.replaceAll('\\|', '|').matchAll(/\b(meisim_[a-z0-9_]+)(?:\{([^}]*)\})?/g);
  return [...uses].map(([, name = '', matchers = '']) => ({
    name,
    labels: matchers.split(',').flatMap((matcher) => labelOf(matcher.trim())),
  }));
}

function labelOf(matcher: string): MetricUse['labels'] {
  const [, label, values = ''] = /^(\w+)(.*)$/.exec(matcher) ?? [];
  if (label === undefined) return [];
  const isPattern = values.startsWith('=~') || values.startsWith('!~');
  return [{ label, values: isPattern ? [] : [...values.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value) }];
}

/** The metric that a series is of: a histogram has three. */
export function metricOf(name: string, known: ReadonlyMap<string, MetricRow>): MetricRow | undefined {
  const histogram = known.get(name.replace(SERIES_OF_HISTOGRAM, ''));
  return known.get(name) ?? (histogram?.type === 'histogram' ? histogram : undefined);
}

/** @returns a line for each metric or label that is not there */
export function problemsOf(uses: readonly MetricUse[], known: ReadonlyMap<string, MetricRow>): string[] {
  return uses.flatMap(({ name, labels }) => {
    const metric = metricOf(name, known);
    if (metric === undefined) return [`no service shows ${name}`];
    return labels.flatMap(({ label, values }) => {
      if (label === 'service')
        return values
          .filter((service) => !metric.services.includes(service))
          .map((service) => `${service} does not show ${name}`);
      return hasLabel(metric, label) ? [] : [`${name} has no label ${label}`];
    });
  });
}

export function hasLabel(metric: MetricRow, label: string): boolean {
  return (
    metric.labels.includes(label) || LABELS_OF_ALL.includes(label) || (label === 'le' && metric.type === 'histogram')
  );
}
