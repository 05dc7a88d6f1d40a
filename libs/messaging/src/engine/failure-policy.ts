/**
 * - `retryable`: the world is at fault and will recover; try for ever.
 * - `permanent`: the record is at fault; trying again cannot help.
 * - `unknown`: nobody said; try a few times.
 */
export type FailureKind = 'retryable' | 'permanent' | 'unknown';

/** Handler calls that a record gets when its failures are of an unknown kind. */
export const UNKNOWN_ATTEMPTS_MAX = 10;

const DELAY_FIRST_MS = 100;
const RETRYABLE_DELAY_MS_MAX = 10_000;
/** Shorter than for retryable ones: an ordered lane or a batch waits meanwhile, and the dead letter can be replayed. */
const UNKNOWN_DELAY_MS_MAX = 1_000;

/** How deep `cause` and `driverError` are followed. */
const CAUSE_DEPTH_MAX = 5;

const SQLSTATE = /^[0-9A-Z]{5}$/;
/** SQLSTATE classes: data exception, integrity constraint violation. */
const PERMANENT_SQLSTATE_CLASSES = new Set(['22', '23']);
/** Connection, authorization, transaction rollback, resources, object not in the right state, operator, system. */
const RETRYABLE_SQLSTATE_CLASSES = new Set(['08', '28', '40', '53', '55', '57', '58']);
/** Read-only, as a stand-by is; no such database. Of their classes, others are the fault of the statement. */
const RETRYABLE_SQLSTATES = new Set(['25006', '3D000']);
const RETRYABLE_CODES =
  /^(ECONN|UND_ERR_(SOCKET|CONNECT|HEADERS_TIMEOUT|BODY_TIMEOUT)|(ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)$)/;
/** pg gives its own connection errors no code. */
const RETRYABLE_MESSAGES =
  /^(Connection terminated|Connection ended unexpectedly|timeout (exceeded|expired)|Query read timeout|Client (has encountered a connection error|was closed))/;

function kindOfCode(code: unknown): FailureKind | null {
  if (typeof code !== 'string') return null;
  if (RETRYABLE_CODES.test(code)) return 'retryable';
  if (!SQLSTATE.test(code)) return null;
  const sqlStateClass = code.slice(0, 2);
  if (PERMANENT_SQLSTATE_CLASSES.has(sqlStateClass)) return 'permanent';
  const isRetryable = RETRYABLE_SQLSTATE_CLASSES.has(sqlStateClass) || RETRYABLE_SQLSTATES.has(code);
  return isRetryable ? 'retryable' : null;
}

interface ErrorShape {
  retryable?: unknown;
  code?: unknown;
  message?: unknown;
  cause?: unknown;
  driverError?: unknown;
}

function kindOfOne(error: ErrorShape): FailureKind | null {
  if (typeof error.retryable === 'boolean') return error.retryable ? 'retryable' : 'permanent';
  const kind = kindOfCode(error.code);
  if (kind !== null) return kind;
  return typeof error.message === 'string' && RETRYABLE_MESSAGES.test(error.message) ? 'retryable' : null;
}

/** Whether a handler's failure can be helped by trying again. The outermost error that knows decides. */
export function classifyFailure(error: unknown): FailureKind {
  let current = error;
  for (let depth = 0; depth < CAUSE_DEPTH_MAX && typeof current === 'object' && current !== null; depth++) {
    const shape: ErrorShape = current;
    const kind = kindOfOne(shape);
    if (kind !== null) return kind;
    current = shape.driverError ?? shape.cause;
  }
  return 'unknown';
}

/**
 * The pause before the next handler call, in ms, or `null` when there is to be none.
 * @param attempt 1-based number of the call that just failed
 */
export function retryDelayMs(kind: FailureKind, attempt: number): number | null {
  if (kind === 'permanent' || (kind === 'unknown' && attempt >= UNKNOWN_ATTEMPTS_MAX)) return null;
  const longest = kind === 'retryable' ? RETRYABLE_DELAY_MS_MAX : UNKNOWN_DELAY_MS_MAX;
  // The exponent is bounded so that a week of failures does not overflow.
  return Math.min(DELAY_FIRST_MS * 2 ** Math.min(attempt - 1, 20), longest);
}
