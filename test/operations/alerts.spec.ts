import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { hasLabel, metricOf, metricUses, problemsOf } from './metric-uses.js';
import { metricRows, OPERATIONS_PAGE } from './metrics-page.js';

interface AlertRule {
  alert: string;
  expr: string;
  for?: string;
  labels: { severity: string };
  annotations: { summary: string; runbook: string };
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RULES = (
  parse(readFileSync(`${ROOT}deploy/prometheus/alerts.yaml`, 'utf8')) as { groups: { rules: AlertRule[] }[] }
).groups.flatMap(({ rules }) => rules);
const KNOWN = metricRows();
/** What an expression may consist of besides metrics, labels and values. */
const PROMQL = ['absent', 'sum', 'max', 'min', 'rate', 'increase', 'by', 'or', 'and', 'unless', 'offset'];

const wordsOf = (list: string) => list.split(',').map((word) => word.trim());
const groupedBy = (expr: string) => [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => wordsOf(list));
/** Labels that a result has: those it is grouped by; of what is absent, those that each of its selectors names. */
function labelsOf(expr: string): string[] {
  const absent = [...expr.matchAll(/\babsent\(\w+(?:\{([^}]*)\})?\)/g)].map(([, list = '']) =>
    wordsOf(list).map((matcher) => matcher.split('=')[0] ?? ''),
  );
  const [first = [], ...others] = absent;
  return [...groupedBy(expr), ...first.filter((label) => others.every((labels) => labels.includes(label)))];
}

describe.each(RULES.map((rule) => [rule.alert, rule] as const))('alert %s', (_name, rule) => {
  it('looks at metrics and labels that services show', () => {
    const uses = metricUses(rule.expr);
    expect(uses.length).toBeGreaterThan(0);
    expect(problemsOf(uses, KNOWN)).toEqual([]);
    for (const label of groupedBy(rule.expr)) {
      for (const { name } of uses) {
        const metric = metricOf(name, KNOWN);
        expect({ name, label, there: metric !== undefined && hasLabel(metric, label) }).toMatchObject({ there: true });
      }
    }
  });

  it('names nothing else that could be missing', () => {
    const rest = rule.expr
      .replace(/\bby \([^)]*\)/g, '')
      .replace(/\bmeisim_\w+(\{[^}]*\})?/g, '')
      .replace(/\[\d+[smhd]\]|\boffset \d+[smhd]/g, '');
    expect((rest.match(/[a-z]\w*/gi) ?? []).filter((word) => !PROMQL.includes(word))).toEqual([]);
  });

  it('looks for values that our code gives its labels', () => {
    const sources = globSync('{apps,libs}/*/src/**/*.ts', { cwd: ROOT }).filter((file) => !file.endsWith('spec.ts'));
    const code = sources.map((file) => readFileSync(`${ROOT}${file}`, 'utf8')).join('\n');
    const values = metricUses(rule.expr).flatMap(({ labels }) => labels.flatMap(({ values }) => values));
    expect(values.filter((value) => !code.includes(`'${value}'`))).toEqual([]);
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
