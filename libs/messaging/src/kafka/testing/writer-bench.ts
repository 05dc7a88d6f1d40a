import type { NewRecord } from '../../event-log.port.js';
import { CoalescingWriter, type BatchSender } from '../coalescing-writer.js';
import type { PendingRecord } from '../pending-append.js';

export const TIMEOUT_MS = 1_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const record = (value: string, topic = 't'): NewRecord => ({ topic, key: 'k', value: Buffer.from(value) });
const values = (batch: readonly PendingRecord[]): string[] => batch.map((pending) => pending.record.value.toString());
export const brokerError = (type: string): Error => Object.assign(new Error(type), { type });

/** A sender whose every send waits for its answer from the test, and a clock that the test turns. */
export class WriterBench implements BatchSender {
  readonly sends: { values: string[]; acknowledge: () => void; fail: (error: Error) => void }[] = [];
  replaced = 0;
  readonly #timers: { delayMs: number; run: () => void; cancelled: boolean }[] = [];
  readonly writer = new CoalescingWriter(this, {
    appendTimeoutMs: TIMEOUT_MS,
    logger: silent,
    schedule: (delayMs, run) => {
      const timer = { delayMs, run, cancelled: false };
      this.#timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
  });

  /** How long the timers run that have neither fired nor been cancelled, ms. */
  get waits(): number[] {
    return this.#timers.filter(({ cancelled }) => !cancelled).map(({ delayMs }) => delayMs);
  }

  send(batch: readonly PendingRecord[]): Promise<void> {
    return new Promise((acknowledge, fail) => {
      this.sends.push({ values: values(batch), acknowledge, fail });
    });
  }

  replace(): void {
    this.replaced++;
  }

  /** Runs the timers of at most this length, after all that is ready to run has run. */
  async pass(ms = 0): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const due = this.#timers.filter(({ delayMs, cancelled }) => !cancelled && delayMs <= ms);
    for (const timer of due) {
      timer.cancelled = true;
      timer.run();
    }
    await new Promise((resolve) => setImmediate(resolve));
  }

  async answer(at: number, error?: Error): Promise<void> {
    await this.pass();
    const send = this.sends[at];
    if (error === undefined) send?.acknowledge();
    else send?.fail(error);
    await this.pass();
  }
}
