import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { alertRules } from './alert-rules.js';
import { COLUMNS, shapeProblems, type Dashboard, type DashboardPanel } from './dashboard-shape.js';
import { expressionProblems } from './expression-problems.js';
import { knownMetrics, unwrittenValues } from './known-metrics.js';
import { hasLabel, metricOf } from './metric-uses.js';
import { readPromql } from './promql.js';

const JSON_TEXT = readFileSync(new URL('../../deploy/grafana/meisim.json', import.meta.url), 'utf8');
const DASHBOARD = JSON.parse(JSON_TEXT) as Dashboard;
const PANELS = DASHBOARD.panels.filter((panel): panel is DashboardPanel => panel.type !== 'row');
const VARIABLES = DASHBOARD.templating.list.map(({ name }) => name);
const KNOWN = knownMetrics();
/** The panel that shows what the alerts look at. */
const CONDITIONS = 'Which conditions of alerts hold?';

/** As Prometheus gets it: Grafana has put durations in the place of their variables; others stand in strings alone. */
const asSent = (expr: string) => expr.replaceAll('$__rate_interval', '1m');
const sent = PANELS.flatMap(({ title, targets }) =>
  targets.map(({ expr, legendFormat }) => ({ title, expr: asSent(expr), legend: legendFormat })),
);
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the dashboard', () => {
  it('has the shape that Grafana takes from a file and in its import dialogue', () => {
    expect(shapeProblems(DASHBOARD)).toEqual([]);
    expect(VARIABLES[0]).toBe('datasource');
  });

  it('has an id of its own for each panel, and for each query of a panel', () => {
    const ids = DASHBOARD.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const twice = PANELS.filter(({ targets }) => new Set(targets.map(({ refId }) => refId)).size < targets.length);
    expect(twice.map(({ title }) => title)).toEqual([]);
  });

  it('lays no panel over another or beyond the edge', () => {
    const cells = DASHBOARD.panels.flatMap(({ id, gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => ({
        id,
        at: `${String(x + (cell % w))},${String(y + Math.floor(cell / w))}`,
      })),
    );
    const taken = new Map(cells.map(({ id, at }) => [at, id]));
    expect(cells.filter(({ id, at }) => taken.get(at) !== id)).toEqual([]);
    expect(PANELS.filter(({ gridPos: { x, w } }) => x + w > COLUMNS).map(({ title }) => title)).toEqual([]);
  });

  it('begins with whether anything is wrong, and goes the way of a message', () => {
    const rows = DASHBOARD.panels.filter(({ type }) => type === 'row').map(({ title }) => title.toLowerCase());
    const subjects = ['wrong', 'come in', 'log', 'delivered', 'stored', 'processes'];
    expect(rows.map((title, index) => title.includes(subjects[index] ?? '?'))).toEqual(subjects.map(() => true));
  });

  it('uses the variables that it has', () => {
    const used = [...JSON_TEXT.matchAll(/\$\{?([a-z]\w*)/g)].map(([, name = '']) => name);
    expect([...new Set(used)].sort()).toEqual([...VARIABLES].sort());
  });

  it('shows the expression of every alert, as the alert has it', () => {
    const shown = PANELS.find(({ title }) => title === CONDITIONS)?.targets ?? [];
    expect(shown.map(({ legendFormat, expr }) => [`Meisim${legendFormat}`, words(expr)])).toEqual(
      alertRules().map(({ alert, expr }) => [alert, `count( ${words(expr)} ) or vector(0)`]),
    );
  });
});

describe.each(sent.map((query) => [query.title, query.legend, query] as const))('%s: %s', (_title, _legend, query) => {
  it('is PromQL, over metrics and labels that services show', () => {
    expect(expressionProblems(query.expr, KNOWN)).toEqual([]);
  });

  it('names its lines by labels that they have', () => {
    const { selectors, groupings } = readPromql(query.expr);
    const has = (label: string) =>
      groupings.length > 0
        ? groupings.some((grouping) => grouping.label === label)
        : selectors.every(({ name }) => {
            const metric = metricOf(name, KNOWN);
            return metric !== undefined && hasLabel(metric, label);
          });
    const named = [...query.legend.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label);
    expect(named.filter((label) => !has(label))).toEqual([]);
  });
});

describe('what the dashboard looks for', () => {
  it('are values that our code gives its labels', () => {
    const values = sent
      .flatMap(({ expr }) => readPromql(expr).selectors)
      .flatMap(({ labels }) => labels.flatMap((label) => label.values))
      .filter((value) => !value.startsWith('$'));
    expect(values.length).toBeGreaterThan(30);
    expect(unwrittenValues([...new Set(values)])).toEqual([]);
  });

  it('are choices of variables that metrics of ours have', () => {
    const choices = DASHBOARD.templating.list.flatMap((variable) => (variable.type === 'query' ? [variable] : []));
    expect(choices.length).toBeGreaterThan(0);
    for (const { definition, query, name } of choices) {
      expect(query.query).toBe(definition);
      const [, metric = '', label = ''] = /^label_values\((\w+), (\w+)\)$/.exec(definition) ?? [];
      expect({ name, problems: expressionProblems(`${metric}{${label}!=""}`, KNOWN) }).toEqual({ name, problems: [] });
    }
  });
});
