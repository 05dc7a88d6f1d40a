import type { PartitionBounds, Tail, TailOptions } from '../event-log.port.js';
import { OpenTails } from '../tail/open-tails.js';
import { TailProgress, type BoundsByTopic } from '../tail/tail-progress.js';
import { KafkaTail } from './kafka-tail.adapter.js';
import type { KafkaClientOptions } from './severable-client.adapter.js';

/** Begins tails and ends those that are left. */
export class KafkaTails {
  readonly #open = new OpenTails();

  constructor(
    private readonly client: KafkaClientOptions,
    private readonly boundsOf: (topic: string) => Promise<readonly PartitionBounds[]>,
  ) {}

  async start(options: TailOptions): Promise<Tail> {
    const bounds = () => this.#bounds(options.topics);
    return this.#open.add(new KafkaTail(this.client, new TailProgress(await bounds(), options), bounds));
  }

  close(): Promise<void> {
    return this.#open.stopAll();
  }

  async #bounds(topics: readonly string[]): Promise<BoundsByTopic> {
    return new Map(await Promise.all(topics.map(async (topic) => [topic, await this.boundsOf(topic)] as const)));
  }
}
