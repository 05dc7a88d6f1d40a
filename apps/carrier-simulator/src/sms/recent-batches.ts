import type { BatchState } from './sms-message.js';

const FINISHED_KEPT = 20;

/** The batches that GET /state shows: all that run, and the last that are finished. */
export class RecentBatches {
  private batches: BatchState[] = [];

  add(batch: BatchState): void {
    this.batches = [...this.all(), batch];
  }

  /** The newest last. */
  all(): readonly BatchState[] {
    // Here, since they are finished without telling us.
    let forgotten = this.batches.filter(isFinished).length - FINISHED_KEPT;
    this.batches = this.batches.filter((known) => !isFinished(known) || (forgotten -= 1) < 0);
    return this.batches;
  }
}

function isFinished({ finished_at }: BatchState): boolean {
  return finished_at !== null;
}
