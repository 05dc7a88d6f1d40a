import { deadLetterNote, deadLetterOf } from '../dead-letters/dead-letter.js';
import { RecordTooLargeError, type NewRecord } from '../event-log.port.js';
import { timerSchedule } from '../schedule.js';
import type { ConsumeEngineDeps } from './consume-engine-deps.js';
import { classifyFailure, retryDelayMs, type FailureKind } from './failure-policy.js';
import type { LanesHost, UnfinishedRecord } from './lanes.js';
import type { PartitionReport } from './partition-report.js';

/**
 * What becomes of one partition's records whose handler failed: it is called again after a pause, or they are written to
 * the dead letters. Nothing of that begins once the partition does not run any more: its next owner reads them again.
 */
export class Failures {
  /** Cancel what waits to be tried again. */
  readonly #waiting = new Set<() => void>();

  constructor(
    private readonly host: LanesHost,
    private readonly group: string,
    private readonly report: PartitionReport,
    private readonly deps: ConsumeEngineDeps,
  ) {}

  /** Classifies and counts a failed call. @param attempts calls that have failed so far */
  judge(error: unknown, attempts: number, entries: readonly UnfinishedRecord[]): FailureKind {
    const kind = classifyFailure(error);
    this.report.failed(kind, attempts, error, entries);
    return kind;
  }

  /** Runs `run` after the pause that is due; false when the failure is not to be retried any more. */
  retry(kind: FailureKind, attempts: number, records: number, run: () => void): boolean {
    const delayMs = retryDelayMs(kind, attempts);
    if (delayMs === null) return false;
    if (!this.host.running()) return true;
    this.report.retried(records);
    this.#later(delayMs, run);
    return true;
  }

  /** Finishes the record once its dead letter is durable, however long that takes; then calls `done`. */
  deadLetter(entry: UnfinishedRecord, error: unknown, done: () => void): void {
    if (!this.host.running()) return;
    const letter = deadLetterOf(entry.record, this.group, error, this.deps.clock.now());
    this.#append(entry, letter, 1, () => {
      this.report.deadLettered(entry, error);
      this.host.finish(entry);
      done();
    });
  }

  /** Nothing is tried again any more. */
  clear(): void {
    for (const cancel of this.#waiting) cancel();
    this.#waiting.clear();
  }

  #append(entry: UnfinishedRecord, letter: NewRecord, attempt: number, done: () => void): void {
    const failed = (error: unknown) => {
      const note = error instanceof RecordTooLargeError ? deadLetterNote(letter) : null;
      if (note !== null) {
        this.#later(0, () => {
          this.#append(entry, note, 1, () => {
            this.report.deadLetterNoted(entry);
            done();
          });
        });
        return;
      }
      this.report.deadLetterRefused(entry, error);
      this.#later(retryDelayMs('retryable', attempt) ?? 0, () => {
        this.#append(entry, letter, attempt + 1, done);
      });
    };
    this.host.call(() => this.deps.append([letter]), done, failed);
  }

  #later(delayMs: number, run: () => void): void {
    if (!this.host.running()) return;
    const cancel = (this.deps.schedule ?? timerSchedule)(delayMs, () => {
      this.#waiting.delete(cancel);
      if (this.host.running()) run();
    });
    this.#waiting.add(cancel);
  }
}
