import { PartitionAssigners, type Cluster, type Consumer } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import type { LogPosition } from '../event-log.port.js';
import { fetchedPartition, type FetchedPartition, type PartitionAnswer } from './fetched-partition.js';
import { groupBy } from './group-by.js';
import { SeverableClient, type KafkaClientOptions } from './severable-client.adapter.js';

const REQUEST_TIMEOUT_MS = 5_000;
const FETCH_BYTES_MAX = 8 * 1024 * 1024;
const PARTITION_FETCH_BYTES_MAX = 1024 * 1024;
/** Nobody writes transactions here, so every record is a committed one; the end is then that of `positions`. */
const READ_UNCOMMITTED = 0;

/**
 * Fetches from brokers without a group. kafkajs consumes in groups only; but a consumer hands its cluster, the
 * connections and metadata, to its partition assigners, and a consumer that never runs joins no group. After any
 * failure the client is closed and replaced, so that leaders are looked up anew.
 */
export class FetchClient {
  readonly #client: SeverableClient;
  readonly #consumer: Consumer;
  readonly #cluster: Cluster;
  readonly #giveUps = new Set<(reason: Error) => void>();

  constructor(options: KafkaClientOptions) {
    this.#client = new SeverableClient(options, REQUEST_TIMEOUT_MS);
    const clusters: Cluster[] = [];
    this.#consumer = this.#client.kafka.consumer({
      groupId: `never-joined.${randomUUID()}`,
      allowAutoTopicCreation: false,
      partitionAssigners: [
        (config) => {
          clusters.push(config.cluster);
          return PartitionAssigners.roundRobin(config);
        },
      ],
    });
    const [cluster] = clusters;
    if (cluster === undefined) throw new Error('kafkajs did not hand its cluster to the partition assigner');
    this.#cluster = cluster;
  }

  connect(): Promise<void> {
    return this.#consumer.connect();
  }

  /** The positions by the broker that leads their partition. @throws when a topic or partition is not there */
  async byLeader(positions: readonly LogPosition[]): Promise<Map<string, LogPosition[]>> {
    await this.#cluster.addMultipleTargetTopics([...groupBy(positions, ({ topic }) => topic).keys()]);
    return groupBy(positions, ({ topic, partition }) => {
      const [leader] = Object.keys(this.#cluster.findLeaderForPartitions(topic, [partition]));
      if (leader === undefined) throw new Error(`${topic} has no partition ${partition}`);
      return leader;
    });
  }

  /**
   * One fetch from one broker: what stands at the positions, in any order of the partitions.
   * @param waitMs how long the broker may wait for a first record; it answers at once when there is one
   */
  fetch(leader: string, positions: readonly LogPosition[], waitMs: number): Promise<FetchedPartition[]> {
    return new Promise((resolve, reject) => {
      this.#giveUps.add(reject);
      this.#fetch(leader, positions, waitMs)
        .then(resolve, reject)
        .finally(() => this.#giveUps.delete(reject));
    });
  }

  /** Ends what is under way, too. */
  close(): void {
    this.#client.sever();
    // kafkajs does not notice a socket that we destroy until the request times out.
    for (const giveUp of this.#giveUps) giveUp(new Error('the client was closed'));
    void this.#consumer.disconnect().catch(() => undefined);
  }

  async #fetch(leader: string, positions: readonly LogPosition[], waitMs: number): Promise<FetchedPartition[]> {
    const broker = await this.#cluster.findBroker({ nodeId: leader });
    const topics = [...groupBy(positions, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
      topic,
      partitions: ofTopic.map(({ partition, offset }) => ({
        partition,
        fetchOffset: String(offset),
        maxBytes: PARTITION_FETCH_BYTES_MAX,
      })),
    }));
    // kafkajs declares the answer as any.
    const answer = (await broker.fetch({
      isolationLevel: READ_UNCOMMITTED,
      maxWaitTime: waitMs,
      minBytes: 1,
      maxBytes: FETCH_BYTES_MAX,
      topics,
    })) as { responses: readonly { topicName: string; partitions: readonly PartitionAnswer[] }[] };
    return answer.responses.flatMap(({ topicName, partitions }) =>
      partitions.flatMap((partition) => {
        const position = positions.find(
          (asked) => asked.topic === topicName && asked.partition === partition.partition,
        );
        return position === undefined ? [] : [fetchedPartition(position, partition, positions.length === 1)];
      }),
    );
  }
}
