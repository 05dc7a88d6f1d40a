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
const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const LENGTH = /^\d{1,15}$/;
const KEEP_ALIVE_TIMEOUT = /(?:^|[,;\s])timeout=(\d{1,6})/i;

interface Fields {
  length: string | undefined;
  coding: string | undefined;
  connection: string;
  keepAlive: string;
  retryAfter: string | undefined;
  /** Something about framing is not as it should be: what follows on this connection cannot be trusted. */
  odd: boolean;
}

/**
 * Reads the header section of a final response. Lenient, since the status line alone says whether the endpoint took
 * the message; but a connection is kept only if there is no doubt where its response ends.
 * @param version the digit behind `HTTP/1.`
 * @param section the lines between status line and empty line
 */
export function responseHead(version: string, status: number, section: string): ResponseHead {
  const fields = fieldsOf(section);
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

function framingOf(status: number, fields: Fields): Framing {
  if (BODILESS.includes(status)) return { kind: 'none' };
  if (fields.coding !== undefined) return { kind: fields.coding === 'chunked' ? 'chunked' : 'until_close' };
  if (fields.length === undefined || fields.odd) return { kind: 'until_close' };
  return fields.length === '0' ? { kind: 'none' } : { kind: 'length', bytes: Number(fields.length) };
}

/**
 * A status without a body, and fields that tell of one. It may be sent all the same, and later than we look (RFC 9110,
 * 8.6, and RFC 9112, 6.1, forbid them on 204): the next request's response would begin with it.
 */
function announcesForbiddenBody(status: number, { length = '0', coding }: Fields): boolean {
  return BODILESS.includes(status) && (length !== '0' || coding !== undefined);
}

function fieldsOf(section: string): Fields {
  const fields: Fields = {
    length: undefined,
    coding: undefined,
    connection: '',
    keepAlive: '',
    retryAfter: undefined,
    odd: false,
  };
  for (const line of section.split('\n')) {
    if (line === '' || line === '\r') continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    // Also a line that begins with white space, which continues the one before it (RFC 9112, 5.2).
    if (!NAME.test(name)) fields.odd = true;
    else setField(fields, name.toLowerCase(), line.slice(colon + 1).trim());
  }
  if (fields.coding !== undefined && (fields.length !== undefined || fields.coding !== 'chunked')) fields.odd = true;
  return fields;
}

function setField(fields: Fields, name: string, value: string): void {
  switch (name) {
    case 'content-length':
      if (!LENGTH.test(value) || (fields.length !== undefined && fields.length !== value)) fields.odd = true;
      fields.length = value;
      break;
    case 'transfer-encoding':
      fields.coding = fields.coding === undefined ? value.toLowerCase() : 'several';
      break;
    case 'connection':
      fields.connection += `,${value}`;
      break;
    case 'keep-alive':
      fields.keepAlive = value;
      break;
    case 'retry-after':
      fields.retryAfter ??= value;
      break;
  }
}
