import { childTrace, parseTraceparent, runInContext } from '#libs/service-kit';
import type { Delivery } from './delivery.js';

/**
 * Runs work for a delivery so that its log lines and events carry the trace of the message: attempts start whenever a
 * slot is free, in the middle of work for other messages.
 */
export function inTraceOf<T>(delivery: Delivery, work: () => T): T {
  return runInContext({ trace: childTrace(parseTraceparent(delivery.traceparent ?? undefined)) }, work);
}
