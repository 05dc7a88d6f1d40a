import type { LogRecord } from './event-log.port.js';

export interface TopicPartition {
  topic: string;
  partition: number;
}

/** Where a group goes on reading a partition: the offset of the next record. */
export interface CommitPosition extends TopicPartition {
  nextOffset: number;
}

/** What the engine may ask of the adapter for one assigned partition. Both are idempotent and take effect soon. */
export interface FetchControl {
  pause(): void;
  resume(): void;
}

/**
 * The part of a consumer that both adapters share: lanes, retries, dead letters, back-pressure and the watermark.
 * The adapter fetches, commits and knows who owns what; the engine decides what is finished.
 */
export interface ConsumeEngine {
  /** The adapter was given this partition. Assigning one that is already assigned keeps its state. */
  assign(partition: TopicPartition, control: FetchControl): void;
  /**
   * Takes fetched records over and returns at once: fetching never waits for a handler. Records of partitions that
   * are not assigned, and those at or below an offset already taken, are ignored.
   */
  accept(partition: TopicPartition, records: readonly LogRecord[]): void;
  /**
   * Positions that moved since the last call: the lowest offset that is fetched and not finished, or one past the
   * highest fetched. Only for partitions assigned now. To be called when those of the last call are committed or were
   * given back: from then on they count as committed for certain.
   */
  takeCommittable(): CommitPosition[];
  /** A commit failed: these positions count as not yet taken. */
  giveBack(positions: readonly CommitPosition[]): void;
  /**
   * The partitions go. Waits for their in-flight records, at most `drainMs`; queued ones are dropped at once. Then
   * nothing of them is handled or committable any more. What has finished, also in handlers that still run, is passed
   * over should it be read again here (ADR 36).
   * @param beforeForgetting called after the wait with the positions to commit, while the right to commit still holds
   */
  revoke(
    partitions: readonly TopicPartition[],
    beforeForgetting?: (positions: CommitPosition[]) => Promise<void>,
  ): Promise<void>;
  unfinished(): number;
  /** As `Consumer.oldestAppendedAtMs` says. */
  oldestAppendedAtMs(): ReadonlyMap<string, number>;
}
