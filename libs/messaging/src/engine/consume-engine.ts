import type { CommitPosition, ConsumeEngine, FetchControl, TopicPartition } from '../consume-engine.port.js';
import type { ConsumeOptions, LogRecord } from '../event-log.port.js';
import type { ConsumeEngineDeps } from './consume-engine-deps.js';
import { timerSchedule } from '../schedule.js';
import type { FinishedBefore } from './finished-before.js';
import type { FlowLimits } from './flow-control.js';
import { PartitionRun } from './partition-run.js';

const UNFINISHED_RECORDS_MAX = 3_000;
const UNFINISHED_BYTES_MAX = 16 * 1024 * 1024;
const DRAIN_MS = 5_000;

class PartitionedConsumeEngine implements ConsumeEngine {
  /** By topic, then partition: no string is built per fetch. */
  readonly #runs = new Map<string, Map<number, PartitionRun>>();
  /** Of partitions that went, what had become of their records: by topic, then partition. */
  readonly #known = new Map<string, Map<number, FinishedBefore>>();
  readonly #limits: FlowLimits;

  constructor(
    private readonly options: ConsumeOptions,
    private readonly deps: ConsumeEngineDeps,
  ) {
    this.#limits = {
      unfinishedRecordsMax: options.unfinishedRecordsMax ?? UNFINISHED_RECORDS_MAX,
      unfinishedBytesMax: options.unfinishedBytesMax ?? UNFINISHED_BYTES_MAX,
    };
  }

  assign(partition: TopicPartition, control: FetchControl): void {
    if (this.#find(partition)?.running() === true) return;
    const handler = this.options.handlers[partition.topic];
    if (handler === undefined) throw new Error(`no handler for topic ${partition.topic}`);
    const { group } = this.options;
    const before = this.#known.get(partition.topic)?.get(partition.partition) ?? null;
    const run = new PartitionRun({ ...partition }, handler, group, control, this.#limits, this.deps, before);
    const ofTopic = this.#runs.get(partition.topic) ?? new Map<number, PartitionRun>();
    this.#runs.set(partition.topic, ofTopic.set(partition.partition, run));
  }

  accept(partition: TopicPartition, records: readonly LogRecord[]): void {
    this.#find(partition)?.accept(records);
  }

  takeCommittable(): CommitPosition[] {
    const positions: CommitPosition[] = [];
    for (const run of this.#all()) {
      const nextOffset = run.takePosition();
      if (nextOffset !== null) positions.push({ ...run.partition, nextOffset });
    }
    return positions;
  }

  giveBack(positions: readonly CommitPosition[]): void {
    for (const position of positions) this.#find(position)?.giveBack();
  }

  async revoke(
    partitions: readonly TopicPartition[],
    beforeForgetting?: (positions: CommitPosition[]) => Promise<void>,
  ): Promise<void> {
    const runs = partitions.map((partition) => this.#find(partition)).filter((run) => run !== undefined);
    // They drain from here on. What they know is remembered before that is waited for: a partition may come back meanwhile.
    const drained = this.#drained(runs);
    for (const run of runs) this.#remember(run);
    await drained;
    const positions: CommitPosition[] = [];
    for (const run of runs) {
      const nextOffset = run.seal();
      if (nextOffset !== null) positions.push({ ...run.partition, nextOffset });
    }
    try {
      await beforeForgetting?.(positions);
    } finally {
      for (const run of runs) this.#forget(run);
    }
  }

  unfinished(): number {
    let records = 0;
    for (const run of this.#all()) records += run.unfinished();
    return records;
  }

  oldestAppendedAtMs(): ReadonlyMap<string, number> {
    const oldest = new Map<string, number>();
    for (const run of this.#all()) {
      const appendedAtMs = run.oldestAppendedAtMs();
      if (appendedAtMs === null) continue;
      const { topic } = run.partition;
      oldest.set(topic, Math.min(appendedAtMs, oldest.get(topic) ?? Number.POSITIVE_INFINITY));
    }
    return oldest;
  }

  async #drained(runs: readonly PartitionRun[]): Promise<void> {
    const idle = Promise.all(runs.map((run) => run.drain()));
    let cancel = (): void => undefined;
    const timeUp = new Promise<void>((resolve) => {
      cancel = (this.deps.schedule ?? timerSchedule)(this.options.drainMs ?? DRAIN_MS, resolve);
    });
    await Promise.race([idle, timeUp]);
    cancel();
  }

  #remember({ partition: { topic, partition }, known }: PartitionRun): void {
    if (known === null) return;
    const ofTopic = this.#known.get(topic) ?? new Map<number, FinishedBefore>();
    this.#known.set(topic, ofTopic.set(partition, known));
  }

  /** Unless the partition has been assigned anew while this run drained. */
  #forget(run: PartitionRun): void {
    const { topic, partition } = run.partition;
    if (this.#find(run.partition) === run) this.#runs.get(topic)?.delete(partition);
  }

  #find(partition: TopicPartition): PartitionRun | undefined {
    return this.#runs.get(partition.topic)?.get(partition.partition);
  }

  *#all(): Iterable<PartitionRun> {
    for (const ofTopic of this.#runs.values()) yield* ofTopic.values();
  }
}

/**
 * The consumer's decisions, without a log: an adapter fetches records into it and commits what it says.
 * @throws Error from `assign` for a topic that `options.handlers` does not name
 */
export function createConsumeEngine(options: ConsumeOptions, deps: ConsumeEngineDeps): ConsumeEngine {
  return new PartitionedConsumeEngine(options, deps);
}
