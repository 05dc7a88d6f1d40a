export { PersistenceModule, type ServicePersistenceOptions } from './persistence.module.js';
export { lines, literals } from './database/array-texts.js';
export { deleteInBites } from './database/delete-in-bites.js';
export { openServiceDatabase, type ServiceDatabaseOptions } from './database/service-database.js';
export { isHopeless } from './database/is-hopeless.js';
export { preparedRows, type PreparedStatement } from './database/prepared-rows.js';
export { AskBatch } from './database/ask-batch.js';
export { WriteBatch, type WriteBatchOptions } from './database/write-batch.js';
export { affectedRows, queryRows, type Row, type SqlRunner } from './database/query-rows.js';
export {
  PgNotifications,
  type NotificationHandler,
  type PgNotificationsOptions,
} from './notifications/pg-notifications.js';
export { Outbox, type OutboxEvent, type OutboxOptions } from './outbox/outbox.js';
export {
  IDEMPOTENCY_KEPT_MS,
  IDEMPOTENCY_TAKE_OVER_MS,
  accountOwner,
  idempotencyKey,
  requestFingerprint,
} from './idempotency/idempotency-key.js';
export {
  IdempotentRequests,
  type IdempotentRequest,
  type IdempotentRequestsOptions,
} from './idempotency/idempotent-requests.js';
export { createIdempotencyTable } from './idempotency/idempotency-table.js';
export { AuditTrail } from './audit/audit-trail.js';
export { OutboxRelay, type OutboxRelayOptions } from './outbox/outbox-relay.js';
export { createOutboxTable } from './outbox/outbox-table.js';
export { addLoggedRevision, SaidStates } from './outbox/said-states.js';
export { Projection, type ProjectionChange, type ProjectionOptions, type Revised } from './projection/projection.js';
export { BatchLoader } from './projection/batch-loader.js';
export { createProjectionTable } from './projection/projection-table.js';
export type { PersistenceLogger } from './persistence-logger.js';
