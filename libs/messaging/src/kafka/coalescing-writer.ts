import type { MessagingLogger } from '../messaging-logger.js';
import type { Schedule } from '../schedule.js';
import { EventLogUnavailableError, RecordTooLargeError, type NewRecord } from '../event-log.port.js';
import { Gathering } from '../gathering.js';
import { groupBy } from './group-by.js';
import { PendingAppend, recordBytes, type PendingRecord } from './pending-append.js';
import { classifySendFailure, type SendFailure } from './send-failure.js';

/** The far side of the writer: sends one batch at a time. */
export interface BatchSender {
  /** Resolves once every record is durable. Rejects after its own retries; then `replace` must come before the next send. */
  send(batch: readonly PendingRecord[]): Promise<void>;
  /** Gives the producer up for good, with whatever it still has under way; the next send gets a new one. */
  replace(): void;
}

export interface WriterOptions {
  /** How long an append may take, ms, from its call. */
  appendTimeoutMs: number;
  schedule: Schedule;
  logger: MessagingLogger;
}

/** Kafka's default limit of a partition's batch is 1 MiB; all records of a send may go to one partition. */
const SEND_BYTES_MAX = 900_000;
const SEND_RECORDS_MAX = 5_000;
const RETRY_DELAY_MIN_MS = 50;
const RETRY_DELAY_MAX_MS = 500;

/** The broker will never take a record as it is, and not because of its size. */
export class RecordRefusedError extends Error {
  override readonly name = 'RecordRefusedError';
  readonly retryable = false;
}

/**
 * All appends of a process go through one writer, with exactly one send in flight: what comes meanwhile waits and
 * makes up the next one. kafkajs's idempotent producer loses acknowledged records when sends overlap and an answer is
 * lost (it gives their sequence numbers out again); one at a time it does not, and is faster. It also keeps the order:
 * a batch is repeated until it is in the log or nobody waits for it any more, before the next one is sent.
 */
export class CoalescingWriter {
  #queue: PendingRecord[] = [];
  #draining: Promise<void> | null = null;
  #closed = false;
  /** Ends the wait for a send when the last append of its batch is given up. */
  #giveUp: (() => void) | null = null;
  readonly #gathering: Gathering;

  constructor(
    private readonly sender: BatchSender,
    private readonly options: WriterOptions,
  ) {
    this.#gathering = new Gathering(options.schedule);
  }

  append(records: readonly NewRecord[], limitMs = Infinity): Promise<void> {
    if (records.length === 0) return Promise.resolve();
    if (this.#closed) return Promise.reject(new EventLogUnavailableError('the event log is closed'));
    if (limitMs <= 0) return Promise.reject(new EventLogUnavailableError('nobody waits for this append any more'));
    return new Promise((resolve, reject) => {
      const timeoutMs = Math.min(this.options.appendTimeoutMs, limitMs);
      const cancelTimeout = this.options.schedule(timeoutMs, () => {
        append.reject(new EventLogUnavailableError(`no acknowledgement within ${Math.round(timeoutMs)} ms`));
        this.#giveUp?.();
      });
      const append = new PendingAppend(
        records.length,
        () => {
          cancelTimeout();
          resolve();
        },
        (error) => {
          cancelTimeout();
          reject(error);
        },
      );
      for (const record of records) this.#queue.push({ record, append, bytes: recordBytes(record) });
      this.#gathering.queued(this.#queue.length);
      this.#draining ??= this.#drain();
    });
  }

  /** Takes nothing any more. Resolves once nothing waits: everything is in the log, or timed out. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#draining;
  }

  async #drain(): Promise<void> {
    // Appends of the same tick share the first send.
    await Promise.resolve();
    while (this.#queue.length > 0) {
      await this.#gathering.moment(this.#queue.length);
      await this.#deliver(this.#takeBatch());
    }
    this.#draining = null;
  }

  #takeBatch(): PendingRecord[] {
    let bytes = 0;
    let count = 0;
    for (const { bytes: next } of this.#queue) {
      if (count === SEND_RECORDS_MAX || (count > 0 && bytes + next > SEND_BYTES_MAX)) break;
      bytes += next;
      count++;
    }
    const batch = this.#queue.slice(0, count);
    this.#queue = this.#queue.slice(count);
    return batch;
  }

  async #deliver(batch: readonly PendingRecord[]): Promise<void> {
    let delayMs = RETRY_DELAY_MIN_MS;
    for (;;) {
      const open = batch.filter(({ append }) => !append.settled);
      if (open.length === 0) return;
      const failure = await this.#attempt(open);
      if (failure === null) return;
      const kind = classifySendFailure(failure.error);
      if (kind !== 'unknown') {
        await this.#isolate(open, kind, failure.error);
        return;
      }
      await this.#delay(open, delayMs);
      delayMs = Math.min(delayMs * 2, RETRY_DELAY_MAX_MS);
    }
  }

  /** One send, or as much of it as somebody waits for. */
  async #attempt(batch: readonly PendingRecord[]): Promise<{ error: unknown } | null> {
    const abandoned = this.#whenNobodyWaits(batch);
    try {
      await Promise.race([this.sender.send(batch), abandoned]);
    } catch (error) {
      this.sender.replace();
      const reason = error instanceof Error ? error.message : String(error);
      this.options.logger.warn({ records: batch.length, reason }, 'the event log did not acknowledge a send');
      return { error };
    } finally {
      this.#giveUp = null;
    }
    this.#gathering.written(batch.length);
    for (const { append } of batch) append.written();
    return null;
  }

  #whenNobodyWaits(batch: readonly PendingRecord[]): Promise<never> {
    return new Promise((_resolve, reject) => {
      const giveUp = () => {
        if (batch.every(({ append }) => append.settled)) reject(new Error('nobody waits for this send any more'));
      };
      this.#giveUp = giveUp;
    });
  }

  /** Keeps a record that cannot be written from failing the ones that happened to share its batch. */
  async #isolate(
    batch: readonly PendingRecord[],
    kind: Exclude<SendFailure, 'unknown'>,
    cause: unknown,
  ): Promise<void> {
    const parts = splitByTopic(batch);
    if (parts.length > 1) {
      for (const part of parts) await this.#deliver(part);
    } else if (kind === 'unknown-topic' || kind === 'forbidden-topic') {
      const what = kind === 'unknown-topic' ? 'no such topic' : 'the broker does not let us write to';
      const reason = `${what}: ${batch[0]?.record.topic ?? ''}`;
      for (const { append } of batch) append.reject(new EventLogUnavailableError(reason, { cause }));
    } else if (batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      await this.#deliver(batch.slice(0, middle));
      await this.#deliver(batch.slice(middle));
    } else {
      const refused =
        kind === 'too-large'
          ? new RecordTooLargeError('the topic takes no record of this size', { cause })
          : new RecordRefusedError('the event log refuses this record', { cause });
      batch[0]?.append.reject(refused);
    }
  }

  #delay(batch: readonly PendingRecord[], delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.options.schedule(delayMs, resolve);
      const giveUp = () => {
        if (!batch.every(({ append }) => append.settled)) return;
        cancel();
        resolve();
      };
      this.#giveUp = giveUp;
    });
  }
}

function splitByTopic(batch: readonly PendingRecord[]): PendingRecord[][] {
  return [...groupBy(batch, ({ record }) => record.topic).values()];
}
