/** What a figure is to reach; source: the delivery engine's targets in docs/benchmarks.md. */
export interface Target {
  /** Whether the figure should be at least or at most the value. */
  at: 'least' | 'most';
  value: number;
}

/** One measured quantity, once per run. */
export interface Figure {
  /** Stable name for tools: `scenario.variant.quantity`. */
  id: string;
  label: string;
  unit: string;
  /** In the order of the runs; NaN where it could not be measured. */
  runs: number[];
  target?: Target;
}

/** Figures of one run by id; runs are merged by `mergeRuns`. */
export type Measured = Omit<Figure, 'runs'> & { value: number };

/** The same quantities of several runs, side by side. */
export function mergeRuns(runs: readonly (readonly Measured[])[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { value, ...rest } of runs.flat()) {
    const known = figures.get(rest.id);
    if (known) known.runs.push(value);
    else figures.set(rest.id, { ...rest, runs: [value] });
  }
  return [...figures.values()];
}
