import type { LogRecord } from '../event-log.port.js';
import type { OffsetRange } from './watermark.js';

/**
 * What became of a partition's records while it was ours, for the case that it comes back to this process: what had been
 * finished and was not committed is read again, and is to be passed over. Kept by offset, and by time against a log that
 * has lost its end and gives the same offsets to other records.
 */
export class FinishedBefore {
  readonly #unfinished: Set<number>;

  /**
   * @param range what was fetched and perhaps not committed
   * @param unfinished offsets in it that were not finished
   * @param newestMs when the youngest record of it was appended, ms since the epoch
   * @param before the same of an earlier time, which may have come further
   */
  constructor(
    private readonly range: OffsetRange,
    unfinished: Iterable<number>,
    private readonly newestMs: number,
    private readonly before: FinishedBefore | null,
  ) {
    this.#unfinished = new Set(unfinished);
  }

  /** A handler has ended after its partition went. */
  finish(offset: number): void {
    this.#unfinished.delete(offset);
  }

  has(record: Pick<LogRecord, 'offset' | 'appendedAtMs'>): boolean {
    const { offset, appendedAtMs } = record;
    const { begin, end } = this.range;
    if (offset >= end) return this.before?.has(record) ?? false;
    return offset >= begin && appendedAtMs <= this.newestMs && !this.#unfinished.has(offset);
  }

  /** Whether it says something about this offset or a higher one. */
  reaches(offset: number): boolean {
    return offset < this.range.end || (this.before?.reaches(offset) ?? false);
  }
}
