import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { parseEvent, TOPICS, type Topic } from '#libs/contracts';
import type { Consumer, EventLog, LogRecord, RecordHold, TopicHandler } from '../event-log.port.js';
import { consumeKind, type EventContext } from './event-context.js';

export interface EventLogServerOptions {
  log: EventLog;
  /** `meisim.<service>`. */
  group: string;
  /** Runs a handler within the context (trace, log fields) that the record's headers name. */
  around?: (headers: Readonly<Record<string, string>>, work: () => Promise<void>) => Promise<void>;
}

const TOPIC_NAMES: ReadonlySet<string> = new Set(Object.values(TOPICS));

function isTopic(name: string): name is Topic {
  return TOPIC_NAMES.has(name);
}

/**
 * Nest transport strategy over the event log: every `@TakesEvents(topic, {kind})` of a service becomes a handler of
 * one consumer group. Nest's own Kafka server takes messages one by one and renames groups, so it does not serve here.
 */
export class EventLogServer extends Server implements CustomTransportStrategy {
  private consumer: Consumer | undefined;
  private closed = false;
  private closing: Promise<void> | null = null;

  constructor(private readonly options: EventLogServerOptions) {
    super();
  }

  get group(): string {
    return this.options.group;
  }

  /** Topics that this service takes; known once Nest has registered the consumers. */
  topics(): string[] {
    return [...this.messageHandlers.keys()];
  }

  listen(callback: (error?: unknown) => void): void {
    this.start().then(
      () => {
        callback();
      },
      (error: unknown) => {
        callback(error);
      },
    );
  }

  /** Takes nothing new from now on; what was taken is handled until `close`. */
  pause(): void {
    this.closed = true;
    this.consumer?.pause();
  }

  close(): Promise<void> {
    this.closing ??= this.stop();
    return this.closing;
  }

  private async stop(): Promise<void> {
    this.closed = true;
    await this.consumer?.stop();
    this.consumer = undefined;
  }

  /** Records fetched and not finished; 0 while not consuming. */
  unfinished(): number {
    return this.consumer?.unfinished() ?? 0;
  }

  /** When the oldest of them was appended, ms since the epoch, by topic; topics without any are missing. */
  oldestAppendedAtMs(): ReadonlyMap<string, number> {
    return this.consumer?.oldestAppendedAtMs() ?? new Map<string, number>();
  }

  /** Partitions held now; empty while not consuming. */
  assignment(): Readonly<Record<string, readonly number[]>> {
    return this.consumer?.assignment() ?? {};
  }

  on(): void {
    throw new Error('the event log strategy has no events of its own');
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Nest's abstract method has it
  unwrap<T>(): T {
    throw new Error('the event log strategy wraps no client');
  }

  private async start(): Promise<void> {
    const handlers = this.topicHandlers();
    if (Object.keys(handlers).length === 0) return;
    const { log, group } = this.options;
    const consumer = await log.consume({ group, handlers });
    // Closed while it waited for the log: nobody would stop this consumer any more.
    if (this.closed) await consumer.stop();
    else this.consumer = consumer;
  }

  private topicHandlers(): Record<string, TopicHandler> {
    const entries = [...this.messageHandlers].map(([topic, handler]) => {
      if (!isTopic(topic)) throw new Error(`@TakesEvents('${topic}'): no such topic`);
      if (handler.next) throw new Error(`@TakesEvents('${topic}') stands on two handlers of this service`);
      return [topic, this.topicHandler(topic, handler)] as const;
    });
    return Object.fromEntries(entries);
  }

  private topicHandler(topic: Topic, handler: MessageHandler): TopicHandler {
    const kind = consumeKind(topic, handler.extras);
    if (kind.kind === 'batch') {
      return {
        ...kind,
        handle: (records: readonly LogRecord[], hold: RecordHold) =>
          this.dispatch(handler, parseAll(topic, records), records, hold),
      };
    }
    return {
      ...kind,
      handle: async (record: LogRecord, hold: RecordHold) =>
        this.dispatch(handler, parseEvent(topic, record.value), [record], hold),
    };
  }

  private async dispatch(
    handler: MessageHandler,
    payload: unknown,
    records: readonly LogRecord[],
    hold: RecordHold,
  ): Promise<void> {
    const context: EventContext = { records, headers: records[0]?.headers ?? {}, hold };
    const work = async () => {
      const result: unknown = await handler(payload, context);
      // Nest turns errors of a handler into a failing observable.
      if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
    };
    await (this.options.around ? this.options.around(context.headers, work) : work());
  }
}

/** A batch with a bad record fails as a whole; the engine bisects it until that record stands alone. */
function parseAll<T extends Topic>(topic: T, records: readonly LogRecord[]) {
  return records.map((record) => parseEvent(topic, record.value));
}
