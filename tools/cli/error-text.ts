import { rootReason } from '../admin/root-reason.js';

/** An error for a terminal: what failed, and why where its message does not say so. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause === undefined) return error.message;
  const why = rootReason(error.cause);
  return error.message.includes(why) ? error.message : `${error.message} (${why})`;
}
