import type { FetchControl, TopicPartition } from '../consume-engine.port.js';
import { isFor } from '../dead-letters/replay-audience.js';
import { RecordLostError, type LogRecord, type RecordHold, type TopicHandler } from '../event-log.port.js';
import { BatchLane } from './batch-lane.js';
import type { ConsumeEngineDeps } from './consume-engine-deps.js';
import { Failures } from './failures.js';
import { FinishedBefore } from './finished-before.js';
import { FlowControl, type FlowLimits } from './flow-control.js';
import type { Lanes, LanesHost, UnfinishedRecord } from './lanes.js';
import { PartitionReport } from './partition-report.js';
import { RecordLanes } from './record-lanes.js';
import { Watermark } from './watermark.js';

/**
 * One partition while it is assigned: its lanes, its watermark and its back-pressure.
 * Life: running -> draining (what is in flight may finish, nothing starts) -> sealed (its last position has been told).
 */
export class PartitionRun implements LanesHost {
  readonly hold: RecordHold;
  readonly #lanes: Lanes;
  readonly #watermark = new Watermark<UnfinishedRecord>();
  readonly #flow: FlowControl;
  readonly #report: PartitionReport;
  readonly #failures: Failures;
  #state: 'running' | 'draining' | 'sealed' = 'running';
  #inFlight = 0;
  /** When the youngest record that was taken was appended, ms since the epoch. */
  #newestMs = Number.NEGATIVE_INFINITY;
  /** Once it drains: what the next run of the partition in this process need not handle again. */
  #known: FinishedBefore | null = null;
  readonly #onIdle: (() => void)[] = [];

  constructor(
    readonly partition: TopicPartition,
    handler: TopicHandler,
    private readonly group: string,
    control: FetchControl,
    limits: FlowLimits,
    deps: ConsumeEngineDeps,
    private before: FinishedBefore | null,
  ) {
    const running = (): boolean => this.running();
    this.hold = {
      get lost() {
        return !running();
      },
    };
    this.#flow = new FlowControl(limits, {
      pause: () => {
        control.pause();
      },
      // Once it is given up, the partition may have another run here, which has paused it for itself.
      resume: () => {
        if (running()) control.resume();
      },
    });
    this.#report = new PartitionReport(group, partition, deps);
    this.#failures = new Failures(this, group, this.#report, deps);
    this.#lanes =
      handler.kind === 'batch'
        ? new BatchLane(handler, this, this.#failures)
        : new RecordLanes(handler, this, this.#failures);
  }

  unfinished(): number {
    return this.#flow.unfinished;
  }

  /** When the oldest of them was appended, ms since the epoch; null when there are none. */
  oldestAppendedAtMs(): number | null {
    return this.#watermark.oldest()?.record.appendedAtMs ?? null;
  }

  running(): boolean {
    return this.#state === 'running';
  }

  accept(records: readonly LogRecord[]): void {
    if (!this.running()) return;
    const taken: UnfinishedRecord[] = [];
    let bytes = 0;
    for (const record of records) {
      const entry: UnfinishedRecord = { offset: record.offset, previous: null, next: null, record, attempts: 0 };
      if (!this.#watermark.add(entry)) continue;
      if (record.appendedAtMs > this.#newestMs) this.#newestMs = record.appendedAtMs;
      bytes += record.value.length;
      taken.push(entry);
    }
    this.#flow.fetched(taken.length, bytes);
    const open = this.before === null ? taken : this.#passOver(this.before, taken);
    this.#lanes.enqueue(open.filter((entry) => isFor(this.group, entry.record.headers)));
    for (const entry of open) if (!isFor(this.group, entry.record.headers)) this.finish(entry);
  }

  /** @returns the records that an earlier run has not finished */
  #passOver(before: FinishedBefore, taken: readonly UnfinishedRecord[]): UnfinishedRecord[] {
    const open: UnfinishedRecord[] = [];
    for (const entry of taken) {
      if (!before.has(entry.record)) {
        open.push(entry);
        continue;
      }
      this.#watermark.finish(entry);
      this.#flow.finished(entry.record.value.length);
    }
    const last = taken.at(-1);
    if (last !== undefined && !before.reaches(last.offset + 1)) this.before = null;
    return open;
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
        this.#inFlight--;
        // However late: it is not committed then, but need not be done again here.
        done();
        this.#tellIdle();
      },
      (error: unknown) => {
        this.#inFlight--;
        // Given back: nobody here tries it again, so nothing is to be judged or told.
        const isLeft = !this.running() && error instanceof RecordLostError;
        if (!this.#sealed && !isLeft) failed(error);
        this.#tellIdle();
      },
    );
  }

  finish(entry: UnfinishedRecord): void {
    this.#watermark.finish(entry);
    this.#known?.finish(entry.offset);
    this.#report.finished();
    this.#flow.finished(entry.record.value.length);
  }

  /** For the partition's next run in this process; handlers that end late still tell it. Null while this one runs. */
  get known(): FinishedBefore | null {
    return this.#known;
  }

  /** Drops what is queued or waits to be tried again; resolves once nothing is in flight. */
  drain(): Promise<void> {
    if (this.#state === 'running') {
      this.#state = 'draining';
      this.#known = this.#knownNow();
    }
    this.#lanes.clear();
    this.#failures.clear();
    if (this.#inFlight === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onIdle.push(resolve);
    });
  }

  /**
   * Last word on the position: whatever finishes from here on is not committed by this run. A commit that hangs may have
   * it already; should that never end, nobody else would bring it.
   */
  seal(): number | null {
    const position = this.#sealed ? null : this.#watermark.last();
    this.#state = 'sealed';
    return position;
  }

  takePosition(): number | null {
    return this.#sealed ? null : this.#watermark.take();
  }

  giveBack(): void {
    this.#watermark.giveBack();
  }

  #knownNow(): FinishedBefore | null {
    const uncommitted = this.#watermark.uncommitted();
    if (uncommitted === null) return this.before;
    const known = new FinishedBefore(uncommitted, new Set(this.#watermark.unfinished()), this.#newestMs);
    return this.before?.followedBy(known) ?? known;
  }

  get #sealed(): boolean {
    return this.#state === 'sealed';
  }

  #tellIdle(): void {
    if (this.#inFlight > 0) return;
    for (const resolve of this.#onIdle.splice(0)) resolve();
  }
}
