import type { ConsumeEngine, CommitPosition, TopicPartition } from '../consume-engine.port.js';
import type { CarriedRecord } from './carried-record.js';
import { FIRST_FETCH_RECORDS, nextFetchSize } from './fetch-size.js';
import { commitOffsets, committedOffsets, tryOwnTopics } from './group-offsets.repository.js';
import type { PgSession } from './pg-session.adapter.js';
import { fetchRecords, type FetchPosition } from './records.repository.js';
import type { EmbeddedTopic } from './topics.repository.js';

interface OwnedPartition extends FetchPosition {
  paused: boolean;
}

/**
 * What one member of a group owns through one connection: the advisory locks, the reading positions and the right to
 * commit live and die with it.
 */
export class OwnedSession {
  readonly #owned: OwnedPartition[] = [];
  readonly #ownedTopics = new Set<number>();
  #fetchRecords = FIRST_FETCH_RECORDS;
  #committing = false;

  constructor(
    private readonly session: PgSession,
    private readonly group: string,
    private readonly topics: readonly EmbeddedTopic[],
    private readonly engine: ConsumeEngine,
    private readonly wake: (topicId: number) => void,
  ) {}

  partitions(): TopicPartition[] {
    return this.#owned.map(({ topic, partition }) => ({ topic, partition }));
  }

  ownsAll(): boolean {
    return this.#ownedTopics.size === this.topics.length;
  }

  /** Takes over what no other member owns. */
  async claim(): Promise<void> {
    const wanted = this.topics.filter(({ topicId }) => !this.#ownedTopics.has(topicId));
    if (wanted.length === 0) return;
    const claimed = new Set(await tryOwnTopics(this.session, this.group, wanted));
    for (const topic of wanted.filter(({ topicId }) => claimed.has(topicId))) {
      const committed = await committedOffsets(this.session, this.group, topic.topicId);
      this.#ownedTopics.add(topic.topicId);
      for (let partition = 0; partition < topic.partitions; partition++) {
        this.#assign(topic, partition, committed.get(partition) ?? 0);
      }
    }
  }

  /**
   * Reads what there is; true when there may be more.
   * @param topicIds the topics to look at; null: all
   */
  async fetch(topicIds: ReadonlySet<number> | null): Promise<boolean> {
    const open = this.#owned.filter(({ paused, topicId }) => !paused && (topicIds?.has(topicId) ?? true));
    if (open.length === 0) return false;
    const limit = this.#fetchRecords;
    const fetched = await fetchRecords(this.session, open, limit);
    let bytes = 0;
    let more = false;
    open.forEach((partition, index) => {
      const records = fetched[index] ?? [];
      const last = records.at(-1);
      if (last === undefined) return;
      partition.nextOffset = last.offset + 1;
      more ||= records.length === limit;
      bytes += records.reduce((sum, { value }) => sum + value.length, 0);
      this.engine.accept(partition, records);
    });
    this.#fetchRecords = nextFetchSize(limit, bytes);
    return more;
  }

  /**
   * Takes a record that was carried here, if it is the next one.
   * @returns false when others come before it, which have to be fetched
   */
  take(topicId: number, carried: CarriedRecord): boolean {
    const owner = this.#owned.find((owned) => owned.topicId === topicId && owned.partition === carried.partition);
    // What is not ours is nothing to us; one that is paused is fetched when it goes on.
    if (owner === undefined || owner.paused || carried.offset < owner.nextOffset) return true;
    if (carried.offset > owner.nextOffset) return false;
    owner.nextOffset = carried.offset + 1;
    this.engine.accept(owner, [{ ...carried, topic: owner.topic }]);
    return true;
  }

  /**
   * Commits what moved.
   * @returns whether anything had
   * @throws what Postgres throws; the positions are given back to the engine then
   */
  async commit(): Promise<boolean> {
    if (this.#committing) return false;
    const positions = this.engine.takeCommittable();
    if (positions.length === 0) return false;
    this.#committing = true;
    try {
      await this.commitPositions(positions);
      return true;
    } catch (error) {
      this.engine.giveBack(positions);
      throw error;
    } finally {
      this.#committing = false;
    }
  }

  async commitPositions(positions: readonly CommitPosition[]): Promise<void> {
    const idOf = new Map(this.topics.map(({ name, topicId }) => [name, topicId]));
    const known = positions.flatMap((position) => {
      const topicId = idOf.get(position.topic);
      return topicId === undefined ? [] : [{ ...position, topicId }];
    });
    if (known.length > 0) await commitOffsets(this.session, this.group, known);
  }

  #assign(topic: EmbeddedTopic, partition: number, nextOffset: number): void {
    const owned: OwnedPartition = { topic: topic.name, topicId: topic.topicId, partition, nextOffset, paused: false };
    this.#owned.push(owned);
    this.engine.assign(owned, {
      pause: () => {
        owned.paused = true;
      },
      resume: () => {
        owned.paused = false;
        this.wake(topic.topicId);
      },
    });
  }
}
