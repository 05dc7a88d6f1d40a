import { createRequire } from 'node:module';
import {
  Kafka,
  type Cluster,
  type Consumer,
  type ConsumerConfig,
  type ConsumerRunConfig,
  type EachBatchPayload,
  type Logger,
  type Offsets,
  type TopicPartitions,
} from 'kafkajs';
import { jest } from '@jest/globals';
import type { Assignment } from '../ownership.js';

/** What kafkajs fetches is what its subscription state holds for active. */
interface SubscriptionState {
  assign(assigned: TopicPartitions[]): void;
  pause: Consumer['pause'];
  resume: Consumer['resume'];
  active(): TopicPartitions[];
}

const require = createRequire(import.meta.url);
const KafkaSubscriptionState = require('kafkajs/src/consumer/subscriptionState') as new () => SubscriptionState;

const EVENTS = ['REQUEST', 'FETCH', 'HEARTBEAT', 'GROUP_JOIN', 'REBALANCING', 'CRASH'] as const;
const done = () => Promise.resolve();

interface FetchOutcome {
  /** Up to where kafkajs does not fetch again; null: it fetches the same again. */
  resolvedTo: string | null;
}

/** kafkajs's consumer without a broker: the test says what the group and the broker say. */
export class KafkajsConsumerFake {
  readonly events = Object.fromEntries(EVENTS.map((name) => [name, name]));
  readonly commits: { positions: [topic: string, partition: number, offset: string][]; answer(error?: Error): void }[] =
    [];
  /** Whether a commit is answered at once; otherwise the test does. */
  answersCommits = true;
  /** Whether the group answers a heartbeat as to a member; otherwise none is sent, as soon after another answer. */
  answersHeartbeats = true;
  disconnected = 0;
  readonly #listeners = new Map<string, (event: { payload: unknown }) => void>();
  /** What it was told of commits and of what counts as read. */
  ran: ConsumerRunConfig = {};
  readonly #subscriptions = new KafkaSubscriptionState();

  constructor(readonly config: ConsumerConfig) {}

  readonly connect = done;
  readonly subscribe = jest.fn<Consumer['subscribe']>(done);
  readonly pause = (paused: TopicPartitions[]): void => {
    this.#subscriptions.pause(paused);
  };
  readonly resume = (resumed: TopicPartitions[]): void => {
    this.#subscriptions.resume(resumed);
  };

  on(event: string, listener: (event: { payload: unknown }) => void): void {
    this.#listeners.set(event, listener);
  }

  run(config: ConsumerRunConfig): Promise<void> {
    this.ran = config;
    return done();
  }

  disconnect(): Promise<void> {
    this.disconnected++;
    return done();
  }

  /** @param attempts how often the member asked to join until it was let in */
  join(assignment: Assignment, { memberId = 'me', attempts = 1 } = {}): void {
    const [makeAssigner] = this.config.partitionAssigners ?? [];
    const assigner = makeAssigner?.({ groupId: 'group', cluster: {} as Cluster, logger: {} as Logger });
    for (let attempt = 0; attempt < attempts; attempt++) assigner?.protocol({ topics: Object.keys(assignment) });
    this.#subscriptions.assign(
      Object.entries(assignment).map(([topic, partitions]) => ({ topic, partitions: [...partitions] })),
    );
    this.tell('GROUP_JOIN', { memberId, memberAssignment: assignment });
  }

  tell(event: (typeof EVENTS)[number], payload: unknown = {}): void {
    this.#listeners.get(event)?.({ payload });
  }

  crash(): void {
    this.tell('CRASH', { error: new Error('the coordinator is gone') });
  }

  /** @param durationMs how long ago the group was asked */
  heartbeat(durationMs = 0): void {
    this.tell('REQUEST', { apiName: 'Heartbeat', duration: durationMs });
    this.tell('HEARTBEAT');
  }

  active(): number[] {
    return this.#subscriptions.active().flatMap(({ partitions }) => partitions);
  }

  async fetched(topic: string, partition: number, offsets: readonly number[]): Promise<FetchOutcome> {
    const outcome: FetchOutcome = { resolvedTo: null };
    const messages = offsets.map((offset) => ({
      ...{ key: Buffer.from(`k${offset}`), value: Buffer.from('v'), headers: {}, offset: String(offset) },
      ...{ timestamp: '1', attributes: 0 },
    }));
    await this.ran.eachBatch?.({
      batch: { topic, partition, messages, lastOffset: () => String(offsets.at(-1)) },
      heartbeat: () => {
        if (this.answersHeartbeats) this.heartbeat();
        return done();
      },
      resolveOffset: (offset: string) => {
        outcome.resolvedTo = offset;
      },
      commitOffsetsIfNecessary: (offsets: Offsets) => this.#commit(offsets),
    } as unknown as EachBatchPayload);
    return outcome;
  }

  #commit({ topics }: Offsets): Promise<void> {
    return new Promise((resolve, reject) => {
      const positions = topics.flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }): [string, number, string] => [topic, partition, offset]),
      );
      const answer = (error?: Error): void => {
        if (error === undefined) resolve();
        else reject(error);
      };
      this.commits.push({ positions, answer });
      if (this.answersCommits) answer();
    });
  }
}

/** From here on, until mocks are restored, every consumer that is made is one of these; the newest is the last. */
export function fakeKafkajsConsumers(): KafkajsConsumerFake[] {
  const made: KafkajsConsumerFake[] = [];
  jest.spyOn(Kafka.prototype, 'consumer').mockImplementation((config) => {
    const fake = new KafkajsConsumerFake(config);
    made.push(fake);
    return fake as unknown as Consumer;
  });
  return made;
}
