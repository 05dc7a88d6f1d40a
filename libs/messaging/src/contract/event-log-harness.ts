import type { CreateEventLogOptions } from '../create-event-log.js';
import type { EventLog } from '../event-log.port.js';

/** What may befall the connections of one log client. `TcpFaultProxy` of libs/testing fits. */
export interface ConnectionFaults {
  /** The next append reaches the log and is carried out; its answer is lost with the connection. */
  loseNextAnswer(): void;
  readonly answersLost: number;
  /** To the log it looks as if the client had died. */
  goAway(): void;
  comeBack(): void;
}

export interface LogUnderTest {
  log: EventLog;
  faults: ConnectionFaults;
}

export interface OpenOptions {
  /** Readers must not need their safety poll, where the adapter has one. */
  safetyPollMs?: number;
  /** How long an append may stay unanswered. */
  appendTimeoutMs?: number;
}

/** What the contract suite asks of an adapter. Logs that it opened are closed by `stop`. */
export interface EventLogHarness {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** A client as of a process of its own, with 4 partitions for topics that it creates. */
  open(options?: OpenOptions): Promise<LogUnderTest>;
  /** How a child process opens the log. */
  connection(): Pick<CreateEventLogOptions, 'kafkaBrokers' | 'databaseUrl'>;
  /** Removes the records of a partition below `offset`, as retention would. */
  removeBelow(topic: string, partition: number, offset: number): Promise<void>;
  /** Whether the members of a group share a topic's partitions, or one owns them all and the others stand by. */
  membersShare: boolean;
  /** Offsets have no gaps as long as nothing is removed. */
  offsetsAreDense: boolean;
}
