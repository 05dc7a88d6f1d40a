import type { TopicHandler } from '../event-log.port.js';
import type { Failures } from './failures.js';
import type { Lanes, LanesHost, UnfinishedRecord } from './lanes.js';

/** Handlers started before the event loop gets a turn, so that a large fetch starves no socket. */
const STARTS_PER_TURN = 64;

/** The lane of a key with one record in flight and none waiting: shared, so that the common case allocates nothing. */
const NONE_WAITING: UnfinishedRecord[] = [];

/** One record per handler call: in order per key, or all beside each other. */
export class RecordLanes implements Lanes {
  /** Records that may start. */
  #ready: UnfinishedRecord[] = [];
  #turnIsDue = false;
  /** Ordered only: by key that has a record in flight, those waiting behind it. */
  readonly #waiting = new Map<string, UnfinishedRecord[]>();

  constructor(
    private readonly handler: Exclude<TopicHandler, { kind: 'batch' }>,
    private readonly host: LanesHost,
    private readonly failures: Failures,
  ) {}

  enqueue(records: readonly UnfinishedRecord[]): void {
    for (const record of records) {
      if (this.handler.kind === 'unordered' || this.#opensLane(record)) this.#ready.push(record);
    }
    if (!this.#turnIsDue) this.#turn();
  }

  clear(): void {
    this.#ready = [];
    this.#waiting.clear();
  }

  #opensLane(record: UnfinishedRecord): boolean {
    const key = record.record.key;
    const lane = this.#waiting.get(key);
    if (lane === undefined) {
      this.#waiting.set(key, NONE_WAITING);
      return true;
    }
    if (lane === NONE_WAITING) this.#waiting.set(key, [record]);
    else lane.push(record);
    return false;
  }

  /** What it starts, it lets go of: under a load that never ebbs, nothing that has finished is kept here. */
  #turn(): void {
    for (const record of this.#ready.splice(0, STARTS_PER_TURN)) this.#start(record);
    this.#turnIsDue = this.#ready.length > 0;
    if (!this.#turnIsDue) return;
    setImmediate(() => {
      this.#turn();
    });
  }

  #start(record: UnfinishedRecord): void {
    if (!this.host.running()) return;
    this.host.call(
      () => this.handler.handle(record.record, this.host.hold),
      () => {
        this.host.finish(record);
        this.#leave(record);
      },
      (error) => {
        this.#failed(record, error);
      },
    );
  }

  #failed(record: UnfinishedRecord, error: unknown): void {
    record.attempts++;
    const kind = this.failures.judge(error, record.attempts, [record]);
    const again = this.failures.retry(kind, record.attempts, 1, () => {
      this.#start(record);
    });
    if (again) return;
    this.failures.deadLetter(record, error, () => {
      this.#leave(record);
    });
  }

  /** The record is out of the way: the next of its key may start. */
  #leave(record: UnfinishedRecord): void {
    if (this.handler.kind === 'unordered') return;
    const key = record.record.key;
    const next = this.#waiting.get(key)?.shift();
    if (next === undefined) this.#waiting.delete(key);
    else this.#start(next);
  }
}
