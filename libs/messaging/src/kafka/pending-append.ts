import type { NewRecord } from '../event-log.port.js';

/** Bytes of a record on the wire beside its key, value and headers; rounded up. */
const RECORD_OVERHEAD_BYTES = 100;
const HEADER_OVERHEAD_BYTES = 10;

/** One call of `append`, until all its records are in the log or it is given up. */
export class PendingAppend {
  #unwritten: number;
  #settled = false;

  constructor(
    records: number,
    private readonly resolve: () => void,
    private readonly fail: (error: Error) => void,
  ) {
    this.#unwritten = records;
  }

  get settled(): boolean {
    return this.#settled;
  }

  written(): void {
    this.#unwritten--;
    if (this.#unwritten > 0 || this.#settled) return;
    this.#settled = true;
    this.resolve();
  }

  reject(error: Error): void {
    if (this.#settled) return;
    this.#settled = true;
    this.fail(error);
  }
}

/** A record on its way to the log. Its partition is chosen once, so that a repeat goes where the first try went. */
export interface PendingRecord {
  readonly record: NewRecord;
  readonly append: PendingAppend;
  readonly bytes: number;
  partition?: number;
}

/** About what a record takes in a produce request. */
export function recordBytes(record: NewRecord): number {
  let bytes = RECORD_OVERHEAD_BYTES + record.key.length + record.value.length;
  for (const [name, value] of Object.entries(record.headers ?? {})) {
    bytes += HEADER_OVERHEAD_BYTES + name.length + value.length;
  }
  return bytes;
}
