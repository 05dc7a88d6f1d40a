import { ERROR_CODES, type ErrorCode } from './error-codes.js';

export interface FieldError {
  /** JSON path in snake_case, for example `webhook_url`. */
  field: string;
  message: string;
}

export interface DomainErrorOptions {
  /** Whether the same request may succeed later. */
  retryable?: boolean;
  /** For `Retry-After`, in seconds. */
  retryAfterS?: number;
  /** One entry per bad field of the request. */
  errors?: FieldError[];
  /** Further members of the problem document, for example `number_id`. */
  members?: Record<string, unknown>;
  cause?: unknown;
}

/** A failure with a stable code, which every edge shows in its own way: HTTP as RFC 9457, consumers as retry or dead letter. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly retryable: boolean;
  readonly retryAfterS: number | undefined;
  readonly errors: FieldError[] | undefined;
  readonly members: Record<string, unknown>;

  constructor(
    readonly code: ErrorCode,
    detail?: string,
    options: DomainErrorOptions = {},
  ) {
    super(detail ?? ERROR_CODES[code].explanation, options.cause === undefined ? {} : { cause: options.cause });
    this.retryable = options.retryable ?? ERROR_CODES[code].status >= 500;
    this.retryAfterS = options.retryAfterS;
    this.errors = options.errors;
    this.members = options.members ?? {};
  }

  get status(): number {
    return ERROR_CODES[this.code].status;
  }
}
