import { setTimeout as sleep } from 'node:timers/promises';
import {
  PartitionAssigners,
  type Consumer,
  type EachBatchPayload,
  type Offsets,
  type PartitionAssigner,
} from 'kafkajs';
import type { CommitPosition, TopicPartition } from '../consume-engine.port.js';
import type { LogRecord } from '../event-log.port.js';
import { within } from '../deadline.js';
import { groupBy } from './group-by.js';
import { toLogRecord } from './kafka-record.js';
import type { Assignment } from './ownership.js';
import { SeverableClient, type KafkaClientOptions } from './severable-client.adapter.js';

/** What a member reports. Calls come synchronously from kafkajs's fetch loop. */
export interface GroupMemberListener {
  /** @param continuous nobody else can have owned the partitions of this member since its last assignment */
  joined(assignment: Assignment, continuous: boolean): void;
  /** The group is about to share its partitions out anew; the right to commit still holds for a moment. */
  rebalancing(): void;
  /** @returns whether the records were taken; otherwise they are fetched again */
  fetched(partition: TopicPartition, records: readonly LogRecord[]): boolean;
  /** The member is gone for good. Called once. */
  ended(error: Error): void;
}

const SESSION_TIMEOUT_MS = 6_000;
const HEARTBEAT_INTERVAL_MS = 2_000;
const REBALANCE_TIMEOUT_MS = 10_000;
/** The broker answers a fetch at once when there is something; this bounds how late a resumed partition is seen. */
const FETCH_WAIT_MS = 100;
/** More would be decoded and begun in one go, while sockets and timers wait for the event loop. */
const FETCH_BYTES_MAX = 2 * 1024 * 1024;
const PARTITION_FETCH_BYTES_MAX = 1024 * 1024;
/** Between the end of one fetch and the next, while records come in, for a member whose handlers all take batches. */
const GATHER_MS = 10;
const REQUEST_TIMEOUT_MS = 10_000;
/** Of one answer that are taken at once; more of them wait until the next fetch would be made. */
const PARTITIONS_AT_ONCE = 64;
const RETRY = { initialRetryTime: 100, maxRetryTime: 1_000, factor: 0.2, multiplier: 2, retries: 5 };
const LEAVE_TIMEOUT_MS = 3_000;

export interface Subscription {
  topics: readonly string[];
  /** Whether a batch is worth a moment's wait: each fetch costs broker and member about the same, with one record or many. */
  gathers: boolean;
}

/** One member of a consumer group: a kafkajs consumer from its first join until it leaves or crashes. */
export class GroupMember {
  readonly #client: SeverableClient;
  readonly #consumer: Consumer;
  #memberId: string | null = null;
  #joinAttempts = 0;
  #commit: ((offsets: Offsets) => Promise<void>) | null = null;
  #lastSignMs = performance.now();
  /** When it last asked something that the group answered as to a member: an answer may be read long after it was given. */
  #confirmedMs = performance.now();
  /** When the last fetch was answered. */
  #fetchedMs = -Infinity;
  #allPaused = false;
  #ended = false;

  constructor(
    options: KafkaClientOptions,
    group: string,
    private readonly subscription: Subscription,
    private readonly listener: GroupMemberListener,
  ) {
    this.#client = new SeverableClient(options, REQUEST_TIMEOUT_MS);
    this.#consumer = this.#client.kafka.consumer({
      groupId: group,
      allowAutoTopicCreation: false,
      sessionTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: HEARTBEAT_INTERVAL_MS,
      rebalanceTimeout: REBALANCE_TIMEOUT_MS,
      minBytes: 1,
      maxBytes: FETCH_BYTES_MAX,
      maxBytesPerPartition: PARTITION_FETCH_BYTES_MAX,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      // kafkajs would go on with the same consumer; ours is replaced, so that there is one way back from every failure.
      retry: { ...RETRY, restartOnFailure: () => Promise.resolve(false) },
      partitionAssigners: [this.#countingAssigner()],
    });
  }

  /** Joins and begins to fetch. Failures, early or late, are reported by `ended`. */
  async start(): Promise<void> {
    this.#listen();
    try {
      await this.#consumer.connect();
      await this.#consumer.subscribe({ topics: [...this.subscription.topics], fromBeginning: true });
      await this.#consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        // All partitions of one answer at once, each of which waits for the time of the next fetch.
        ...(this.subscription.gathers ? { partitionsConsumedConcurrently: PARTITIONS_AT_ONCE } : {}),
        eachBatch: (payload) => this.#takeBatch(payload),
      });
    } catch (error) {
      this.#end(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** ms since the member last fetched, joined or told the group that it lives. */
  silentMs(): number {
    return performance.now() - this.#lastSignMs;
  }

  pause(partition: TopicPartition): void {
    if (this.#heedsSingle) this.#consumer.pause([{ topic: partition.topic, partitions: [partition.partition] }]);
  }

  resume(partition: TopicPartition): void {
    if (this.#heedsSingle) this.#consumer.resume([{ topic: partition.topic, partitions: [partition.partition] }]);
  }

  /** Fetches nothing more, of any partition and whatever single ones are told, and stays a member. */
  pauseAll(): void {
    if (this.#ended || this.#memberId === null) return;
    this.#allPaused = true;
    this.#consumer.pause(this.subscription.topics.map((topic) => ({ topic })));
  }

  /**
   * Commits under the generation that holds at the call, once: a generation that ended is refused by the broker.
   * `Consumer.commitOffsets` would try again under the next generation, whose owner of the partition may be another.
   */
  async commit(positions: readonly CommitPosition[]): Promise<void> {
    if (this.#commit === null || this.#ended) throw new Error('not a member of the group');
    const byTopic = groupBy(positions, ({ topic }) => topic);
    const topics = [...byTopic].map(([topic, ofTopic]) => ({
      topic,
      partitions: ofTopic.map(({ partition, nextOffset }) => ({ partition, offset: String(nextOffset) })),
    }));
    await this.#commit({ topics });
  }

  /** Leaves the group, so that the others take over at once, and closes the connections. */
  async leave(): Promise<void> {
    this.#ended = true;
    await within(LEAVE_TIMEOUT_MS, this.#consumer.disconnect()).catch(() => undefined);
    this.#client.sever();
  }

  /** In kafkajs, a pause or resume of one partition opens what its topic's pause had closed. */
  get #heedsSingle(): boolean {
    return !this.#ended && !this.#allPaused;
  }

  #listen(): void {
    const consumer = this.#consumer;
    const alive = (): void => {
      this.#lastSignMs = performance.now();
    };
    const askedMs = { Heartbeat: this.#confirmedMs, SyncGroup: this.#confirmedMs };
    const confirmed = (by: keyof typeof askedMs): void => {
      alive();
      this.#confirmedMs = askedMs[by];
    };
    // Told before the events of what the answer means.
    consumer.on(consumer.events.REQUEST, ({ payload: { apiName, duration } }) => {
      if (apiName === 'Heartbeat' || apiName === 'SyncGroup') askedMs[apiName] = performance.now() - duration;
    });
    consumer.on(consumer.events.FETCH, () => {
      alive();
      this.#fetchedMs = this.#lastSignMs;
    });
    consumer.on(consumer.events.HEARTBEAT, () => {
      confirmed('Heartbeat');
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      confirmed('SyncGroup');
      const continuous = payload.memberId === this.#memberId && this.#joinAttempts === 1;
      this.#memberId = payload.memberId;
      this.#joinAttempts = 0;
      this.listener.joined(payload.memberAssignment, continuous);
    });
    consumer.on(consumer.events.REBALANCING, () => {
      this.listener.rebalancing();
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.#end(payload.error);
    });
  }

  async #takeBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    if (!(await this.#isMember(payload))) return;
    const commit = (offsets: Offsets) => payload.commitOffsetsIfNecessary(offsets);
    this.#commit = commit;
    const partition = { topic: batch.topic, partition: batch.partition };
    const records = batch.messages.map((message) => toLogRecord(partition, message));
    if (this.listener.fetched(partition, records)) payload.resolveOffset(batch.lastOffset());
    const gatherMs = this.subscription.gathers ? this.#fetchedMs + GATHER_MS - performance.now() : 0;
    if (gatherMs > 0) await sleep(gatherMs);
  }

  /**
   * Whether the group has taken this one for a member within the session's time. A process that stood still may have
   * lost its partitions unawares, and a fetch asks nobody: kafkajs would hand over all that others have dealt with
   * meanwhile. Of one that is no member any more, the heartbeat throws, and kafkajs joins again. kafkajs sends none soon
   * after it has read an answer, however old; the records are fetched again until it does.
   */
  async #isMember(payload: EachBatchPayload): Promise<boolean> {
    const doubtful = (): boolean => performance.now() - this.#confirmedMs > SESSION_TIMEOUT_MS;
    if (!doubtful()) return true;
    await payload.heartbeat();
    if (!doubtful()) return true;
    await sleep(FETCH_WAIT_MS);
    return false;
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#client.sever();
    this.listener.ended(error);
  }

  /**
   * Round robin, which also counts how often this member asked to join. A second attempt means that a generation came
   * and went in between, in which another member may have owned its partitions.
   */
  #countingAssigner(): PartitionAssigner {
    return (config) => {
      const assigner = PartitionAssigners.roundRobin(config);
      return {
        name: assigner.name,
        version: assigner.version,
        assign: (group) => assigner.assign(group),
        protocol: (subscription) => {
          this.#joinAttempts++;
          return assigner.protocol(subscription);
        },
      };
    };
  }
}
