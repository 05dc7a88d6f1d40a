import type { BatchState } from './sms-message.js';

const FINISHED_KEPT = 20;

/** The batches that GET /state shows: all that run, and the last that are finished. */
export class RecentBatches {
  private batches: BatchState[] = [];

  add(batch: BatchState): void {
    this.batches.push(batch);
    let forgotten = this.batches.filter(isFinished).length - FINISHED_KEPT;
    this.batches = this.batches.filter((known) => !isFinished(known) || (forgotten -= 1) < 0);
  }

  /** The newest last. */
  all(): readonly BatchState[] {
    return this.batches;
  }
}

function isFinished({ finished_at }: BatchState): boolean {
  return finished_at !== null;
}
