import { dayOf, type Day } from '../partitions/days.js';
import { messageIdOf } from '../messages/stored-message.js';
import type { DeliveryAttempt } from './delivery-state.js';
import type { AttemptOutcome, AttemptTrigger, Mode, WebhookAttempt } from '#libs/contracts';

/** An attempt to store, as its columns are named. */
export interface AttemptRow {
  day: Day;
  message_id: string;
  attempt_id: string;
  number_id: string;
  account_id: string;
  attempt: number;
  trigger: AttemptTrigger;
  outcome: AttemptOutcome;
  status_code: number | null;
  error: string | null;
  started_at: string;
  duration_ms: number;
  next_attempt_at: string | null;
  excerpt_sealed: string | null;
  /** Null from a dispatcher of an earlier release. */
  mode: Mode | null;
}

/** An attempt as it was stored; its excerpt is still sealed. */
export interface StoredAttempt extends DeliveryAttempt {
  messageId: string;
  numberId: string;
  error: string | null;
  excerptSealed: string | null;
  position: bigint;
}

export function attemptRow(event: WebhookAttempt): AttemptRow {
  const { response_excerpt: excerpt_sealed, ...rest } = event;
  return {
    day: dayOf(messageIdOf(event.message_id)),
    message_id: rest.message_id,
    attempt_id: rest.attempt_id,
    number_id: rest.number_id,
    account_id: rest.account_id,
    attempt: rest.attempt,
    trigger: rest.trigger,
    outcome: rest.outcome,
    status_code: rest.status_code,
    error: rest.error,
    started_at: rest.started_at,
    duration_ms: rest.duration_ms,
    next_attempt_at: rest.next_attempt_at,
    excerpt_sealed,
    mode: rest.mode ?? null,
  };
}

/** An attempt as the API shows it. */
export interface AttemptView {
  id: string;
  message_id: string;
  number_id: string;
  attempt: number;
  trigger: AttemptTrigger;
  outcome: AttemptOutcome;
  status_code: number | null;
  error: string | null;
  started_at: string;
  duration_ms: number;
  next_attempt_at: string | null;
  response_excerpt: string | null;
}

/** @param openExcerpt opens what was sealed for this attempt */
export function attemptView(
  attempt: StoredAttempt,
  openExcerpt: (attemptId: string, sealed: string) => string | null,
): AttemptView {
  return {
    id: attempt.attemptId,
    message_id: attempt.messageId,
    number_id: attempt.numberId,
    attempt: attempt.attempt,
    trigger: attempt.trigger,
    outcome: attempt.outcome,
    status_code: attempt.statusCode,
    error: attempt.error,
    started_at: attempt.startedAt.toISOString(),
    duration_ms: attempt.durationMs,
    next_attempt_at: attempt.nextAttemptAt?.toISOString() ?? null,
    response_excerpt: attempt.excerptSealed === null ? null : openExcerpt(attempt.attemptId, attempt.excerptSealed),
  };
}
