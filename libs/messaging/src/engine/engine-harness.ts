import { FakeClock } from '#libs/testing';
import type { ConsumeEngine, FetchControl, TopicPartition } from '../consume-engine.port.js';
import type { ConsumeOptions, LogRecord, NewRecord, RecordHold, TopicHandler } from '../event-log.port.js';
import { createConsumeEngine } from './consume-engine.js';

interface Call {
  offsets: number[];
  hold: RecordHold;
  finish(): void;
  fail(error: unknown): void;
}

const PARTITION: TopicPartition = { topic: 'sms.received', partition: 0 };

/** An engine with one assigned partition whose handler calls, timers and dead letters the test ends by hand. */
export class EngineHarness {
  readonly engine: ConsumeEngine;
  readonly partition = PARTITION;
  readonly calls: Call[] = [];
  readonly deadLetters: { record: NewRecord; finish(): void; fail(error: unknown): void }[] = [];
  readonly timers: { delayMs: number; run(): void }[] = [];
  readonly control: FetchControl & { paused: boolean } = {
    paused: false,
    pause() {
      this.paused = true;
    },
    resume() {
      this.paused = false;
    },
  };
  readonly clock = new FakeClock(Date.UTC(2026, 4, 19));
  readonly warnings: object[] = [];
  readonly errors: { fields: object; message: string }[] = [];
  readonly counts: Record<string, number> = {};

  constructor(kind: TopicHandler['kind'], options: Partial<ConsumeOptions> = {}, maxRecords = 100) {
    this.engine = createConsumeEngine(
      { group: 'meisim.test', handlers: { [PARTITION.topic]: this.#handler(kind, maxRecords) }, ...options },
      {
        append: ([record]) => this.#append(record),
        clock: this.clock,
        logger: {
          info: () => undefined,
          warn: (fields) => {
            this.warnings.push(fields);
          },
          error: (fields, message) => {
            this.errors.push({ fields, message });
          },
        },
        schedule: (delayMs, run) => this.#schedule(delayMs, run),
        metrics: {
          finished: (_group, _topic, records) => {
            this.#count('finished', records);
          },
          failed: (_group, _topic, records) => {
            this.#count('failed', records);
          },
          retried: (_group, _topic, records) => {
            this.#count('retried', records);
          },
          deadLettered: () => {
            this.#count('deadLettered', 1);
          },
          deadLetterNoted: () => {
            this.#count('deadLetterNoted', 1);
          },
        },
      },
    );
    this.engine.assign(PARTITION, this.control);
  }

  /** Fetches records given as `offset` and `key`. */
  accept(...records: readonly (readonly [offset: number, key: string, bytes?: number, appendedAtMs?: number])[]): void {
    this.engine.accept(
      PARTITION,
      records.map(([offset, key, bytes = 1, appendedAtMs = 0]): LogRecord => {
        return { ...PARTITION, offset, key, value: Buffer.alloc(bytes), headers: { ce_id: key }, appendedAtMs };
      }),
    );
  }

  /** Offsets of the calls that are under way. */
  open(): number[][] {
    return this.calls.map(({ offsets }) => offsets);
  }

  call(offset: number): Call {
    const call = this.calls.find(({ offsets }) => offsets[0] === offset);
    if (call === undefined) throw new Error(`no call under way starts with offset ${offset}`);
    return call;
  }

  committable(): number | undefined {
    return this.engine.takeCommittable()[0]?.nextOffset;
  }

  /** Runs the timers that are due now or later, each once. */
  async runTimers(): Promise<number[]> {
    const due = this.timers.splice(0);
    for (const timer of due) timer.run();
    await this.settled();
    return due.map(({ delayMs }) => delayMs);
  }

  /** Lets promise callbacks and started turns of the event loop run. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  #handler(kind: TopicHandler['kind'], maxRecords: number): TopicHandler {
    if (kind === 'batch') {
      return {
        kind,
        maxRecords,
        handle: (records, hold) =>
          this.#call(
            records.map(({ offset }) => offset),
            hold,
          ),
      };
    }
    return { kind, handle: (record, hold) => this.#call([record.offset], hold) };
  }

  #call(offsets: number[], hold: RecordHold): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => this.calls.splice(this.calls.indexOf(call), 1);
      const call: Call = {
        offsets,
        hold,
        finish: () => {
          end();
          resolve();
        },
        fail: (error) => {
          end();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      };
      this.calls.push(call);
    });
  }

  #append(record: NewRecord | undefined): Promise<void> {
    if (record === undefined) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.deadLetters.push({ record, finish: resolve, fail: reject });
    });
  }

  #schedule(delayMs: number, run: () => void): () => void {
    const timer = { delayMs, run };
    this.timers.push(timer);
    return () => {
      const index = this.timers.indexOf(timer);
      if (index >= 0) this.timers.splice(index, 1);
    };
  }

  #count(name: string, records: number): void {
    this.counts[name] = (this.counts[name] ?? 0) + records;
  }
}
