import type { Admin, ITopicConfig } from 'kafkajs';
import type { TopicSpec } from '#libs/contracts';
import { EventLogUnavailableError, type PartitionBounds, type PartitionLag } from '../event-log.port.js';
import { askAgain } from './ask-again.js';
import { within } from '../deadline.js';
import { refusalOf } from './refusal.js';
import { SeverableClient, type KafkaClientOptions } from './severable-client.adapter.js';

const REQUEST_TIMEOUT_MS = 5_000;
const TOPICS_TIMEOUT_MS = 30_000;
const OFFSETS_TIMEOUT_MS = 5_000;
const PING_TIMEOUT_MS = 2_000;
const REPLICATION_MAX = 3;

/** Questions about the cluster. One connection, replaced after a failure. */
export class KafkaAdmin {
  #life: AdminLife | null = null;

  constructor(
    private readonly options: KafkaClientOptions,
    private readonly partitions: number,
  ) {}

  /** Creates what is missing and waits until every topic can be written to. */
  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    await this.#askAgain(TOPICS_TIMEOUT_MS, (admin) => this.#createMissing(admin, specs));
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
    const last = this.#life;
    this.#life = null;
    await last?.close();
  }

  async #createMissing(admin: Admin, specs: readonly TopicSpec[]): Promise<void> {
    const existing = new Set(await admin.listTopics());
    const missing = specs.filter(({ name }) => !existing.has(name));
    if (missing.length > 0) {
      const { brokers } = await admin.describeCluster();
      const replicationFactor = Math.min(REPLICATION_MAX, brokers.length);
      const topics = missing.map((spec) => topicConfig(spec, this.partitions, replicationFactor));
      // False when another process was faster with some of them; the rest of the request is carried out.
      await admin.createTopics({ topics, waitForLeaders: false });
    }
    const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(({ name }) => name) });
    const unled = topics.find(
      ({ partitions }) => partitions.length === 0 || partitions.some(({ leader }) => leader < 0),
    );
    if (unled !== undefined) throw new Error(`${unled.name} has partitions without a leader`);
  }

  #askAgain<T>(timeoutMs: number, question: (admin: Admin) => Promise<T>): Promise<T> {
    return askAgain(timeoutMs, (leftMs) => this.#ask(leftMs, question));
  }

  async #ask<T>(timeoutMs: number, question: (admin: Admin) => Promise<T>): Promise<T> {
    this.#life ??= new AdminLife(this.options);
    const life = this.#life;
    try {
      return await life.ask(timeoutMs, question);
    } catch (error) {
      if (this.#life === life) this.#life = null;
      life.giveUp();
      const reason = refusalOf(error) ?? (error instanceof Error ? error.message : String(error));
      throw new EventLogUnavailableError(`the event log does not answer: ${reason}`, { cause: error });
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
    await this.#admin.disconnect().catch(() => undefined);
    this.#client.sever();
  }
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
