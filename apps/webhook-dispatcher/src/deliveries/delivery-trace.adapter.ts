import { childTrace, parseTraceparent, runInContext } from '#libs/service-kit';
import type { Delivery } from './delivery.js';

/**
 * Runs work for a delivery so that its log lines and events carry the trace of the message: attempts start whenever a
 * slot is free, in the middle of work for other messages.
 */
export function inTraceOf<T>(delivery: Delivery, work: () => T): T {
  return runInContext({ trace: childTrace(parseTraceparent(delivery.traceparent ?? undefined)) }, work);
}

/** The trace that a record's headers name, in the form that rows and other services take; null when there is none. */
export function traceparentOf(headers: Readonly<Record<string, string>>): string | null {
  const { traceparent } = headers;
  return traceparent !== undefined && parseTraceparent(traceparent) ? traceparent : null;
}
