import { readFileSync } from 'node:fs';

/** A metric as an operator may use it. */
export interface DescribedMetric {
  name: string;
  type: string;
  labels: string[];
  help: string;
}

/** A row of the page's table of metrics. */
export interface MetricRow extends DescribedMetric {
  /** Services that show it. */
  services: string[];
  advice: string;
}

export const OPERATIONS_PAGE = new URL('../../docs/operations.md', import.meta.url);

/** The rows of docs/operations.md that describe a metric, by name. A cell's backticks are no part of it. */
export function metricRows(): Map<string, MetricRow> {
  const lines = readFileSync(OPERATIONS_PAGE, 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith('| `meisim_')).map(rowOf);
  return new Map(rows.map((row) => [row.name, row]));
}

function rowOf(line: string): MetricRow {
  const [, name = '', type = '', labels = '', services = '', help = '', advice = ''] = line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  return {
    name: name.replaceAll('`', ''),
    type,
    labels: listed(labels.replaceAll('`', '')),
    services: listed(services),
    help: help.replaceAll('`', ''),
    advice,
  };
}

function listed(cell: string): string[] {
  return cell.split(',').flatMap((entry) => entry.trim() || []);
}
