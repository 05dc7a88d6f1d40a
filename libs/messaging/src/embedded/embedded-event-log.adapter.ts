import type { Clock, TopicSpec } from '#libs/contracts';
import pg from 'pg';
import { within } from '../deadline.js';
import { createConsumeEngine } from '../engine/consume-engine.js';
import type { ConsumeMetrics } from '../engine/consume-engine-deps.js';
import type { MessagingLogger } from '../messaging-logger.js';
import {
  EventLogUnavailableError,
  type Consumer,
  type ConsumeOptions,
  type EventLog,
  type LogPosition,
  type LogRecord,
  type NewRecord,
  type PartitionBounds,
  type PartitionLag,
  type Tail,
  type TailOptions,
} from '../event-log.port.js';
import { AppendNotifier } from './append-notifier.adapter.js';
import { AppendRouter } from './append-router.adapter.js';
import { AppendWriter } from './append-writer.adapter.js';
import { createEventLogSchema } from './event-log-schema.migration.js';
import { EmbeddedConsumer } from './embedded-consumer.adapter.js';
import { partitionLags } from './group-offsets.repository.js';
import { LogReader } from './log-reader.adapter.js';
import { LogTails } from './log-tails.adapter.js';
import { LeanClient } from '#libs/postgres';
import { pgClientConfig, type PgSessionOptions } from './pg-session.adapter.js';
import { RetentionJob } from './retention.job.js';
import { TopicWakes } from './topic-wakes.adapter.js';
import { TopicsRepository } from './topics.repository.js';

/** For NOTIFY, lag, health, retention and tails; appends and every consumer have a connection of their own. */
const POOL_MAX = 3;
const PING_MS = 2_000;
const SAFETY_POLL_MS = 1_000;

export interface EmbeddedEventLogOptions {
  databaseUrl: string;
  /** Name of the process in pg_stat_activity. */
  clientId: string;
  /** Partitions of the topics that it creates. */
  partitions: number;
  logger: MessagingLogger;
  clock: Clock;
  metrics?: ConsumeMetrics;
  /** After it an append counts as unknown, and a connection that answers nothing as lost, ms. Default 5,000. */
  timeoutMs?: number;
  /** Readers look again this often even when nothing woke them, ms. Default 1,000. */
  safetyPollMs?: number;
  /** Default 60,000. */
  retentionIntervalMs?: number;
}

/** The event log on Postgres, for one machine. */
export class EmbeddedEventLog implements EventLog {
  readonly kind = 'embedded';
  readonly #topics: TopicsRepository;
  readonly #writer: AppendWriter;
  readonly #router: AppendRouter;
  readonly #notifier: AppendNotifier;
  readonly #wakes: TopicWakes;
  readonly #retention: RetentionJob;
  readonly #reader: LogReader;
  readonly #tails: LogTails;
  readonly #consumers = new Set<EmbeddedConsumer>();
  readonly #readSession: PgSessionOptions;
  readonly #safetyPollMs: number;
  #closing: Promise<void> | null = null;

  private constructor(
    private readonly options: EmbeddedEventLogOptions,
    private readonly pool: pg.Pool,
  ) {
    const { logger } = options;
    this.#readSession = sessionOptions(options, false);
    this.#safetyPollMs = options.safetyPollMs ?? SAFETY_POLL_MS;
    this.#topics = new TopicsRepository(pool);
    this.#reader = new LogReader(pool, this.#topics);
    this.#notifier = new AppendNotifier(pool, logger);
    this.#wakes = new TopicWakes(this.#readSession, logger);
    this.#tails = new LogTails(this.#topics, this.#reader, this.#wakes, this.#safetyPollMs, logger);
    this.#retention = new RetentionJob(pool, options.retentionIntervalMs ?? 60_000, logger);
    this.#writer = new AppendWriter(sessionOptions(options, true), logger, (topicIds) => {
      this.#notifier.notify(topicIds);
    });
    this.#router = new AppendRouter(this.#topics, this.#writer);
  }

  /**
   * Connects and creates the schema `event_log` where it is missing.
   * @throws EventLogUnavailableError when Postgres does not answer
   */
  static async open(options: EmbeddedEventLogOptions): Promise<EmbeddedEventLog> {
    const pool = new pg.Pool({ ...pgClientConfig(sessionOptions(options, false)), Client: LeanClient, max: POOL_MAX });
    pool.on('error', (error) => {
      options.logger.warn({ err: error }, 'an idle connection to the event log broke');
    });
    try {
      await createEventLogSchema(pool);
    } catch (error) {
      await pool.end();
      throw new EventLogUnavailableError('Postgres does not serve the event log', { cause: error });
    }
    const log = new EmbeddedEventLog(options, pool);
    log.#retention.start();
    return log;
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    await this.#topics.ensure(specs, this.options.partitions);
  }

  append(records: readonly NewRecord[], limitMs?: number): Promise<void> {
    return records.length === 0 ? Promise.resolve() : this.#router.append(records, limitMs);
  }

  async consume(options: ConsumeOptions): Promise<Consumer> {
    const topics = await this.#topics.find(Object.keys(options.handlers));
    const { logger, clock, metrics } = this.options;
    const append = (records: readonly NewRecord[]) => this.append(records);
    const engine = createConsumeEngine(options, { append, clock, logger, ...(metrics ? { metrics } : {}) });
    const consumer = new EmbeddedConsumer(
      {
        group: options.group,
        topics,
        safetyPollMs: this.#safetyPollMs,
        session: this.#readSession,
        logger,
      },
      engine,
      this.#wakes,
    );
    this.#consumers.add(consumer);
    return consumer;
  }

  lag(group: string, topics: readonly string[]): Promise<PartitionLag[]> {
    return partitionLags(this.pool, group, topics);
  }

  positions(topic: string): Promise<PartitionBounds[]> {
    return this.#reader.bounds(topic);
  }

  read(from: LogPosition, limit: number): Promise<LogRecord[]> {
    return this.#reader.read(from, limit);
  }

  tail(options: TailOptions): Promise<Tail> {
    return this.#tails.start(options);
  }

  async ping(): Promise<void> {
    try {
      await within(PING_MS, this.pool.query('SELECT 1'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new EventLogUnavailableError(`the event log does not answer: ${reason}`, { cause: error });
    }
  }

  /** One round of retention, as it also runs by itself. Returns the number of records dropped. */
  applyRetention(): Promise<number> {
    return this.#retention.run();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.all([this.#tails.close(), ...[...this.#consumers].map((consumer) => consumer.stop())]);
    await this.#retention.stop();
    await this.#writer.close();
    await this.#notifier.flush();
    await this.#wakes.close();
    await this.pool.end();
  }
}

function sessionOptions(options: EmbeddedEventLogOptions, durable: boolean): PgSessionOptions {
  return {
    connectionString: options.databaseUrl,
    applicationName: `event_log ${options.clientId}`,
    timeoutMs: options.timeoutMs ?? 5_000,
    durable,
  };
}
