export {
  ID_PREFIXES,
  idTimeMs,
  newUlid,
  parseId,
  randomIds,
  type AccountId,
  type ApiKeyId,
  type AttemptId,
  type AuditId,
  type IdGenerator,
  type IdKind,
  type MessageId,
  type NumberId,
} from './ids.js';
export { deadLetterTopic, TOPIC_SPECS, TOPICS, type Topic, type TopicRetention, type TopicSpec } from './topics.js';
export { cloudEventHeaders } from './events/cloudevents.js';
export { IsoTimes } from './iso-times.js';
export { parseRfc3339 } from './rfc3339.js';
export {
  encodeEvent,
  EVENT_SCHEMAS,
  InvalidEventError,
  parseEvent,
  type EventByTopic,
} from './events/event-schemas.js';
export type { Mode } from './events/fields.js';
export {
  AUDIT_ACTIONS,
  auditKey,
  auditRecorded,
  type AuditAction,
  type AuditActor,
  type AuditEntry,
  type AuditRecorded,
} from './events/audit-recorded.js';
export type { AccountUpdated, SigningSecret } from './events/account-updated.js';
export type { MessageDeleted } from './events/message-deleted.js';
export { QUARANTINE_UNLESS_SAID_MS, type NumberProvisioned } from './events/number-provisioned.js';
export { CODE_IN_TEXT, type IngestStages, type SmsReceived } from './events/sms-received.js';
export { SUPERSEDED, type AttemptOutcome, type AttemptTrigger, type WebhookAttempt } from './events/webhook-attempt.js';
export type { WebhookDisabled } from './events/webhook-disabled.js';
export type { WebhookRequested } from './events/webhook-requested.js';
export { allowsScope, API_SCOPES, KEY_SCOPES, requiredScope, scopesBeyond, type ApiScope } from './api-scopes.js';
export { ERROR_CODES, type ErrorCode } from './error-codes.js';
export { DomainError, type DomainErrorOptions, type FieldError } from './domain-error.js';
export { pooledRandomBytes } from './random-pool.js';
export { systemClock, type Clock } from './clock.js';
