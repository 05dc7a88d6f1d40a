import { classifyFailure } from '../engine/failure-policy.js';
import type { MessagingLogger } from '../messaging-logger.js';
import { timerSchedule } from '../schedule.js';
import { EventLogUnavailableError } from '../event-log.port.js';
import { Gathering } from '../gathering.js';
import type { RoutedRecord } from './append-batch.js';
import { carriedContent } from './carried-record.js';
import { PgSession, type PgSessionOptions } from './pg-session.adapter.js';
import { appendCarried, appendRecords } from './records.repository.js';

const BATCH_RECORDS_MAX = 2_000;
const BATCH_BYTES_MAX = 4 * 1024 * 1024;
/** A record alone after such a pause is carried to its readers: those of a busy log are cheaper to fetch. */
const CARRIED_PAUSE_MS = 5;
const RECONNECT_MS = 50;
const RECONNECT_MS_MAX = 1_000;

/** One append() that waits for its answer. */
interface AppendCall {
  records: readonly RoutedRecord[];
  bytes: number;
  settled: boolean;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Exactly one transaction is under way at a time; whatever is appended meanwhile shares the next one. So the records
 * of one caller keep their order without its waiting, and a busy log commits large batches without a timer: an idle
 * one waits only until the calls of the same turn of the event loop are in.
 */
export class AppendWriter {
  #queue: AppendCall[] = [];
  #queuedRecords = 0;
  readonly #gathering = new Gathering(timerSchedule);
  #writing: Promise<void> | null = null;
  #session: PgSession | null = null;
  #wakeUp: (() => void) | null = null;
  #closed = false;
  #writtenAtMs = -Infinity;

  constructor(
    private readonly options: PgSessionOptions,
    private readonly logger: MessagingLogger,
    /** Called for what is in the log and has told its readers nothing yet. */
    private readonly onAppended: (topicIds: ReadonlySet<number>) => void,
  ) {}

  /** @throws EventLogUnavailableError when it is not known within the time-out whether the records are in the log */
  append(records: readonly RoutedRecord[], limitMs = Infinity): Promise<void> {
    if (this.#closed) return Promise.reject(new EventLogUnavailableError('the event log is closed'));
    if (limitMs <= 0) return Promise.reject(new EventLogUnavailableError('nobody waits for this append any more'));
    const timeoutMs = Math.min(this.options.timeoutMs, limitMs);
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void) => {
        clearTimeout(timer);
        if (!call.settled) outcome();
        call.settled = true;
      };
      const call: AppendCall = {
        records,
        bytes: records.reduce((sum, { record }) => sum + record.value.length, 0),
        settled: false,
        resolve: () => {
          settle(resolve);
        },
        reject: (error: unknown) => {
          settle(() => {
            reject(error instanceof Error ? error : new Error(String(error)));
          });
        },
      };
      const timer = setTimeout(() => {
        call.reject(new EventLogUnavailableError(`append not acknowledged within ${Math.round(timeoutMs)} ms`));
      }, timeoutMs);
      this.#queue.push(call);
      this.#queuedRecords += records.length;
      this.#gathering.queued(this.#queuedRecords);
      this.#writing ??= this.#writeAll();
    });
  }

  /** Waits for what was appended, then disconnects. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wakeUp?.();
    await this.#writing;
    await this.#session?.close();
  }

  async #writeAll(): Promise<void> {
    // Calls made in this turn of the event loop go together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0) {
      await this.#gathering.moment(this.#queuedRecords);
      await this.#writeBatch(this.#nextBatch());
    }
    this.#writing = null;
  }

  #nextBatch(): AppendCall[] {
    const open = this.#queue.filter((call) => !call.settled);
    let records = 0;
    let bytes = 0;
    let calls = 0;
    for (const call of open) {
      records += call.records.length;
      bytes += call.bytes;
      if (calls > 0 && (records > BATCH_RECORDS_MAX || bytes > BATCH_BYTES_MAX)) break;
      calls++;
    }
    this.#queue = open.slice(calls);
    this.#queuedRecords = this.#queue.reduce((sum, call) => sum + call.records.length, 0);
    return open.slice(0, calls);
  }

  /** Tries until it is in, or until every caller has given up: nothing may overtake it meanwhile. */
  async #writeBatch(batch: AppendCall[]): Promise<void> {
    let delayMs = RECONNECT_MS;
    for (let open = batch; open.length > 0; open = open.filter((call) => !call.settled)) {
      try {
        await this.#write(open);
        return;
      } catch (error) {
        const recoverable = this.#session === null || this.#session.lost || classifyFailure(error) === 'retryable';
        if (!recoverable) return this.#refuse(open, error);
        this.logger.warn({ err: error }, 'an append failed; connecting anew');
        const session = this.#session;
        this.#session = null;
        await session?.close();
        if (this.#closed) return this.#refuse(open, new EventLogUnavailableError('the event log was closed'));
        await this.#pause(delayMs);
        delayMs = Math.min(delayMs * 2, RECONNECT_MS_MAX);
      }
    }
  }

  async #write(calls: readonly AppendCall[]): Promise<void> {
    this.#session ??= await PgSession.open(this.options);
    const records = calls.flatMap((call) => call.records);
    const carried = this.#carriedOf(records);
    if (carried) await appendCarried(this.#session, carried.record, carried.content);
    else await appendRecords(this.#session, records);
    this.#writtenAtMs = performance.now();
    this.#gathering.written(records.length);
    for (const call of calls) call.resolve();
    if (!carried) this.onAppended(new Set(records.map(({ topic }) => topic.topicId)));
  }

  #carriedOf([record, ...others]: readonly RoutedRecord[]): { record: RoutedRecord; content: string } | null {
    if (!record || others.length > 0 || performance.now() - this.#writtenAtMs < CARRIED_PAUSE_MS) return null;
    const content = carriedContent(record.record);
    return content === '' ? null : { record, content };
  }

  /** Postgres takes one of the calls for unacceptable (a NUL in a key): the others must not suffer. */
  async #refuse(calls: AppendCall[], error: unknown): Promise<void> {
    const [only, ...others] = calls;
    if (only === undefined) return;
    if (others.length === 0 || this.#closed) {
      for (const call of calls) call.reject(error);
      return;
    }
    for (const call of calls) await this.#writeBatch([call]);
  }

  async #pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      const wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#wakeUp = wakeUp;
    });
  }
}
