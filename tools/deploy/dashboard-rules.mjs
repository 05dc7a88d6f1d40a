/**
 * Prints the expressions of the dashboard as recording rules, for promtool, which knows what a parser of the grammar
 * alone does not: the types of arguments.
 */
import { readFileSync } from 'node:fs';

const { panels } = JSON.parse(readFileSync(new URL('../../deploy/grafana/meisim.json', import.meta.url), 'utf8'));
const rules = panels.flatMap(({ id, targets = [] }) =>
  targets.map(({ refId, expr }) => ({
    record: `panel_${id}_${refId}`,
    expr: expr.replaceAll('$__rate_interval', '1m'),
  })),
);
process.stdout.write(`${JSON.stringify({ groups: [{ name: 'dashboard', rules }] })}\n`);
