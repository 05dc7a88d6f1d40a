import type { LogPosition, LogRecord, PartitionBounds, TailOptions } from '../event-log.port.js';

/** What the partitions of each topic hold. */
export type BoundsByTopic = ReadonlyMap<string, readonly PartitionBounds[]>;

/** How far a tail has come in each partition, and whose turn it is to hand records over. */
export class TailProgress {
  readonly #positions = new Map<string, LogPosition>();
  readonly #onRecords: TailOptions['onRecords'];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(bounds: BoundsByTopic, { from = [], onRecords }: Pick<TailOptions, 'from' | 'onRecords'>) {
    this.#onRecords = onRecords;
    const wanted = new Map(from.map((position) => [placeOf(position), position.offset]));
    for (const [topic, partitions] of bounds) {
      for (const { partition, begin, end } of partitions) {
        const offset = wanted.get(placeOf({ topic, partition })) ?? end;
        this.#positions.set(placeOf({ topic, partition }), { topic, partition, offset: within(begin, offset, end) });
      }
    }
  }

  positions(): LogPosition[] {
    return [...this.#positions.values()];
  }

  /** Moves positions that the log does not hold any more to the nearest that it does. */
  keepWithin(bounds: BoundsByTopic): void {
    for (const [topic, partitions] of bounds) {
      for (const { partition, begin, end } of partitions) {
        const position = this.#positions.get(placeOf({ topic, partition }));
        if (position !== undefined) this.#advance(position, within(begin, position.offset, end));
      }
    }
  }

  /** Hands records of one partition over when earlier calls are done, and goes on at `nextOffset`. */
  take(position: LogPosition, records: readonly LogRecord[], nextOffset: number): Promise<void> {
    const turn = this.#turn.then(async () => {
      if (records.length > 0) await this.#onRecords(records);
      this.#advance(position, nextOffset);
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #advance({ topic, partition }: LogPosition, offset: number): void {
    this.#positions.set(placeOf({ topic, partition }), { topic, partition, offset });
  }
}

function placeOf({ topic, partition }: Pick<LogPosition, 'topic' | 'partition'>): string {
  return `${topic}/${partition}`;
}

function within(begin: number, offset: number, end: number): number {
  return Math.min(Math.max(begin, offset), end);
}
