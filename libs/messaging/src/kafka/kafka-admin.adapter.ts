// Not by its name: Node cannot see this export of a CommonJS module.
import kafkajs, { type Admin, type ITopicConfig, type ITopicMetadata } from 'kafkajs';
import type { TopicSpec } from '#libs/contracts';
import { EventLogUnavailableError, type PartitionBounds, type PartitionLag } from '../event-log.port.js';
import { askAgain } from './ask-again.js';
import { within } from '../deadline.js';
import { reasonOf } from './refusal.js';
import { SeverableClient, type KafkaClientOptions } from './severable-client.adapter.js';
import { CHECKED_SETTINGS, topicProblems } from './topic-check.js';
import { assertCreated } from './topic-creation.js';

const REQUEST_TIMEOUT_MS = 5_000;
const TOPICS_TIMEOUT_MS = 30_000;
const OFFSETS_TIMEOUT_MS = 5_000;
const PING_TIMEOUT_MS = 2_000;
const REPLICATION_MAX = 3;

/** Questions about the cluster. One connection, replaced after a failure. */
export class KafkaAdmin {
  #life: AdminLife | null = null;
  #closed = false;

  constructor(
    private readonly options: KafkaClientOptions,
    private readonly partitions: number,
  ) {}

  /** Creates what is missing, waits until every topic has its leaders, and warns of those that are not as ours are. */
  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    const topics = await askAgain(
      TOPICS_TIMEOUT_MS,
      async (leftMs) => {
        try {
          return await this.#ask(leftMs, (admin) => this.#createMissing(admin, specs));
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          if (!this.#closed) this.options.logger.warn({ reason }, 'the topics are not there yet; asking again');
          throw error;
        }
      },
      () => this.#closed,
    );
    await this.#warnOfOthers(specs, topics);
  }

  lag(group: string, topics: readonly string[]): Promise<PartitionLag[]> {
    return this.#askAgain(OFFSETS_TIMEOUT_MS, async (admin) => {
      const committed = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
      const lags = topics.map(async (topic) => {
        const positions = committed.find((entry) => entry.topic === topic)?.partitions ?? [];
        const ends = await admin.fetchTopicOffsets(topic);
        return ends.map(({ partition, high }) => {
          const position = Number(positions.find((entry) => entry.partition === partition)?.offset ?? -1);
          return { topic, partition, committed: position < 0 ? null : position, end: Number(high) };
        });
      });
      return (await Promise.all(lags)).flat().sort(byPlace);
    });
  }

  /** By partition. */
  async positions(topic: string): Promise<PartitionBounds[]> {
    try {
      return await this.#positions(topic);
    } catch (error) {
      if (isUnknownTopic(error)) throw new Error(`no such topic: ${topic}`, { cause: error });
      throw error;
    }
  }

  #positions(topic: string): Promise<PartitionBounds[]> {
    return this.#askAgain(OFFSETS_TIMEOUT_MS, async (admin) => {
      const offsets = await admin.fetchTopicOffsets(topic);
      return offsets
        .map(({ partition, low, high }) => ({ partition, begin: Number(low), end: Number(high) }))
        .sort((a, b) => a.partition - b.partition);
    });
  }

  async ping(): Promise<void> {
    await this.#ask(PING_TIMEOUT_MS, (admin) => admin.describeCluster());
  }

  async close(): Promise<void> {
    this.#closed = true;
    const last = this.#life;
    this.#life = null;
    await last?.close();
  }

  async #createMissing(admin: Admin, specs: readonly TopicSpec[]): Promise<ITopicMetadata[]> {
    const existing = new Set(await admin.listTopics());
    const missing = specs.filter(({ name }) => !existing.has(name));
    if (missing.length > 0) {
      const { brokers } = await admin.describeCluster();
      const replicationFactor = Math.min(REPLICATION_MAX, brokers.length);
      const topics = missing.map((spec) => topicConfig(spec, this.partitions, replicationFactor));
      // False when another process was faster with some of them; the rest of the request is carried out.
      await admin.createTopics({ topics, waitForLeaders: false }).catch(assertCreated);
    }
    const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(({ name }) => name) });
    const unled = topics.find(
      ({ partitions }) => partitions.length === 0 || partitions.some(({ leader }) => leader < 0),
    );
    if (unled !== undefined) throw new Error(`${unled.name} has partitions without a leader`);
    return topics;
  }

  async #warnOfOthers(specs: readonly TopicSpec[], topics: readonly ITopicMetadata[]): Promise<void> {
    const { logger } = this.options;
    try {
      const configs = await this.#ask(OFFSETS_TIMEOUT_MS, (admin) => describeConfigs(admin, specs));
      for (const spec of specs) {
        const inSync = topics.find(({ name }) => name === spec.name)?.partitions.map(({ isr }) => isr.length) ?? [];
        const found = { config: configs.get(spec.name) ?? new Map<string, string>(), inSync };
        const problems = topicProblems(spec, found, this.partitions);
        // Its name in the message: repeats of equal ones are held back.
        if (problems.length > 0)
          logger.warn({ topic: spec.name, problems }, `topic ${spec.name}: ${problems.join('; ')}`);
      }
    } catch (error) {
      // It needs a right that is good for nothing else.
      const reason = error instanceof Error ? error.message : String(error);
      logger.info({ reason }, 'the settings of the topics could not be looked at');
    }
  }

  #askAgain<T>(timeoutMs: number, question: (admin: Admin) => Promise<T>): Promise<T> {
    return askAgain(
      timeoutMs,
      (leftMs) => this.#ask(leftMs, question),
      () => this.#closed,
    );
  }

  async #ask<T>(timeoutMs: number, question: (admin: Admin) => Promise<T>): Promise<T> {
    if (this.#closed) throw new EventLogUnavailableError('the event log is closed');
    this.#life ??= new AdminLife(this.options);
    const life = this.#life;
    try {
      return await life.ask(timeoutMs, question);
    } catch (error) {
      if (this.#life === life) this.#life = null;
      life.giveUp();
      throw new EventLogUnavailableError(`the event log does not answer: ${reasonOf(error)}`, { cause: error });
    }
  }
}

/** kafkajs wraps what a broker said in errors of its own. */
function isUnknownTopic(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('type' in error && error.type === 'UNKNOWN_TOPIC_OR_PARTITION') || isUnknownTopic(error.cause);
}

class AdminLife {
  readonly #client: SeverableClient;
  readonly #admin: Admin;
  #connecting: Promise<void> | null = null;
  /** Ends each question under way when one of them gives the connection up: on a severed one no answer comes. */
  readonly #underWay = new Set<(error: Error) => void>();

  constructor(options: KafkaClientOptions) {
    this.#client = new SeverableClient(options, REQUEST_TIMEOUT_MS);
    this.#admin = this.#client.kafka.admin();
  }

  ask<T>(timeoutMs: number, question: (admin: Admin) => Promise<T>): Promise<T> {
    const connecting = (this.#connecting ??= this.#admin.connect());
    return new Promise<T>((resolve, reject) => {
      this.#underWay.add(reject);
      const answer = connecting.then(() => question(this.#admin));
      within(timeoutMs, answer)
        .then(resolve, reject)
        .finally(() => this.#underWay.delete(reject));
    });
  }

  giveUp(): void {
    for (const reject of this.#underWay) reject(new Error('the connection was given up'));
    this.#underWay.clear();
    this.#client.sever();
    void this.#admin.disconnect().catch(() => undefined);
  }

  async close(): Promise<void> {
    // On a connection that does not answer it would wait for all tries of kafkajs.
    if (this.#underWay.size > 0) {
      this.giveUp();
      return;
    }
    await this.#admin.disconnect().catch(() => undefined);
    this.#client.sever();
  }
}

async function describeConfigs(
  admin: Admin,
  specs: readonly TopicSpec[],
): Promise<Map<string, ReadonlyMap<string, string>>> {
  if (specs.length === 0) return new Map();
  const { resources } = await admin.describeConfigs({
    resources: specs.map(({ name }) => ({
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name,
      configNames: [...CHECKED_SETTINGS],
    })),
    includeSynonyms: false,
  });
  return new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      new Map(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    ]),
  );
}

function topicConfig(spec: TopicSpec, numPartitions: number, replicationFactor: number): ITopicConfig {
  const { retention } = spec;
  const configEntries =
    retention.kind === 'compacted'
      ? [{ name: 'cleanup.policy', value: 'compact' }]
      : [
          { name: 'cleanup.policy', value: 'delete' },
          { name: 'retention.ms', value: String(retention.retentionMs) },
        ];
  return { topic: spec.name, numPartitions, replicationFactor, configEntries };
}

function byPlace(a: PartitionLag, b: PartitionLag): number {
  return a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1;
}
