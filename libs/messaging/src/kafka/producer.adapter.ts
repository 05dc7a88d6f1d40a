import { Partitioners, type ICustomPartitioner, type Message, type Producer, type RecordMetadata } from 'kafkajs';
import type { BatchSender } from './coalescing-writer.js';
import { groupBy } from './group-by.js';
import { partitionOf } from './murmur2.js';
import type { PendingRecord } from './pending-append.js';
import { SeverableClient, type KafkaClientOptions } from './severable-client.adapter.js';

const REQUEST_TIMEOUT_MS = 5_000;
/** About 2.5 s of retries with the same sequence numbers, which add no duplicates; then a new producer. */
const SEND_RETRY = { initialRetryTime: 50, maxRetryTime: 400, factor: 0.2, multiplier: 2, retries: 8 };
const ALL_REPLICAS = -1;

/** Sends batches through one idempotent kafkajs producer, and through a new one after each failure. */
export class KafkaBatchSender implements BatchSender {
  #current: ProducerLife | null = null;

  constructor(private readonly options: KafkaClientOptions) {}

  async send(batch: readonly PendingRecord[]): Promise<void> {
    this.#current ??= new ProducerLife(this.options);
    await this.#current.send(batch);
  }

  replace(): void {
    this.#current?.giveUp();
    this.#current = null;
  }

  async close(): Promise<void> {
    const last = this.#current;
    this.#current = null;
    await last?.close();
  }
}

class ProducerLife {
  readonly #client: SeverableClient;
  readonly #producer: Producer;
  #connecting: Promise<void> | null = null;

  constructor(options: KafkaClientOptions) {
    this.#client = new SeverableClient(options, REQUEST_TIMEOUT_MS);
    this.#producer = this.#client.kafka.producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      retry: SEND_RETRY,
      createPartitioner: pinnedPartitioner,
    });
  }

  async send(batch: readonly PendingRecord[]): Promise<void> {
    this.#connecting ??= this.#producer.connect();
    await this.#connecting;
    const messages = batch.map((pending) => new PinnedMessage(pending));
    const byTopic = groupBy(messages, (message) => message.pending.record.topic);
    const topicMessages = [...byTopic].map(([topic, ofTopic]) => ({ topic, messages: ofTopic }));
    const answers = await this.#producer.sendBatch({ acks: ALL_REPLICAS, topicMessages });
    assertAllAnswered(batch, answers);
  }

  giveUp(): void {
    this.#client.sever();
    void this.#producer.disconnect().catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.#producer.disconnect().catch(() => undefined);
    this.#client.sever();
  }
}

/** A kafkajs message that writes the partition it is given down where a repeat finds it. */
class PinnedMessage implements Message {
  readonly key: string;
  readonly value: Buffer;
  readonly headers: Record<string, string>;

  constructor(readonly pending: PendingRecord) {
    this.key = pending.record.key;
    this.value = pending.record.value;
    this.headers = pending.record.headers ?? {};
  }
}

/**
 * Kafka's default partitioner, asked once per record. kafkajs asks again for every retry; a topic that got more
 * partitions in between would so get other records under sequence numbers that the broker has seen, and drop them.
 */
const pinnedPartitioner: ICustomPartitioner = () => {
  const choose = Partitioners.DefaultPartitioner();
  return (args) => {
    if (!(args.message instanceof PinnedMessage)) return choose(args);
    const { pending } = args.message;
    pending.partition ??= partitionOf(pending.record.key, args.partitionMetadata.length);
    return pending.partition;
  };
};

/**
 * kafkajs remembers, while it retries a send, which brokers have answered. When a partition moves to one of those in
 * between, its records are sent to nobody and the send still succeeds; only the answers tell.
 */
function assertAllAnswered(batch: readonly PendingRecord[], answers: readonly RecordMetadata[]): void {
  const answered = new Set(answers.map(({ topicName, partition }) => `${topicName}/${partition}`));
  for (const { record, partition } of batch) {
    const place = `${record.topic}/${partition ?? '?'}`;
    if (!answered.has(place)) throw new Error(`no acknowledgement for ${place}`);
  }
}
