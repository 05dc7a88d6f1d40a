import { pooledRandomBytes } from '#libs/contracts';

/** Where we are in a trace. Source: W3C Trace Context, 3.2. */
export interface TraceContext {
  /** 32 hex digits. */
  traceId: string;
  /** 16 hex digits: the current span, the parent of whatever it calls. */
  spanId: string;
  sampled: boolean;
}

const TRACE_ID_OCTETS = 16;
const SPAN_ID_OCTETS = 8;
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** The context that a `traceparent` header names, or `null` when it is missing or not valid. */
export function parseTraceparent(header: string | undefined): TraceContext | null {
  const [, version, traceId = '', spanId = '', flags = '', rest] = TRACEPARENT.exec(header ?? '') ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined)) return null;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function formatTraceparent(context: TraceContext): string {
  return `00-${context.traceId}-${context.spanId}-${context.sampled ? '01' : '00'}`;
}

export function newTrace(): TraceContext {
  const digits = pooledRandomBytes(TRACE_ID_OCTETS + SPAN_ID_OCTETS).toString('hex');
  return { traceId: digits.slice(0, 2 * TRACE_ID_OCTETS), spanId: digits.slice(2 * TRACE_ID_OCTETS), sampled: true };
}

/** A new span below `parent`; a new trace when there is none. */
export function childTrace(parent: TraceContext | null): TraceContext {
  return parent ? { ...parent, spanId: newSpanId() } : newTrace();
}

function newSpanId(): string {
  return pooledRandomBytes(SPAN_ID_OCTETS).toString('hex');
}
