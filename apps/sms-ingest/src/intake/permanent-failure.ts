/** SQLSTATE classes of a value or row that the database will refuse for ever. */
const PERMANENT_SQLSTATE = /^2[23]/;

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
