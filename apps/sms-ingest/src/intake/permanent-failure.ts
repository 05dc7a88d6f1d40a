import { RecordTooLargeError } from '#libs/messaging';

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

/**
 * Whether the carrier is to give a message up. It keeps one that is too large for its topic: no message comes near the
 * size that Kafka takes by default, so it is the topic's limit that was set too low, and that can be mended.
 */
export function isRefusedForGood(failure: unknown): boolean {
  return isPermanent(failure) && !(failure instanceof RecordTooLargeError);
}
