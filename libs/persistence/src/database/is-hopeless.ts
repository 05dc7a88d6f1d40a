/** Trying again cannot help: Postgres refuses the data itself (SQLSTATE classes 22 and 23), or the error says so. */
export function isHopeless(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('retryable' in error && error.retryable === false) return true;
  return 'code' in error && typeof error.code === 'string' && /^2[23][0-9A-Z]{3}$/.test(error.code);
}
