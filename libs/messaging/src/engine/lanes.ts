import type { LogRecord, RecordHold } from '../event-log.port.js';
import type { Mark } from './watermark.js';

/** A fetched record on its way through its handler. */
export interface UnfinishedRecord extends Mark<UnfinishedRecord> {
  readonly record: LogRecord;
  /** Handler calls that failed so far. */
  attempts: number;
}

/** The order in which the records of one partition are handed to their handler. */
export interface Lanes {
  enqueue(records: readonly UnfinishedRecord[]): void;
  /** Drops everything that is not in flight and starts nothing any more. */
  clear(): void;
}

/** What lanes ask of the partition that they run in. */
export interface LanesHost {
  readonly hold: RecordHold;
  running(): boolean;
  /**
   * Calls a handler. `done` follows its success, however late; `failed` its failure, but for a record that it has left to
   * the next owner, and for whatever fails once the last position is being committed.
   */
  call(handle: () => Promise<void>, done: () => void, failed: (error: unknown) => void): void;
  finish(record: UnfinishedRecord): void;
}
