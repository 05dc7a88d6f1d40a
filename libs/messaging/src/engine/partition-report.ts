import type { TopicPartition } from '../consume-engine.port.js';
import { noMetrics, type ConsumeEngineDeps, type ConsumeMetrics } from './consume-engine-deps.js';
import { limited } from '../outage-log.js';
import { failureReason } from '../dead-letters/dead-letter.js';
import type { FailureKind } from './failure-policy.js';
import type { UnfinishedRecord } from './lanes.js';

const WARN_EVERY_MS = 1_000;

/** Says in logs and metrics what becomes of one partition's records. */
export class PartitionReport {
  readonly #metrics: ConsumeMetrics;
  /** A letter is tried for ever, and with it all that are refused for the same reason. */
  readonly #sayRefused: ReturnType<typeof limited>;
  #warnAgainAtMs = 0;
  #warningsSpared = 0;

  constructor(
    private readonly group: string,
    private readonly partition: TopicPartition,
    private readonly deps: Pick<ConsumeEngineDeps, 'clock' | 'logger' | 'metrics'>,
  ) {
    this.#metrics = deps.metrics ?? noMetrics;
    this.#sayRefused = limited(
      (fields, message) => {
        deps.logger.error(fields, message);
      },
      () => deps.clock.now(),
    );
  }

  finished(): void {
    this.#metrics.finished(this.group, this.partition.topic, 1);
  }

  retried(records: number): void {
    this.#metrics.retried(this.group, this.partition.topic, records);
  }

  /** Thousands of records fail together when a database goes: one line a second and partition tells enough. */
  failed(kind: FailureKind, attempts: number, error: unknown, records: readonly UnfinishedRecord[]): void {
    this.#metrics.failed(this.group, this.partition.topic, records.length);
    const nowMs = this.deps.clock.now();
    if (nowMs < this.#warnAgainAtMs) {
      this.#warningsSpared++;
      return;
    }
    const fields = { kind, attempts, records: records.length, reason: failureReason(error) };
    this.deps.logger.warn({ ...this.#where(records[0]), ...fields, spared: this.#warningsSpared }, 'a handler failed');
    this.#warnAgainAtMs = nowMs + WARN_EVERY_MS;
    this.#warningsSpared = 0;
  }

  deadLettered(record: UnfinishedRecord, error: unknown): void {
    this.#metrics.deadLettered(this.group, this.partition.topic);
    this.deps.logger.error({ ...this.#where(record), reason: failureReason(error) }, 'dead-lettered a record');
  }

  /** What its own topic drops after its retention is gone for good then. */
  deadLetterNoted(record: UnfinishedRecord): void {
    this.#metrics.deadLetterNoted(this.group, this.partition.topic);
    const left_out_bytes = record.record.value.length;
    this.deps.logger.error(
      { ...this.#where(record), left_out_bytes },
      'a dead letter is too large for its topic: a note says where the record stands',
    );
  }

  deadLetterRefused(record: UnfinishedRecord, error: unknown): void {
    this.#sayRefused({ ...this.#where(record), reason: failureReason(error) }, 'a dead letter was not taken');
  }

  #where(record: UnfinishedRecord | undefined): object {
    return { group: this.group, ...this.partition, offset: record?.offset, key: record?.record.key };
  }
}
