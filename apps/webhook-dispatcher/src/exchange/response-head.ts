import type { ResponseFields } from './response-fields.js';

/** How the end of a body is known. Source: RFC 9112, 6.3. */
export type Framing = { kind: 'none' | 'chunked' | 'until_close' } | { kind: 'length'; bytes: number };

/** What the header section of a response says that we need to know. */
export interface ResponseHead {
  framing: Framing;
  retryAfter: string | undefined;
  /** The connection may serve another request once the body has ended. */
  persistent: boolean;
  /** How long the server keeps an idle connection, by its `Keep-Alive` field, ms; null: it does not say. */
  keepAliveMs: number | null;
}

/** What comes behind it is no HTTP. */
export const SWITCHING_PROTOCOLS = 101;
const BODILESS: readonly number[] = [SWITCHING_PROTOCOLS, 204, 304];
const KEEP_ALIVE_TIMEOUT = /(?:^|[,;\s])timeout=(\d{1,6})/i;

/**
 * Reads the header section of a final response. Lenient, since the status line alone says whether the endpoint took
 * the message; but a connection is kept only if there is no doubt where its response ends.
 * @param version the digit behind `HTTP/1.`
 */
export function responseHead(version: string, status: number, fields: ResponseFields): ResponseHead {
  const framing = framingOf(status, fields);
  const options = fields.connection.split(',').map((option) => option.trim().toLowerCase());
  const persistent =
    version === '1' &&
    !fields.odd &&
    framing.kind !== 'until_close' &&
    !announcesForbiddenBody(status, fields) &&
    !options.includes('close') &&
    status !== SWITCHING_PROTOCOLS;
  const timeoutS = KEEP_ALIVE_TIMEOUT.exec(fields.keepAlive)?.[1];
  return {
    framing,
    retryAfter: fields.retryAfter,
    persistent,
    keepAliveMs: timeoutS === undefined ? null : Number(timeoutS) * 1000,
  };
}

function framingOf(status: number, fields: ResponseFields): Framing {
  if (BODILESS.includes(status)) return { kind: 'none' };
  if (fields.coding !== undefined) return { kind: fields.coding === 'chunked' ? 'chunked' : 'until_close' };
  if (fields.length === undefined || fields.odd) return { kind: 'until_close' };
  return fields.length === '0' ? { kind: 'none' } : { kind: 'length', bytes: Number(fields.length) };
}

/**
 * A status without a body, and fields that tell of one. It may be sent all the same, and later than we look (RFC 9110,
 * 8.6, and RFC 9112, 6.1, forbid them on 204): the next request's response would begin with it.
 */
function announcesForbiddenBody(status: number, { length = '0', coding }: ResponseFields): boolean {
  return BODILESS.includes(status) && (length !== '0' || coding !== undefined);
}
