import type pg from 'pg';
import type { LogPosition, LogRecord, PartitionBounds } from '../event-log.port.js';
import type { BoundsByTopic } from '../tail/tail-progress.js';
import { partitionBounds } from './partition-bounds.repository.js';
import { fetchRecords, type ArrayQueries } from './records.repository.js';
import type { EmbeddedTopic, TopicsRepository } from './topics.repository.js';

/** Records per partition and statement. */
const FETCH_RECORDS = 250;

/** Reads without a group, on whichever connection is free. */
export class LogReader {
  readonly #queries: ArrayQueries;

  constructor(
    private readonly pool: pg.Pool,
    private readonly topics: TopicsRepository,
  ) {
    this.#queries = { queryArrays: (config) => pool.query({ ...config, rowMode: 'array' }) };
  }

  async bounds(topic: string): Promise<PartitionBounds[]> {
    return partitionBounds(this.pool, (await this.#find(topic)).topicId);
  }

  async boundsOf(topics: readonly string[]): Promise<BoundsByTopic> {
    const found = await this.topics.find(topics);
    return new Map(
      await Promise.all(
        found.map(async ({ name, topicId }) => [name, await partitionBounds(this.pool, topicId)] as const),
      ),
    );
  }

  async read({ topic, partition, offset }: LogPosition, limit: number): Promise<LogRecord[]> {
    const { topicId, partitions } = await this.#find(topic);
    if (partition >= partitions) throw new Error(`${topic} has no partition ${partition}`);
    const [records = []] = await fetchRecords(
      this.#queries,
      [{ topic, topicId, partition, nextOffset: offset }],
      limit,
    );
    return records;
  }

  /** Some records of each position's partition: one list per position, empty where there are none yet. */
  async readEach(positions: readonly LogPosition[]): Promise<LogRecord[][]> {
    const places = positions.map(async ({ topic, partition, offset }) => {
      return { topic, topicId: (await this.#find(topic)).topicId, partition, nextOffset: offset };
    });
    return fetchRecords(this.#queries, await Promise.all(places), FETCH_RECORDS);
  }

  /** Ids are known after the first time. */
  async #find(name: string): Promise<EmbeddedTopic> {
    const [topic] = await this.topics.find([name]);
    if (topic === undefined) throw new Error(`no such topic: ${name}`);
    return topic;
  }
}
