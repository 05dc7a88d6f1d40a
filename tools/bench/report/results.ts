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
  /** Cores that processes which are not of the benchmark kept busy meanwhile. Well above 0: too noisy to count. */
  others_cores: number;
}

export interface BenchResults {
  machine: MachineFacts;
  runs: number;
  results: readonly ScenarioResult[];
}
