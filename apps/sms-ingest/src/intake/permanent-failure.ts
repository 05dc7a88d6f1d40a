/** SQLSTATEs of a value that the database will refuse for ever: data exceptions, not null, check. */
const PERMANENT_SQLSTATE = /^(22...|23502|23514)$/;

/**
 * Whether a failure to take a message says of itself that no repeat can help. Whatever else went wrong, the carrier
 * keeps the message and nothing is lost.
 */
export function isPermanent(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  if ('retryable' in failure) return failure.retryable === false;
  const code: unknown = 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' && PERMANENT_SQLSTATE.test(code);
}
