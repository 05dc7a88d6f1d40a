import { setTimeout as delay } from 'node:timers/promises';
import { parseEvent, type EventByTopic, type Topic } from '#libs/contracts';
import type { MessagingLogger } from '../messaging-logger.js';
import { classifyFailure } from '../engine/failure-policy.js';
import type { EventLog, LogPosition, LogRecord, Tail } from '../event-log.port.js';

/** Writes events of a topic where every replica reads them; repeats included, since all replicas see every event. */
export type StateAppliers<T extends Topic> = {
  readonly [K in T]: (events: readonly EventByTopic[K][]) => Promise<unknown>;
};

const EVENTS_AT_ONCE_MAX = 200;
const RETRY_MS = 100;
const RETRY_MS_MAX = 2_000;
/** How long what is being written may take when the service stops, ms: the group reads it again. */
const STOP_MS_MAX = 1_000;

export interface StateTailOptions<T extends Topic> {
  topics: readonly T[];
  log: Pick<EventLog, 'lag' | 'tail'>;
  /** Reads the same topics, a partition each by one of its members: from where it has come, nothing is known yet. */
  group: string;
  logger: Pick<MessagingLogger, 'warn'>;
  wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/**
 * Each replica's own reading of what others say is so now (ADR 29). The group's members share that out, so what a killed
 * one was to read is read by the others only once the group misses it, 6 s later on Kafka. The group remembers how far was
 * read, and puts away what cannot be.
 */
export class StateTail<T extends Topic> {
  private readonly stopping = new AbortController();
  private readonly wait: NonNullable<StateTailOptions<T>['wait']>;
  private tail: Tail | null = null;
  private appliers: ReadonlyMap<string, RecordApplier> = new Map();

  constructor(private readonly options: StateTailOptions<T>) {
    this.wait = options.wait ?? ((ms, signal) => delay(ms, undefined, { signal }));
  }

  /** How far it has come in each partition; none before it has begun. */
  positions(): readonly LogPosition[] {
    return this.tail?.positions() ?? [];
  }

  /** Begins, as soon as the log is there, where the group has come to. */
  start(appliers: StateAppliers<T>): void {
    this.appliers = new Map(this.options.topics.map((topic) => [topic, parsing(topic, appliers[topic])]));
    void this.begin();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.race([this.endIfStopped(), delay(STOP_MS_MAX, undefined, { ref: false })]);
  }

  private async endIfStopped(): Promise<void> {
    if (this.stopped) await this.tail?.stop();
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async begin(): Promise<void> {
    const { topics, log, group, logger } = this.options;
    for (let retryMs = RETRY_MS; !this.stopped; retryMs = Math.min(retryMs * 2, RETRY_MS_MAX)) {
      try {
        const from = (await log.lag(group, topics)).map(({ topic, partition, committed }) => ({
          ...{ topic, partition },
          offset: committed ?? 0,
        }));
        const onRecords = (records: readonly LogRecord[]) => this.take(records);
        this.tail = await log.tail({ topics, from, onRecords });
        await this.endIfStopped();
        return;
      } catch (error) {
        if (retryMs === RETRY_MS_MAX) logger.warn({ err: error, topics }, 'read by the group alone for now');
      }
      // Rejects only because the service stops.
      await this.wait(retryMs, this.stopping.signal).catch(() => undefined);
    }
  }

  /** @param records of one partition, so of one topic */
  private async take(records: readonly LogRecord[]): Promise<void> {
    for (let at = 0; at < records.length && !this.stopped; at += EVENTS_AT_ONCE_MAX) {
      await this.applyOrLeave(records.slice(at, at + EVENTS_AT_ONCE_MAX));
    }
  }

  /** What cannot be taken is left to the group, which tries it again and puts it away. Fails if trying again may help. */
  private async applyOrLeave(records: readonly LogRecord[]): Promise<void> {
    try {
      await this.appliers.get(records[0]?.topic ?? '')?.(records);
    } catch (error) {
      if (classifyFailure(error) === 'retryable') throw error;
      if (records.length > 1) for (const record of records) await this.applyOrLeave([record]);
    }
  }
}

type RecordApplier = (records: readonly LogRecord[]) => Promise<unknown>;

function parsing<T extends Topic>(
  topic: T,
  apply: (events: readonly EventByTopic[T][]) => Promise<unknown>,
): RecordApplier {
  return async (records) => apply(records.map(({ value }) => parseEvent(topic, value)));
}
