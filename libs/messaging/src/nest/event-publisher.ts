import { cloudEventHeaders, encodeEvent, IsoTimes, type Clock, type EventByTopic, type Topic } from '#libs/contracts';
import type { EventLog, NewRecord } from '../event-log.port.js';
import { PacedAppends } from '../paced-appends.js';

/** One event to publish. */
export interface Publication<T extends Topic = Topic> {
  topic: T;
  /** What keeps its order: number_id, or account_id on account.updated. */
  key: string;
  event: EventByTopic[T];
  /** CloudEvents id: a repeat of the same event carries the same. */
  id: string;
  /** Default: the trace of the current work. */
  traceparent?: string;
}

export interface EventPublisherOptions {
  log: Pick<EventLog, 'append'>;
  /** The service's name, for `ce_source`. */
  source: string;
  clock: Clock;
  /** Trace of the current work, for events that bring none. */
  traceparent?: () => string | undefined;
}

/** Puts events into the log: encoded, with CloudEvents 1.0 headers (binary mode) and `traceparent`. */
export class EventPublisher {
  private readonly times = new IsoTimes();

  constructor(private readonly options: EventPublisherOptions) {}

  /** The same for events that are in no hurry: gathered, and appended to the log every so many ms at most. */
  paced(everyMs: number): EventPublisher {
    return new EventPublisher({ ...this.options, log: new PacedAppends(this.options.log, { everyMs }) });
  }

  /** Resolves once the event is durable. Rejects as `EventLog.append` does. */
  publish<T extends Topic>(
    topic: T,
    key: string,
    event: EventByTopic[T],
    options: { id: string; traceparent?: string },
  ): Promise<void> {
    return this.options.log.append([this.record({ topic, key, event, ...options })]);
  }

  /** All of them in one append. @param limitMs as `EventLog.append` has it */
  async publishAll(publications: readonly Publication[], limitMs?: number): Promise<void> {
    if (publications.length === 0) return;
    const records = publications.map((publication) => this.record(publication));
    await this.options.log.append(records, limitMs);
  }

  /** The record as `publish` appends it; for an outbox that appends by itself. */
  record<T extends Topic>(publication: Publication<T>): NewRecord {
    const { topic, key, event, id } = publication;
    const traceparent = publication.traceparent ?? this.options.traceparent?.();
    const time = this.times.of(this.options.clock.now());
    return {
      topic,
      key,
      value: encodeEvent(topic, event),
      headers: cloudEventHeaders(topic, this.options.source, id, time, traceparent),
    };
  }
}
