import type { TopicSpec } from '#libs/contracts';

/** A record to append. Records with equal keys keep their order. */
export interface NewRecord {
  topic: string;
  key: string;
  value: Buffer;
  headers?: Record<string, string>;
}

/** A record as it stands in the log. Offsets of a partition rise and may have gaps. */
export interface LogRecord {
  topic: string;
  partition: number;
  offset: number;
  key: string;
  value: Buffer;
  headers: Record<string, string>;
  /** ms since the epoch. */
  appendedAtMs: number;
}

/** The right to work on a record, which ends when its partition goes to another member or the consumer stops. */
export interface RecordHold {
  /** The next owner reads the record again: what is not begun had better not be begun. A handler says so by RecordLostError. */
  readonly lost: boolean;
}

/** A handler has left a record to the next owner of its partition. It is not finished, and nothing has failed. */
export class RecordLostError extends Error {
  override readonly name = 'RecordLostError';
  readonly retryable = true;

  constructor() {
    super('the partition of the record has been given back');
  }
}

/** How the records of one topic are handed to its handler. */
export type TopicHandler =
  /** One record at a time per key, in order; keys beside each other. For projections. */
  | { kind: 'ordered'; handle: (record: LogRecord, hold: RecordHold) => Promise<void> }
  /** Records beside each other in any order; a slow one holds up none. For deliveries. */
  | { kind: 'unordered'; handle: (record: LogRecord, hold: RecordHold) => Promise<void> }
  /**
   * A batch at a time per partition, in offset order, at most `maxRecords`. A batch that fails for good is bisected
   * until the poison record stands alone. For stores.
   */
  | { kind: 'batch'; maxRecords: number; handle: (records: readonly LogRecord[], hold: RecordHold) => Promise<void> };

export interface ConsumeOptions {
  /** Consumer group: each group sees every record, its members share the partitions. */
  group: string;
  handlers: Readonly<Record<string, TopicHandler>>;
  /** Fetching of a partition pauses above this many unfinished records and resumes at half. Default 3,000. */
  unfinishedRecordsMax?: number;
  /** The same for the bytes of unfinished values. Default 16 MiB. */
  unfinishedBytesMax?: number;
  /** How long in-flight records may take to finish when their partition goes or the consumer stops, ms. Default 5,000. */
  drainMs?: number;
}

export interface Consumer {
  /** Partitions that this member holds now, by topic. */
  assignment(): Readonly<Record<string, readonly number[]>>;
  /** Records fetched and not finished. */
  unfinished(): number;
  /** When the oldest of them was appended, ms since the epoch, by topic; topics without any are missing. */
  oldestAppendedAtMs(): ReadonlyMap<string, number>;
  /** Fetches nothing more, for good: what was fetched is handled and committed until `stop`. */
  pause(): void;
  /**
   * Stops fetching, waits for what is in flight at most `drainMs`, commits what is finished, leaves the group.
   * What did not finish will be read again by the next owner.
   */
  stop(): Promise<void>;
}

export interface PartitionLag {
  topic: string;
  partition: number;
  /** The next offset that the group will read; null when it never committed. */
  committed: number | null;
  /** The offset that the next appended record gets. */
  end: number;
}

/** A place in a partition: the record at `offset` or, when that is gone, the first one after it. */
export interface LogPosition {
  topic: string;
  partition: number;
  offset: number;
}

/** What a partition holds: no record below `begin`, none yet at `end`. */
export interface PartitionBounds {
  partition: number;
  begin: number;
  /** The offset that the next appended record gets. */
  end: number;
}

export interface TailOptions {
  topics: readonly string[];
  /**
   * Where to begin; partitions that are not named begin at their end. A position outside what its partition holds is
   * moved to the nearer end of it: compare with `positions` first to know whether something is missing.
   */
  from?: readonly LogPosition[];
  /**
   * Takes records of one partition, in order; one call at a time, and nothing more is fetched until it is done. A call
   * that fails is made again with the same records.
   */
  onRecords: (records: readonly LogRecord[]) => void | Promise<void>;
}

/** Follows topics without being member of a group: nothing is committed, and every tail sees every record. */
export interface Tail {
  /** Where it goes on, for each partition. A tail from here misses and repeats nothing that this one took. */
  positions(): LogPosition[];
  /** `onRecords` is not called any more once this resolves. */
  stop(): Promise<void>;
}

/**
 * The event log: durable, partitioned, ordered per key. Two adapters keep the same contract suite: Kafka and
 * embedded (Postgres). Nothing outside libs/messaging knows which is in use.
 */
export interface EventLog {
  readonly kind: 'kafka' | 'embedded';
  /** Creates the topics that are missing. Safe to call from many processes at once. */
  ensureTopics(specs: readonly TopicSpec[]): Promise<void>;
  /**
   * Resolves once every record is durable (Kafka: acks=all; embedded: committed with fsync). Rejects with
   * `EventLogUnavailableError` (retryable) when that is not known within its time-out: the records may or may not be
   * in the log then, so a caller that tries again may append them twice, never lose them. Rejects with
   * `RecordTooLargeError` when a topic takes no record of that size.
   * @param limitMs for who stops waiting before the log's own time-out: nothing of it is begun after that
   */
  append(records: readonly NewRecord[], limitMs?: number): Promise<void>;
  consume(options: ConsumeOptions): Promise<Consumer>;
  lag(group: string, topics: readonly string[]): Promise<PartitionLag[]>;
  /** What each partition of the topic holds now, by partition. Rejects when there is no such topic. */
  positions(topic: string): Promise<PartitionBounds[]>;
  /**
   * The records of one partition from a position on, in order: at most `limit`, fewer only when there are no more yet.
   * For looking and for catching up: no group, nothing is committed. Rejects when there is no such partition.
   */
  read(from: LogPosition, limit: number): Promise<LogRecord[]>;
  /** Resolves once it is settled where the tail begins: it sees every record appended after that. */
  tail(options: TailOptions): Promise<Tail>;
  /** Resolves when the log answers; rejects otherwise. For health checks; at most 2 s. */
  ping(): Promise<void>;
  /** Stops all consumers and tails, flushes, disconnects: once, however often it is called. Appends reject from then on. */
  close(): Promise<void>;
}

/** The log did not acknowledge in time, or cannot be reached. Trying again may help. */
export class EventLogUnavailableError extends Error {
  override readonly name = 'EventLogUnavailableError';
  readonly retryable = true;
}

/** The topic takes no record of this size. Trying again cannot help. Kafka: max.message.bytes; the embedded log has no such limit. */
export class RecordTooLargeError extends Error {
  override readonly name = 'RecordTooLargeError';
  readonly retryable = false;
}
