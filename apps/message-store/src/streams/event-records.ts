import type { SmsReceived, WebhookAttempt } from '#libs/contracts';
import type { StoredAttempt } from '../attempts/stored-attempt.js';
import { messageIdOf, type StoredMessage } from '../messages/stored-message.js';

/** The message that an event brings, as it stands once it is stored; streams do not wait for that. */
export function messageOf(event: SmsReceived, loggedAtMs: number): StoredMessage {
  const loggedAt = new Date(loggedAtMs);
  return {
    messageId: messageIdOf(event.message_id),
    numberId: event.number_id,
    accountId: event.account_id,
    mode: event.mode,
    phone: event.phone,
    sender: event.from,
    textSealed: event.text,
    codeSealed: event.code,
    receivedAt: new Date(event.received_at),
    kind: event.kind,
    truncated: event.truncated,
    segments: event.segments,
    carrierId: event.carrier_id,
    transportIdentity: event.transport_identity,
    carrierSentAt: event.carrier_sent_at === null ? null : new Date(event.carrier_sent_at),
    stages: event.stages,
    logAckedAt: loggedAt,
    storedAt: loggedAt,
    webhookExpected: null,
    position: 0n,
  };
}

/** The same for an attempt. */
export function attemptOf(event: WebhookAttempt): StoredAttempt {
  return {
    attemptId: event.attempt_id,
    messageId: event.message_id,
    numberId: event.number_id,
    attempt: event.attempt,
    trigger: event.trigger,
    outcome: event.outcome,
    statusCode: event.status_code,
    error: event.error,
    startedAt: new Date(event.started_at),
    durationMs: event.duration_ms,
    nextAttemptAt: event.next_attempt_at === null ? null : new Date(event.next_attempt_at),
    excerptSealed: event.response_excerpt,
    position: 0n,
  };
}
