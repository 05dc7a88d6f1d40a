import { HttpException } from '@nestjs/common';
import { DomainError, ERROR_CODES, type ErrorCode, type FieldError } from '#libs/contracts';

/** An error as the API shows it. Source: RFC 9457. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  request_id: string;
  errors?: FieldError[];
  [member: string]: unknown;
}

export const PROBLEM_CONTENT_TYPE = 'application/problem+json; charset=utf-8';
const RETRY_AFTER_S = 1;

const CODE_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'request_timeout',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  422: 'validation_failed',
  429: 'rate_limited',
  431: 'headers_too_large',
  503: 'service_unavailable',
};

/** The code of an HTTP status that a framework chose. */
export function codeOfStatus(status: number): ErrorCode {
  return CODE_BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'bad_request' : 'internal_error');
}

/** SQLSTATEs and socket errors that say "not now" rather than "never". */
const TRANSIENT_CODE =
  /^(08|28|40|53|55|57|58)[0-9A-Z]{3}$|^(25006|3D000|ECONN[A-Z]+|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH)$/;
/** pg gives the loss of a connection no code. */
const TRANSIENT_MESSAGE = /^(Connection terminated|Client has encountered a connection error)/;

function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('retryable' in error) return error.retryable === true;
  const { code } = error as Error & { code?: unknown };
  if (typeof code === 'string' && TRANSIENT_CODE.test(code)) return true;
  if (TRANSIENT_MESSAGE.test(error.message)) return true;
  return isTransient('driverError' in error ? error.driverError : error.cause);
}

/** Any error as a `DomainError`: what is not known becomes `internal_error`, what may pass `service_unavailable`. */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const status = statusOf(error);
  if (status !== null) {
    const code = codeOfStatus(status);
    const detail = error instanceof Error && ERROR_CODES[code].status < 500 && code !== 'not_found';
    return new DomainError(code, detail ? error.message : undefined, { cause: error });
  }
  return new DomainError(isTransient(error) ? 'service_unavailable' : 'internal_error', undefined, { cause: error });
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return null;
  return error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : null;
}

/** @param requestId quoted by users who report the problem */
export function problemDocument(error: DomainError, requestId: string): ProblemDocument {
  return {
    type: `urn:meisim:problem:${error.code}`,
    title: ERROR_CODES[error.code].title,
    status: error.status,
    detail: error.message,
    code: error.code,
    request_id: requestId,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
    ...error.members,
  };
}

/** Headers that belong to the problem, besides its content type. */
export function problemHeaders(error: DomainError): Record<string, string> {
  const retryAfterS = error.retryAfterS ?? (error.status === 503 || error.status === 429 ? RETRY_AFTER_S : null);
  return {
    ...(retryAfterS === null ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retryAfterS))) }),
    ...(error.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    // What may still come of that request would be taken for the next one. Source: RFC 9110, 15.5.9.
    ...(error.status === 408 ? { connection: 'close' } : {}),
  };
}
