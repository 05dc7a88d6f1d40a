import type { Clock } from '#libs/contracts';
import type { NewRecord } from '../event-log.port.js';

/** What the messaging code logs through; pino's logger fits. */
export interface MessagingLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Counts of what became of records, by group and topic. */
export interface ConsumeMetrics {
  /** Records that need no more work: handled, or dead-lettered. */
  finished(group: string, topic: string, records: number): void;
  /** A handler failed; `records` is the size of the batch. */
  failed(group: string, topic: string, records: number): void;
  /** A failed handler call will be made again. */
  retried(group: string, topic: string, records: number): void;
  /** A record stands in the dead-letter topic. */
  deadLettered(group: string, topic: string): void;
}

/** Calls `run` once after `delayMs`; the returned function cancels it. Injected, so that tests do not sleep. */
export type Schedule = (delayMs: number, run: () => void) => () => void;

export interface ConsumeEngineDeps {
  /** Writes dead letters; resolves once they are durable. */
  append: (records: readonly NewRecord[]) => Promise<void>;
  clock: Clock;
  logger: MessagingLogger;
  metrics?: ConsumeMetrics;
  /** Default: setTimeout. */
  schedule?: Schedule;
}

export const timerSchedule: Schedule = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => {
    clearTimeout(timer);
  };
};

export const noMetrics: ConsumeMetrics = {
  finished: () => undefined,
  failed: () => undefined,
  retried: () => undefined,
  deadLettered: () => undefined,
};
