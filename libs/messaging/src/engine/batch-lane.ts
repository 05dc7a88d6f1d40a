import type { TopicHandler } from '../event-log.port.js';
import type { Failures } from './failures.js';
import type { Lanes, LanesHost, UnfinishedRecord } from './lanes.js';

/** One batch at a time, in offset order. A batch that fails for good is halved until the poison record stands alone. */
export class BatchLane implements Lanes {
  #queue: UnfinishedRecord[] = [];
  /** Parts of a failed batch still to be tried; the last one is next. */
  #parts: UnfinishedRecord[][] = [];
  #busy = false;

  constructor(
    private readonly handler: Extract<TopicHandler, { kind: 'batch' }>,
    private readonly host: LanesHost,
    private readonly failures: Failures,
  ) {}

  enqueue(records: readonly UnfinishedRecord[]): void {
    for (const record of records) this.#queue.push(record);
    if (!this.#busy) this.#next();
  }

  clear(): void {
    this.#queue = [];
    this.#parts = [];
  }

  #next(): void {
    const batch = this.#parts.pop() ?? this.#queue.splice(0, this.handler.maxRecords);
    this.#busy = batch.length > 0;
    if (this.#busy) this.#start(batch, 1);
  }

  #start(batch: UnfinishedRecord[], attempt: number): void {
    if (!this.host.running()) return;
    const records = batch.map((entry) => entry.record);
    this.host.call(
      () => this.handler.handle(records, this.host.hold),
      () => {
        for (const entry of batch) this.host.finish(entry);
        this.#next();
      },
      (error) => {
        this.#failed(batch, attempt, error);
      },
    );
  }

  #failed(batch: UnfinishedRecord[], attempt: number, error: unknown): void {
    const kind = this.failures.judge(error, attempt, batch);
    // Only a record that stands alone is worth the tries of an unknown failure: halving at once costs nothing.
    if (kind !== 'retryable' && batch.length > 1) {
      const middle = batch.length >> 1;
      this.#parts.push(batch.slice(middle), batch.slice(0, middle));
      this.#next();
      return;
    }
    const again = this.failures.retry(kind, attempt, batch.length, () => {
      this.#start(batch, attempt + 1);
    });
    const [poison] = batch;
    if (again || poison === undefined) return;
    this.failures.deadLetter(poison, error, () => {
      this.#next();
    });
  }
}
