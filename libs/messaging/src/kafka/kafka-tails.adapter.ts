import type { PartitionBounds, Tail, TailOptions } from '../event-log.port.js';
import { TailProgress, type BoundsByTopic } from '../tail/tail-progress.js';
import { KafkaTail } from './kafka-tail.adapter.js';
import type { KafkaClientOptions } from './severable-client.adapter.js';

/** Begins tails and ends those that are left. */
export class KafkaTails {
  readonly #open = new Set<Tail>();

  constructor(
    private readonly client: KafkaClientOptions,
    private readonly boundsOf: (topic: string) => Promise<readonly PartitionBounds[]>,
  ) {}

  async start(options: TailOptions): Promise<Tail> {
    const bounds = () => this.#bounds(options.topics);
    const tail = new KafkaTail(this.client, new TailProgress(await bounds(), options), bounds);
    this.#open.add(tail);
    return {
      positions: () => tail.positions(),
      stop: async () => {
        await tail.stop();
        this.#open.delete(tail);
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open].map((tail) => tail.stop()));
  }

  async #bounds(topics: readonly string[]): Promise<BoundsByTopic> {
    return new Map(await Promise.all(topics.map(async (topic) => [topic, await this.boundsOf(topic)] as const)));
  }
}
