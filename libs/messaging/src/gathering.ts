import type { Schedule } from './schedule.js';

/** Those who hear that their records are in the log bring the next ones within this time. */
const GATHER_MS = 1;
/** Behind smaller batches nobody waits: there is little to save. */
const BATCH_MIN = 8;
/** A batch that is over for longer says nothing about what comes now. */
const RECENT_MS = 5;

/**
 * When a writer waits a moment for more: half a batch costs nearly as much as a whole one, and those who have just
 * heard of the batch before are about to bring as much again. An idle log waits for nobody.
 */
export class Gathering {
  #last = { records: 0, atMs: -Infinity };
  #enough: (() => void) | null = null;

  constructor(
    private readonly schedule: Schedule,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** A batch of so many records is in the log. */
  written(records: number): void {
    this.#last = { records, atMs: this.nowMs() };
  }

  /** So many wait now. */
  queued(records: number): void {
    if (records >= this.#last.records) this.#enough?.();
  }

  /** Resolves when as many wait as were in the batch before, or after a moment; null when there is nothing to wait for. */
  moment(queued: number): Promise<void> | null {
    const { records, atMs } = this.#last;
    if (records < BATCH_MIN || queued >= records || this.nowMs() - atMs > RECENT_MS) return null;
    return new Promise((resolve) => {
      const done = () => {
        cancel();
        this.#enough = null;
        resolve();
      };
      const cancel = this.schedule(GATHER_MS, done);
      this.#enough = done;
    });
  }
}
