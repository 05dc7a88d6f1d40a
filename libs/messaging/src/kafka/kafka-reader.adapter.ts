import { EventLogUnavailableError, type LogPosition, type LogRecord, type PartitionBounds } from '../event-log.port.js';
import { askAgain } from './ask-again.js';
import { within } from '../deadline.js';
import { FetchClient } from './fetch-client.adapter.js';
import type { FetchedPartition } from './fetched-partition.js';
import { reasonOf } from './refusal.js';
import type { KafkaClientOptions } from './severable-client.adapter.js';

const READ_TIMEOUT_MS = 10_000;

/** Reads of single partitions. One client, replaced after a failure. */
export class KafkaReader {
  #client: FetchClient | null = null;
  #connected: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: KafkaClientOptions,
    private readonly boundsOf: (topic: string) => Promise<readonly PartitionBounds[]>,
  ) {}

  async read(from: LogPosition, limit: number): Promise<LogRecord[]> {
    // Also says which offsets a broker would refuse.
    const bounds = (await this.boundsOf(from.topic)).find(({ partition }) => partition === from.partition);
    if (bounds === undefined) throw new Error(`${from.topic} has no partition ${from.partition}`);
    const records: LogRecord[] = [];
    let position = { ...from, offset: Math.max(from.offset, bounds.begin) };
    while (records.length < limit && position.offset < bounds.end) {
      const fetched = await this.#fetch(position);
      records.push(...fetched.records);
      position = { ...position, offset: fetched.nextOffset };
    }
    return records.slice(0, limit);
  }

  close(): void {
    this.#client?.close();
    this.#client = null;
  }

  #fetch(position: LogPosition): Promise<FetchedPartition> {
    return askAgain(READ_TIMEOUT_MS, (leftMs) => this.#ask(leftMs, position));
  }

  async #ask(timeoutMs: number, position: LogPosition): Promise<FetchedPartition> {
    const client = this.#clientNow();
    try {
      return await within(timeoutMs, this.#fetchWith(client, position));
    } catch (error) {
      if (this.#client === client) this.#client = null;
      client.close();
      throw new EventLogUnavailableError(`the event log cannot be read: ${reasonOf(error)}`, { cause: error });
    }
  }

  async #fetchWith(client: FetchClient, position: LogPosition): Promise<FetchedPartition> {
    await this.#connected;
    for (const [leader, positions] of await client.byLeader([position])) {
      const [fetched] = await client.fetch(leader, positions, 0);
      if (fetched !== undefined) return fetched;
    }
    throw new Error(`no answer for ${position.topic}/${position.partition}`);
  }

  #clientNow(): FetchClient {
    if (this.#client === null) {
      this.#client = new FetchClient(this.options);
      this.#connected = this.#client.connect();
    }
    return this.#client;
  }
}
