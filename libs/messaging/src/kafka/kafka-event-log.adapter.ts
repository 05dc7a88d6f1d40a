import { createSecureContext } from 'node:tls';
import { systemClock, type Clock, type TopicSpec } from '#libs/contracts';
import { createConsumeEngine } from '../engine/consume-engine.js';
import type { ConsumeMetrics } from '../engine/consume-engine-deps.js';
import type { MessagingLogger } from '../messaging-logger.js';
import { limitRepeats } from '../outage-log.js';
import { timerSchedule } from '../schedule.js';
import type {
  Consumer,
  ConsumeOptions,
  EventLog,
  LogPosition,
  LogRecord,
  NewRecord,
  PartitionBounds,
  PartitionLag,
  Tail,
  TailOptions,
} from '../event-log.port.js';
import type { Route } from './broker-socket.adapter.js';
import { CoalescingWriter } from './coalescing-writer.js';
import { KafkaAdmin } from './kafka-admin.adapter.js';
import { KafkaConsumer } from './kafka-consumer.adapter.js';
import { KafkaReader } from './kafka-reader.adapter.js';
import type { KafkaSecurity } from './kafka-security.js';
import { KafkaTails } from './kafka-tails.adapter.js';
import { KafkaBatchSender } from './producer.adapter.js';
import type { KafkaClientOptions } from './severable-client.adapter.js';

export interface KafkaEventLogOptions {
  /** `host:port` of some brokers. */
  brokers: readonly string[];
  clientId: string;
  /** Partitions of topics that are created. */
  partitions: number;
  logger: MessagingLogger;
  clock?: Clock;
  metrics?: ConsumeMetrics;
  /** How long an append may take before it rejects, ms. Default 10,000. */
  appendTimeoutMs?: number;
  /** Default: plain text, no login. */
  security?: KafkaSecurity;
  /** Default: straight to the addresses that brokers advertise. */
  route?: Route;
}

const APPEND_TIMEOUT_MS = 10_000;

/** The event log on Apache Kafka. Connects when first used. */
export class KafkaEventLog implements EventLog {
  readonly kind = 'kafka';
  readonly #client: KafkaClientOptions;
  readonly #sender: KafkaBatchSender;
  readonly #writer: CoalescingWriter;
  readonly #admin: KafkaAdmin;
  readonly #reader: KafkaReader;
  readonly #tails: KafkaTails;
  readonly #consumers = new Set<KafkaConsumer>();
  #closing: Promise<void> | null = null;

  constructor(private readonly options: KafkaEventLogOptions) {
    const logger = limitRepeats(options.logger);
    this.#client = clientOptions(options, logger);
    this.#sender = new KafkaBatchSender(this.#client);
    this.#writer = new CoalescingWriter(this.#sender, {
      appendTimeoutMs: options.appendTimeoutMs ?? APPEND_TIMEOUT_MS,
      schedule: timerSchedule,
      logger,
    });
    this.#admin = new KafkaAdmin(this.#client, options.partitions);
    this.#reader = new KafkaReader(this.#client, (topic) => this.#admin.positions(topic));
    this.#tails = new KafkaTails(this.#client, (topic) => this.#admin.positions(topic));
  }

  ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    return this.#admin.ensureTopics(specs);
  }

  append(records: readonly NewRecord[], limitMs?: number): Promise<void> {
    return this.#writer.append(records, limitMs);
  }

  async consume(options: ConsumeOptions): Promise<Consumer> {
    const engine = createConsumeEngine(options, {
      append: (records) => this.append(records),
      clock: this.options.clock ?? systemClock,
      logger: this.options.logger,
      ...(this.options.metrics === undefined ? {} : { metrics: this.options.metrics }),
    });
    const consumer = new KafkaConsumer(this.#client, options, engine);
    this.#consumers.add(consumer);
    await consumer.start();
    return consumer;
  }

  lag(group: string, topics: readonly string[]): Promise<PartitionLag[]> {
    return this.#admin.lag(group, topics);
  }

  positions(topic: string): Promise<PartitionBounds[]> {
    return this.#admin.positions(topic);
  }

  read(from: LogPosition, limit: number): Promise<LogRecord[]> {
    return this.#reader.read(from, limit);
  }

  tail(options: TailOptions): Promise<Tail> {
    return this.#tails.start(options);
  }

  ping(): Promise<void> {
    return this.#admin.ping();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.all([this.#tails.close(), ...[...this.#consumers].map((consumer) => consumer.stop())]);
    this.#reader.close();
    await this.#writer.close();
    await this.#sender.close();
    await this.#admin.close();
  }
}

/** The certificates are read here, once for all connections. */
function clientOptions(options: KafkaEventLogOptions, logger: MessagingLogger): KafkaClientOptions {
  const { brokers, clientId, route, security = {} } = options;
  const { tls, login } = security;
  return {
    brokers,
    clientId,
    logger,
    ...(route === undefined ? {} : { route }),
    ...(login === undefined ? {} : { login }),
    ...(tls === undefined ? {} : { secureContext: createSecureContext({ ca: tls.ca, ...tls.client }) }),
  };
}
