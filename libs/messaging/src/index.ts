export {
  EventLogUnavailableError,
  type Consumer,
  type ConsumeOptions,
  type EventLog,
  type LogRecord,
  type NewRecord,
  type PartitionLag,
  type TopicHandler,
} from './event-log.port.js';
export type { ConsumeMetrics, MessagingLogger } from './engine/consume-engine-deps.js';
