import type { Acceptance } from '../smpp/command-status.js';

/** SQLSTATE classes of a value or row that the database will refuse for ever. */
const NEVER_SQLSTATE = /^2[23]/;

/**
 * What a failure to take a message means to its carrier. Only what says of itself that no repeat can help is `never`:
 * whatever else went wrong, the carrier keeps the message and nothing is lost.
 */
export function acceptanceOfFailure(error: unknown): Acceptance {
  if (!(error instanceof Error)) return 'later';
  if ('retryable' in error) return error.retryable === false ? 'never' : 'later';
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && NEVER_SQLSTATE.test(code) ? 'never' : 'later';
}
