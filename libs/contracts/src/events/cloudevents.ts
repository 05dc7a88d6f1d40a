import type { Topic } from '../topics.js';

/** Kafka headers of an event: CloudEvents 1.0 binary mode plus W3C trace context. */
export interface EventHeaders {
  ce_specversion: '1.0';
  ce_id: string;
  ce_type: Topic;
  ce_source: string;
  ce_time: string;
  'content-type': 'application/json';
  traceparent?: string;
}

/**
 * @param source the service that makes the event, for example `sms-ingest`
 * @param time RFC 3339
 * @param id unique per source; a repeat of the same event carries the same id
 */
export function cloudEventHeaders(
  topic: Topic,
  source: string,
  id: string,
  time: string,
  traceparent?: string,
): Record<string, string> {
  const headers: EventHeaders & Record<string, string> = {
    ce_specversion: '1.0',
    ce_id: id,
    ce_type: topic,
    ce_source: `/meisim/${source}`,
    ce_time: time,
    'content-type': 'application/json',
  };
  if (traceparent !== undefined) headers.traceparent = traceparent;
  return headers;
}
