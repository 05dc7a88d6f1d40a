import type { Figure, Target } from '../scenarios/figure.js';
import { median } from '../statistics/percentiles.js';
import { shown } from './number-format.js';
import { PEER_FIGURES, PEERS } from './peers.js';
import type { BenchResults, ScenarioResult } from './results.js';

const COLUMNS = ['', 'median', 'min', 'max', 'target', '', PEERS.join(' / ')] as const;
/** The first column reads from the left, figures from the right. */
const LEFT_ALIGNED = new Set([0, 5, 6]);

/** Whether the median is where it should be. Null without a target, or without a figure. */
export function isMet({ runs, target }: Pick<Figure, 'runs' | 'target'>): boolean | null {
  const middle = median(runs);
  if (target === undefined || Number.isNaN(middle)) return null;
  return target.at === 'least' ? middle >= target.value : middle <= target.value;
}

function targetText({ at, value }: Target): string {
  return `${at === 'least' ? '>=' : '<='} ${shown(value)}`;
}

function verdict(figure: Figure): string {
  const met = isMet(figure);
  if (met === null) return '';
  return met ? 'met' : 'MISSED';
}

function row(figure: Figure): string[] {
  const { id, label, unit, runs, target } = figure;
  const peers = PEER_FIGURES[id]?.map((value) => (value === null ? 'not arrived' : shown(value)));
  return [
    unit === '' ? label : `${label} [${unit}]`,
    shown(median(runs)),
    shown(Math.min(...runs)),
    shown(Math.max(...runs)),
    target === undefined ? '' : targetText(target),
    verdict(figure),
    peers?.join(' / ') ?? '',
  ];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        LEFT_ALIGNED.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function section({ scenario, title, log, figures, failure, others_cores }: ScenarioResult): string[] {
  const where = log === null ? '' : ` - ${log === 'kafka' ? 'Kafka' : 'embedded log'}`;
  const head = `(${scenario}) ${title}${where}   [others used ${shown(others_cores)} cores]`;
  const table = figures.length === 0 ? [] : aligned([COLUMNS, ...figures.map(row)]);
  return ['', head, ...(failure === null ? [] : [`  not measured to its end: ${failure}`]), ...table];
}

/** The figures as people read them: medians with targets and peers beside them. */
export function textReport({ machine, runs, results }: BenchResults): string {
  const { measured_at, cpu, cores, memory_gib, node, load_average_before } = machine;
  return [
    `Measured ${measured_at} on ${cores} cores (${cpu}), ${memory_gib} GiB, Node ${node}: shared by load, receiver,`,
    `engine and its servers. Medians of ${runs} run${runs === 1 ? '' : 's'}. Load average before: ${load_average_before}` +
      `${load_average_before > 0.5 ? ' - others use this machine: times will be longer than they could be' : ''}.`,
    ...results.flatMap(section),
  ].join('\n');
}
