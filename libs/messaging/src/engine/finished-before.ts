import type { LogRecord } from '../event-log.port.js';
import type { OffsetRange } from './watermark.js';

/**
 * What became of a partition's records while it was ours, for the case that it comes back to this process: what had been
 * finished and was not committed is read again, and is to be passed over. Kept by offset, and by time against a log that
 * has lost its end and gives the same offsets to other records.
 */
export class FinishedBefore {
  /**
   * @param range what was fetched and perhaps not committed
   * @param unfinished offsets in it that are not finished
   * @param newestMs when the youngest record of it was appended, ms since the epoch
   */
  constructor(
    private readonly range: OffsetRange,
    private readonly unfinished: Set<number>,
    private readonly newestMs: number,
  ) {}

  /**
   * One for both: a later run has read the beginning of this range again, and perhaps not all of it. Handlers of either
   * run may still end, so that both go on with one set. If the later one met a younger record, the log has other records
   * now, and this says nothing of what stands beyond.
   */
  followedBy(later: FinishedBefore): FinishedBefore {
    const { range, unfinished, newestMs } = this;
    const { begin, end } = later.range;
    if (end >= range.end || end < range.begin || later.newestMs > newestMs) return later;
    for (const offset of unfinished) if (offset < end) unfinished.delete(offset);
    for (const offset of later.unfinished) unfinished.add(offset);
    return new FinishedBefore({ begin, end: range.end }, unfinished, newestMs);
  }

  /** A handler has ended after its partition went. */
  finish(offset: number): void {
    this.unfinished.delete(offset);
  }

  has({ offset, appendedAtMs }: Pick<LogRecord, 'offset' | 'appendedAtMs'>): boolean {
    const { begin, end } = this.range;
    return offset >= begin && offset < end && appendedAtMs <= this.newestMs && !this.unfinished.has(offset);
  }

  /** Whether it says something about this offset or a higher one. */
  reaches(offset: number): boolean {
    return offset < this.range.end;
  }
}
