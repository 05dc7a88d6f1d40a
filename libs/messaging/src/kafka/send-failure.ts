/** What a failed send says about its records. */
export type SendFailure =
  /** The broker will never take at least one of them, because of what they are. None needs to be sent as it is again. */
  | 'refused'
  /** The same, because of its size. */
  | 'too-large'
  /** The broker knows no such topic, yet. */
  | 'unknown-topic'
  /** The broker does not let us write to the topic, until somebody gives us the right to: says nothing of the records. */
  | 'forbidden-topic'
  /** They may be in the log or not: sent, but the answer did not come. Or they were never sent. */
  | 'unknown';

const TOO_LARGE: ReadonlySet<unknown> = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']);
const REFUSALS: ReadonlySet<unknown> = new Set([
  'INVALID_RECORD',
  'INVALID_TIMESTAMP',
  'INVALID_TOPIC_EXCEPTION',
  'POLICY_VIOLATION',
]);

/** Looks through the errors that kafkajs wraps round the broker's own. */
export function classifySendFailure(error: unknown): SendFailure {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const type: unknown = 'type' in cause ? cause.type : undefined;
    if (TOO_LARGE.has(type)) return 'too-large';
    if (REFUSALS.has(type)) return 'refused';
    if (type === 'UNKNOWN_TOPIC_OR_PARTITION') return 'unknown-topic';
    if (type === 'TOPIC_AUTHORIZATION_FAILED') return 'forbidden-topic';
  }
  return 'unknown';
}
