import { AsyncLocalStorage } from 'node:async_hooks';
import { formatTraceparent, type TraceContext } from './traceparent.js';

/** What a piece of work (a request, an event) carries through every call it makes. */
export interface WorkContext {
  trace: TraceContext;
  /** Of the HTTP request, when it is one. */
  requestId?: string;
}

const storage = new AsyncLocalStorage<WorkContext>();

/** Runs `work` so that its log lines and events carry `context`. */
export function runInContext<T>(context: WorkContext, work: () => T): T {
  return storage.run(context, work);
}

export function currentContext(): WorkContext | undefined {
  return storage.getStore();
}

/** The `traceparent` to send with whatever the current work calls; undefined outside of one. */
export function currentTraceparent(): string | undefined {
  const context = storage.getStore();
  return context && formatTraceparent(context.trace);
}

/** Fields that the current work adds to each log line. */
export function contextLogFields(): Record<string, string> {
  const context = storage.getStore();
  if (!context) return {};
  const { trace, requestId } = context;
  return { trace_id: trace.traceId, ...(requestId === undefined ? {} : { request_id: requestId }) };
}
