import type { LogRecord, RecordHold } from '../event-log.port.js';

/** What a consumer may know of the records it was given, besides the event: `context: EventContext`. */
export interface EventContext {
  /** One record, or all of a batch, in the order of the events. */
  readonly records: readonly LogRecord[];
  /** Headers of the first record: CloudEvents and `traceparent`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The right to work on them. */
  readonly hold: RecordHold;
}

/** How a consumer takes the records of its topic: the second argument of `@TakesEvents(TOPICS.x, …)`. */
export type ConsumeKind = { kind: 'ordered' } | { kind: 'unordered' } | { kind: 'batch'; maxRecords: number };

/** @throws Error when the decorator of `topic` does not say how its records are taken */
export function consumeKind(topic: string, extras: Readonly<Record<string, unknown>> | undefined): ConsumeKind {
  const kind = extras?.['kind'];
  if (kind === 'ordered' || kind === 'unordered') return { kind };
  const maxRecords = extras?.['maxRecords'];
  if (kind === 'batch' && typeof maxRecords === 'number' && maxRecords >= 1) return { kind, maxRecords };
  throw new Error(`@TakesEvents('${topic}') needs {kind: 'ordered' | 'unordered'} or {kind: 'batch', maxRecords}`);
}
