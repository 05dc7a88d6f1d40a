import type { IncomingHttpHeaders } from 'node:http';

/** Headers of one connection. Source: RFC 9110, 7.6.1. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/**
 * What services read, or may. Nothing else is passed on: clients share the connections to a service, and one header that
 * HTTP/2 forbids, or more of them than it allows, would end those of all (`HTTP2-Settings`).
 */
const FORWARDED = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'last-event-id',
  'prefer',
  'range',
  // Says that a body follows; how it is framed on our side is seen to by undici.
  'transfer-encoding',
  'user-agent',
]);

/** Headers that only we may set on the way to a service. */
export interface OwnHeaders {
  identity: { name: string; token: string };
  host: string;
  requestId: string;
  traceparent: string | undefined;
}

/** A client's headers as its service gets them. */
export function forwardedHeaders(method: string, headers: IncomingHttpHeaders, own: OwnHeaders): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => FORWARDED.has(name));
  const forwarded: IncomingHttpHeaders = {
    ...Object.fromEntries(kept),
    host: own.host,
    'x-request-id': own.requestId,
    [own.identity.name]: own.identity.token,
    ...(own.traceparent === undefined ? {} : { traceparent: own.traceparent }),
  };
  if (method !== 'GET' && method !== 'HEAD') return forwarded;
  // A body of GET means nothing (RFC 9110, 9.3.1) and is not passed on, so neither is its length.
  return Object.fromEntries(Object.entries(forwarded).filter(([name]) => name !== 'content-length'));
}

/** A service's headers as the client gets them. The request id is ours, whatever the service says. */
export function answerHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name) && name !== 'x-request-id'),
  );
}
