import type { FetchControl, TopicPartition } from '../consume-engine.port.js';
import type { LogRecord, TopicHandler } from '../event-log.port.js';
import { BatchLane } from './batch-lane.js';
import { noMetrics, timerSchedule, type ConsumeEngineDeps, type ConsumeMetrics } from './consume-engine-deps.js';
import { deadLetterOf, failureReason } from './dead-letter.js';
import { classifyFailure, retryDelayMs, type FailureKind } from './failure-policy.js';
import type { Lanes, LanesHost, UnfinishedRecord } from './lanes.js';
import { RecordLanes } from './record-lanes.js';
import { Watermark } from './watermark.js';

export interface FlowLimits {
  unfinishedRecordsMax: number;
  unfinishedBytesMax: number;
}

/**
 * One partition while it is assigned: its lanes, its watermark and its back-pressure.
 * Life: running -> draining (what is in flight may finish, nothing starts) -> forgotten (nothing counts any more).
 */
export class PartitionRun implements LanesHost {
  readonly #lanes: Lanes;
  readonly #watermark = new Watermark();
  readonly #metrics: ConsumeMetrics;
  readonly #pendingTimers = new Set<() => void>();
  #state: 'running' | 'draining' | 'sealed' | 'forgotten' = 'running';
  #inFlight = 0;
  #unfinishedRecords = 0;
  #unfinishedBytes = 0;
  #paused = false;
  readonly #onIdle: (() => void)[] = [];

  constructor(
    readonly partition: TopicPartition,
    handler: TopicHandler,
    private readonly group: string,
    private readonly control: FetchControl,
    private readonly limits: FlowLimits,
    private readonly deps: ConsumeEngineDeps,
  ) {
    this.#metrics = deps.metrics ?? noMetrics;
    this.#lanes = handler.kind === 'batch' ? new BatchLane(handler, this) : new RecordLanes(handler, this);
  }

  unfinished(): number {
    return this.#unfinishedRecords;
  }

  running(): boolean {
    return this.#state === 'running';
  }

  accept(records: readonly LogRecord[]): void {
    if (!this.running()) return;
    const taken: UnfinishedRecord[] = [];
    for (const record of records) {
      const entry: UnfinishedRecord = { offset: record.offset, previous: null, next: null, record, attempts: 0 };
      if (!this.#watermark.add(entry)) continue;
      this.#unfinishedBytes += record.value.length;
      taken.push(entry);
    }
    this.#unfinishedRecords += taken.length;
    const { unfinishedRecordsMax, unfinishedBytesMax } = this.limits;
    const full = this.#unfinishedRecords > unfinishedRecordsMax || this.#unfinishedBytes > unfinishedBytesMax;
    if (full && !this.#paused) {
      this.#paused = true;
      this.control.pause();
    }
    this.#lanes.enqueue(taken);
  }

  call(handle: () => Promise<void>, done: () => void, failed: (error: unknown) => void): void {
    this.#inFlight++;
    let ending: Promise<void>;
    try {
      ending = handle();
    } catch (error) {
      ending = Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    ending.then(
      () => {
        this.#settle(done);
      },
      (error: unknown) => {
        this.#settle(() => {
          failed(error);
        });
      },
    );
  }

  finish(entry: UnfinishedRecord): void {
    this.#watermark.finish(entry);
    this.#unfinishedRecords--;
    this.#unfinishedBytes -= entry.record.value.length;
    this.#metrics.finished(this.group, this.partition.topic, 1);
    const { unfinishedRecordsMax, unfinishedBytesMax } = this.limits;
    if (!this.#paused || this.#unfinishedRecords * 2 > unfinishedRecordsMax) return;
    if (this.#unfinishedBytes * 2 > unfinishedBytesMax) return;
    this.#paused = false;
    this.control.resume();
  }

  judge(error: unknown, attempts: number, entries: readonly UnfinishedRecord[]): FailureKind {
    const kind = classifyFailure(error);
    this.#metrics.failed(this.group, this.partition.topic, entries.length);
    const fields = {
      ...this.#where(entries[0]),
      records: entries.length,
      kind,
      attempts,
      reason: failureReason(error),
    };
    // Thousands of records fail together when a database goes; the first few calls of each tell enough.
    if (attempts <= 1 || attempts === 10) this.deps.logger.warn(fields, 'a handler failed');
    return kind;
  }

  retry(kind: FailureKind, attempts: number, records: number, run: () => void): boolean {
    const delayMs = retryDelayMs(kind, attempts);
    if (delayMs === null) return false;
    if (!this.running()) return true;
    this.#metrics.retried(this.group, this.partition.topic, records);
    this.#later(delayMs, run);
    return true;
  }

  deadLetter(entry: UnfinishedRecord, error: unknown, done: () => void): void {
    if (!this.running()) return;
    const letter = deadLetterOf(entry.record, this.group, error, this.deps.clock.now());
    this.#appendDeadLetter(entry, letter, 1, () => {
      this.#metrics.deadLettered(this.group, this.partition.topic);
      this.deps.logger.error({ ...this.#where(entry), reason: failureReason(error) }, 'dead-lettered a record');
      this.finish(entry);
      done();
    });
  }

  /** Drops what is queued or waits to be tried again; resolves once nothing is in flight. */
  drain(): Promise<void> {
    if (this.#state === 'running') this.#state = 'draining';
    this.#lanes.clear();
    for (const cancel of this.#pendingTimers) cancel();
    this.#pendingTimers.clear();
    if (this.#inFlight === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onIdle.push(resolve);
    });
  }

  /** Last word on the position: whatever finishes from here on is read again by the next owner. */
  seal(): number | null {
    const position = this.takePosition();
    this.#state = 'sealed';
    return position;
  }

  forget(): void {
    this.#state = 'forgotten';
    this.#lanes.clear();
  }

  takePosition(): number | null {
    return this.#state === 'running' || this.#state === 'draining' ? this.#watermark.take() : null;
  }

  giveBack(): void {
    this.#watermark.giveBack();
  }

  #appendDeadLetter(
    entry: UnfinishedRecord,
    letter: ReturnType<typeof deadLetterOf>,
    attempt: number,
    done: () => void,
  ): void {
    this.call(
      () => this.deps.append([letter]),
      done,
      (error) => {
        this.deps.logger.error({ ...this.#where(entry), reason: failureReason(error) }, 'a dead letter was not taken');
        if (!this.running()) return;
        this.#later(retryDelayMs('retryable', attempt) ?? 0, () => {
          this.#appendDeadLetter(entry, letter, attempt + 1, done);
        });
      },
    );
  }

  #later(delayMs: number, run: () => void): void {
    const cancel = (this.deps.schedule ?? timerSchedule)(delayMs, () => {
      this.#pendingTimers.delete(cancel);
      if (this.running()) run();
    });
    this.#pendingTimers.add(cancel);
  }

  #settle(outcome: () => void): void {
    this.#inFlight--;
    if (this.#state === 'running' || this.#state === 'draining') outcome();
    if (this.#inFlight > 0) return;
    for (const resolve of this.#onIdle.splice(0)) resolve();
  }

  #where(entry: UnfinishedRecord | undefined): object {
    return { group: this.group, ...this.partition, offset: entry?.offset, key: entry?.record.key };
  }
}
