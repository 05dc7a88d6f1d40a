export { createEventLog, type CreateEventLogOptions } from './create-event-log.js';
export {
  EventLogUnavailableError,
  RecordLostError,
  RecordTooLargeError,
  type Consumer,
  type ConsumeOptions,
  type EventLog,
  type LogPosition,
  type LogRecord,
  type NewRecord,
  type PartitionBounds,
  type PartitionLag,
  type RecordHold,
  type Tail,
  type TailOptions,
  type TopicHandler,
} from './event-log.port.js';
export {
  SASL_MECHANISMS,
  type ClientCertificate,
  type KafkaLogin,
  type KafkaSecurity,
  type KafkaTls,
  type SaslMechanism,
} from './kafka/kafka-security.js';
export { DeadLetters, type DeadLettersOptions, type ReplayOutcome } from './dead-letters/dead-letters.js';
export type { DeadLetter } from './dead-letters/dead-letter.js';
export { REPLAY_FOR_HEADER } from './dead-letters/replay-audience.js';
export { placeInTopic } from './dead-letters/handled-mark.js';
export { classifyFailure, type FailureKind } from './engine/failure-policy.js';
export type { ConsumeMetrics } from './engine/consume-engine-deps.js';
export type { MessagingLogger } from './messaging-logger.js';
export { limitedWarn } from './outage-log.js';
export { StateTail, type StateAppliers } from './tail/state-tail.js';
export { EventLogServer, type EventLogServerOptions } from './nest/event-log.server.js';
export { EventPublisher, type EventPublisherOptions, type Publication } from './nest/event-publisher.js';
export { OriginalErrorFilter } from './nest/original-error.filter.js';
export { TakesEvents } from './nest/takes-events.js';
export type { ConsumeKind, EventContext } from './nest/event-context.js';
