import type { Logger } from 'pino';
import type { TopicSpec } from '#libs/contracts';
import {
  EventLogUnavailableError,
  type Consumer,
  type ConsumeOptions,
  type EventLog,
  type LogPosition,
  type LogRecord,
  type NewRecord,
  type PartitionBounds,
  type PartitionLag,
  type Tail,
  type TailOptions,
} from '#libs/messaging';

const RETRY_MS_MIN = 250;
const RETRY_MS_MAX = 10_000;

/**
 * An event log that may be down when the service starts: it keeps trying, and until it is there appends fail with
 * `EventLogUnavailableError` (the caller's own answer to a lost log), consumers wait, and readiness says no.
 */
export class ConnectingEventLog implements EventLog {
  private log: EventLog | undefined;
  private connecting: Promise<EventLog> | undefined;
  /** Opened, and still asked for its topics. */
  private opening: EventLog | undefined;
  private closed: Promise<void> | undefined;
  private readonly closing = new AbortController();

  constructor(
    readonly kind: EventLog['kind'],
    private readonly open: () => Promise<EventLog>,
    private readonly topics: readonly TopicSpec[],
    private readonly logger: Logger,
  ) {}

  /** Resolves once the log is there and has its topics; rejects only when closed before. */
  connected(): Promise<EventLog> {
    this.connecting ??= this.connect();
    return this.connecting;
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    await (await this.connected()).ensureTopics(specs);
  }

  append(records: readonly NewRecord[], limitMs?: number): Promise<void> {
    return this.log ? this.log.append(records, limitMs) : Promise.reject(notConnected());
  }

  async consume(options: ConsumeOptions): Promise<Consumer> {
    return (await this.connected()).consume(options);
  }

  lag(group: string, topics: readonly string[]): Promise<PartitionLag[]> {
    return this.log ? this.log.lag(group, topics) : Promise.reject(notConnected());
  }

  positions(topic: string): Promise<PartitionBounds[]> {
    return this.log ? this.log.positions(topic) : Promise.reject(notConnected());
  }

  read(from: LogPosition, limit: number): Promise<LogRecord[]> {
    return this.log ? this.log.read(from, limit) : Promise.reject(notConnected());
  }

  async tail(options: TailOptions): Promise<Tail> {
    return (await this.connected()).tail(options);
  }

  ping(): Promise<void> {
    return this.log ? this.log.ping() : Promise.reject(notConnected());
  }

  close(): Promise<void> {
    this.closed ??= this.closeOnce();
    return this.closed;
  }

  private async closeOnce(): Promise<void> {
    this.closing.abort();
    await this.opening?.close();
    await this.connecting?.catch(() => undefined);
    await this.log?.close();
  }

  private async connect(): Promise<EventLog> {
    for (let delayMs = RETRY_MS_MIN; ; delayMs = Math.min(delayMs * 2, RETRY_MS_MAX)) {
      if (this.closing.signal.aborted) throw notConnected();
      try {
        const log = await this.openWithTopics();
        this.log = log;
        return log;
      } catch (error) {
        if (!this.isClosing()) this.logger.warn({ err: error, retry_in_ms: delayMs }, 'event log not reachable');
      }
      await pause(delayMs, this.closing.signal);
    }
  }

  private isClosing(): boolean {
    return this.closing.signal.aborted;
  }

  private async openWithTopics(): Promise<EventLog> {
    const log = await this.open();
    this.opening = log;
    try {
      if (this.closing.signal.aborted) throw notConnected();
      await log.ensureTopics(this.topics);
      return log;
    } catch (error) {
      await log.close();
      throw error;
    } finally {
      this.opening = undefined;
    }
  }
}

function notConnected(): EventLogUnavailableError {
  return new EventLogUnavailableError('the event log is not connected');
}

/** Ends early when `signal` aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
