import type { Clock } from '#libs/contracts';
import type { NewRecord } from '../event-log.port.js';
import type { MessagingLogger } from '../messaging-logger.js';
import type { Schedule } from '../schedule.js';

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
  /** It stands there as a note, without its value, which is too large. Counted beside `deadLettered`. */
  deadLetterNoted(group: string, topic: string): void;
}

export interface ConsumeEngineDeps {
  /** Writes dead letters; resolves once they are durable. */
  append: (records: readonly NewRecord[]) => Promise<void>;
  clock: Clock;
  logger: MessagingLogger;
  metrics?: ConsumeMetrics;
  /** Default: setTimeout. */
  schedule?: Schedule;
}

export const noMetrics: ConsumeMetrics = {
  finished: () => undefined,
  failed: () => undefined,
  retried: () => undefined,
  deadLettered: () => undefined,
  deadLetterNoted: () => undefined,
};
