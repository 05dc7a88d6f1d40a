/** Statuses whose `Retry-After` counts. See docs/guides/retries.md. */
const STATUSES_WITH_RETRY_AFTER: ReadonlySet<number> = new Set([429, 503]);

/** Whether `Retry-After` of this status counts. */
export function mayAskToWait(status: number): boolean {
  return STATUSES_WITH_RETRY_AFTER.has(status);
}

/**
 * The form that senders are to use and the two obsolete ones, which have to be understood (RFC 9110, 5.6.7); `Date.parse`
 * alone would take `5` and `2026` for dates.
 */
const HTTP_DATES: readonly RegExp[] = [
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

/**
 * How long the endpoint asks us to wait, in ms; 0 when it asks for nothing or cannot be understood.
 * @param value of `Retry-After`: seconds or an HTTP date. RFC 9110, 10.2.3
 * @param nowMs when the answer came, ms since the epoch
 */
export function retryAfterMs(status: number, value: string | undefined, nowMs: number): number {
  if (value === undefined || !mayAskToWait(status)) return 0;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  if (!HTTP_DATES.some((form) => form.test(text))) return 0;
  // The last form names no zone: it is GMT, too.
  const atMs = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(atMs) ? 0 : Math.max(0, atMs - nowMs);
}
