/** The innermost reason of a failure, for people: fetch says only "fetch failed", and why in its causes. */
export function rootReason(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  // A name with several addresses: one error for each, and no message of its own.
  const first: unknown = 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : undefined;
  const inner = first ?? ('cause' in error ? error.cause : undefined);
  return inner === undefined || inner === null ? String(error.message) : rootReason(inner);
}
