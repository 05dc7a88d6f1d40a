import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { alertRules } from './alert-rules.js';
import { expressionProblems } from './expression-problems.js';
import { knownMetrics, unwrittenValues } from './known-metrics.js';
import { OPERATIONS_PAGE } from './metrics-page.js';
import { readPromql } from './promql.js';

const RULES = alertRules();
const KNOWN = knownMetrics();

const wordsOf = (list: string) => list.split(',').map((word) => word.trim());
/** Labels that a result has: those it is grouped by; of what is absent, those that each of its selectors names. */
function labelsOf(expr: string): string[] {
  const absent = [...expr.matchAll(/\babsent\(\w+(?:\{([^}]*)\})?\)/g)].map(([, list = '']) =>
    wordsOf(list).map((matcher) => matcher.split('=')[0] ?? ''),
  );
  const [first = [], ...others] = absent;
  return [
    ...readPromql(expr).groupings.map(({ label }) => label),
    ...first.filter((label) => others.every((labels) => labels.includes(label))),
  ];
}

describe.each(RULES.map((rule) => [rule.alert, rule] as const))('alert %s', (_name, rule) => {
  it('is PromQL, over metrics and labels that services show', () => {
    expect(readPromql(rule.expr).selectors.length).toBeGreaterThan(0);
    expect(expressionProblems(rule.expr, KNOWN)).toEqual([]);
  });

  it('looks for values that our code gives its labels', () => {
    const { selectors } = readPromql(rule.expr);
    expect(unwrittenValues(selectors.flatMap(({ labels }) => labels.flatMap(({ values }) => values)))).toEqual([]);
  });

  it('says how bad it is, what it is and where to read on', () => {
    expect(['warning', 'critical']).toContain(rule.labels.severity);
    const headings = [...readFileSync(OPERATIONS_PAGE, 'utf8').matchAll(/^### (.+)$/gm)].map(
      ([, title = '']) => `docs/operations.md#${title.toLowerCase().replace(/ /g, '-')}`,
    );
    expect(headings).toContain(rule.annotations.runbook);
    const told = [...rule.annotations.summary.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label);
    expect(told.filter((label) => !labelsOf(rule.expr).includes(label ?? ''))).toEqual([]);
  });
});

describe('the runbook', () => {
  it('has a section for every alert, which names it', () => {
    const page = readFileSync(OPERATIONS_PAGE, 'utf8');
    expect([...page.matchAll(/^`(Meisim\w+)`:/gm)].map(([, name]) => name).sort()).toEqual(
      RULES.map(({ alert }) => alert).sort(),
    );
    expect(RULES.length).toBeGreaterThanOrEqual(10);
  });
});
