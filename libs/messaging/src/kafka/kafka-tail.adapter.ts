import { setTimeout as delay } from 'node:timers/promises';
import type { LogPosition, Tail } from '../event-log.port.js';
import type { BoundsByTopic, TailProgress } from '../tail/tail-progress.js';
import { FetchClient } from './fetch-client.adapter.js';
import type { FetchedPartition } from './fetched-partition.js';
import type { KafkaClientOptions } from './severable-client.adapter.js';

/** A broker answers at once when there is a record; this bounds how long it keeps a question open. */
const FETCH_WAIT_MS = 1_000;
const RETRY_MS = 100;
const RETRY_MS_MAX = 2_000;

/** Long-polls the leader of every partition; after any failure it begins anew, from where it was. */
export class KafkaTail implements Tail {
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;
  #client: FetchClient | null = null;
  #retryMs = RETRY_MS;

  constructor(
    private readonly options: KafkaClientOptions,
    private readonly progress: TailProgress,
    private readonly bounds: () => Promise<BoundsByTopic>,
  ) {
    this.#running = this.#run();
  }

  positions(): LogPosition[] {
    return this.progress.positions();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#client?.close();
    await this.#running;
  }

  get #stopping(): boolean {
    return this.#stop.signal.aborted;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      const client = new FetchClient(this.options);
      this.#client = client;
      try {
        await this.#followAll(client);
      } catch (error) {
        await this.#pauseAfter(error);
      } finally {
        client.close();
      }
    }
  }

  async #pauseAfter(error: unknown): Promise<void> {
    if (this.#stopping) return;
    const delayMs = this.#retryMs;
    this.#retryMs = Math.min(delayMs * 2, RETRY_MS_MAX);
    this.options.logger.warn({ err: error, delayMs }, 'a tail of the event log failed; trying again');
    // Rejects only because the tail stops.
    await delay(delayMs, undefined, { signal: this.#stop.signal }).catch(() => undefined);
  }

  /** Ends, with an error, as soon as one broker's loop does: its partitions may have moved to another. */
  async #followAll(client: FetchClient): Promise<void> {
    await client.connect();
    this.progress.keepWithin(await this.bounds());
    const byLeader = await client.byLeader(this.progress.positions());
    const life = new AbortController();
    const follows = [...byLeader].map(([leader, led]) => this.#follow(client, leader, led, life.signal));
    try {
      await Promise.all(follows);
    } finally {
      life.abort();
      client.close();
      await Promise.allSettled(follows);
    }
  }

  async #follow(client: FetchClient, leader: string, led: readonly LogPosition[], life: AbortSignal): Promise<void> {
    const over = () => this.#stopping || life.aborted;
    while (!over()) {
      const fetched = await client.fetch(leader, this.#now(led), FETCH_WAIT_MS);
      for (const partition of fetched) {
        if (over()) return;
        if (partition.nextOffset > partition.position.offset) await this.#take(partition);
      }
      // Only now: who cannot take what was fetched asks for it more slowly each time.
      this.#retryMs = RETRY_MS;
      if (fetched.every(isStalled)) await this.#stepOver(client, leader, fetched);
    }
  }

  /** The broker had an answer without a record: batches that compaction emptied. Asked one by one they give way. */
  async #stepOver(client: FetchClient, leader: string, stalled: readonly FetchedPartition[]): Promise<void> {
    for (const { position, end } of stalled) {
      if (position.offset >= end) continue;
      for (const partition of await client.fetch(leader, [position], 0)) await this.#take(partition);
    }
  }

  #take({ position, records, nextOffset }: FetchedPartition): Promise<void> {
    return this.progress.take(position, records, nextOffset);
  }

  #now(led: readonly LogPosition[]): LogPosition[] {
    return this.progress
      .positions()
      .filter(({ topic, partition }) => led.some((of) => of.topic === topic && of.partition === partition));
  }
}

function isStalled({ position, nextOffset }: FetchedPartition): boolean {
  return nextOffset === position.offset;
}
