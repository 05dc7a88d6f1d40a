import type { MachineFacts } from '../machine/machine-facts.js';
import type { Figure } from '../scenarios/figure.js';
import type { LogKind } from '../stack/workplace.js';

/** One scenario on one log. */
export interface ScenarioResult {
  scenario: string;
  title: string;
  /** Null where no event log, or always Kafka, takes part. */
  log: LogKind | null;
  figures: readonly Figure[];
  /** Why figures are missing; null when it ran through. */
  failure: string | null;
  /** When it ended, ours included. */
  load_average: number;
}

export interface BenchResults {
  machine: MachineFacts;
  runs: number;
  results: readonly ScenarioResult[];
}
