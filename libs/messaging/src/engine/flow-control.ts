import type { FetchControl } from '../consume-engine.port.js';

export interface FlowLimits {
  unfinishedRecordsMax: number;
  unfinishedBytesMax: number;
}

/** Pauses a partition's fetching above its limits and resumes it at half, counting what is really unfinished. */
export class FlowControl {
  #records = 0;
  #bytes = 0;
  #paused = false;

  constructor(
    private readonly limits: FlowLimits,
    private readonly control: FetchControl,
  ) {}

  get unfinished(): number {
    return this.#records;
  }

  fetched(records: number, bytes: number): void {
    this.#records += records;
    this.#bytes += bytes;
    const full = this.#records > this.limits.unfinishedRecordsMax || this.#bytes > this.limits.unfinishedBytesMax;
    if (!full || this.#paused) return;
    this.#paused = true;
    this.control.pause();
  }

  finished(bytes: number): void {
    this.#records--;
    this.#bytes -= bytes;
    if (!this.#paused || this.#records * 2 > this.limits.unfinishedRecordsMax) return;
    if (this.#bytes * 2 > this.limits.unfinishedBytesMax) return;
    this.#paused = false;
    this.control.resume();
  }
}
