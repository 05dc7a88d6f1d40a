import { systemClock, TOPIC_SPECS, type Clock, type TopicSpec } from '#libs/contracts';
import {
  RecordTooLargeError,
  type EventLog,
  type LogPosition,
  type LogRecord,
  type NewRecord,
  type PartitionBounds,
} from '../event-log.port.js';
import { readDeadLetter, replayOf, withOriginal, type DeadLetter } from './dead-letter.js';
import { handledMark, handledPlace, placeInTopic, type Handling } from './handled-mark.js';
import { scanPartition } from './partition-scan.js';

/**
 * What became of a replay. `superseded`: the topic keeps the latest record of a key, and there is a newer one, which
 * the old one would replace for everybody who reads the topic from its beginning. `no_origin`: the headers do not say
 * where the record came from. `gone`: the record was too large for the dead-letter topic, and its own holds it no more.
 * `too_large`: its own topic does not take it any more, perhaps for the header that says whom the replay is for.
 */
export type ReplayOutcome = 'replayed' | 'superseded' | 'no_origin' | 'gone' | 'too_large';

export interface DeadLettersOptions {
  /** Says which topics keep the latest record of a key. Default: those of the platform. */
  specs?: readonly TopicSpec[];
  clock?: Clock;
}

/** The records that consumers gave up, for operators. Nothing is unsealed. */
export class DeadLetters {
  readonly #compacted: ReadonlySet<string>;
  readonly #clock: Clock;

  constructor(
    private readonly log: Pick<EventLog, 'append' | 'positions' | 'read'>,
    { specs = TOPIC_SPECS, clock = systemClock }: DeadLettersOptions = {},
  ) {
    this.#compacted = new Set(specs.filter(({ retention }) => retention.kind === 'compacted').map(({ name }) => name));
    this.#clock = clock;
  }

  /**
   * The letters of a dead-letter topic that nobody has handled, as of now: partition by partition, in order. What notes
   * leave out is left to `whole`.
   */
  async *open(topic: string): AsyncGenerator<DeadLetter> {
    const bounds = await this.log.positions(topic);
    const handled = new Set<string>();
    for await (const record of this.#scan(topic, bounds)) {
      const place = handledPlace(record);
      if (place !== null) handled.add(place);
    }
    for await (const record of this.#scan(topic, bounds)) {
      if (handledPlace(record) === null && !handled.has(placeInTopic(record))) {
        yield readDeadLetter(record);
      }
    }
  }

  /** With what a note leaves out, read from where that stands, while it does; any other letter as it is. */
  async whole(letter: DeadLetter): Promise<DeadLetter> {
    const { original, record, value } = letter;
    if (value !== null || original === null) return letter;
    const [found] = await this.log.read(original, 1);
    return found?.offset === original.offset && found.key === record.key ? withOriginal(letter, found) : letter;
  }

  /**
   * Appends the record to its own topic again and marks the letter as handled. A crash between the two leaves the
   * letter open: a second replay then repeats the record, which consumers stand; it is never lost.
   * @param audience `failed`: only the group that gave the record up handles it; `all`: every group of the topic.
   * Topics that keep the latest record of a key are for all, since whoever reads them later needs the record too.
   */
  async replay(letter: DeadLetter, audience: 'failed' | 'all'): Promise<ReplayOutcome> {
    const { original, service } = letter;
    if (original === null) return 'no_origin';
    const compacted = this.#compacted.has(original.topic);
    if (compacted && (await this.#hasNewer(original, letter.record.key))) return 'superseded';
    const { value, headers } = await this.whole(letter);
    if (value === null) return 'gone';
    const group = compacted || audience === 'all' || service === '' ? null : service;
    const record = replayOf({ ...letter, value, headers }, original.topic, group);
    if (!(await this.#appended(record))) return 'too_large';
    await this.#mark(letter, 'replay');
    return 'replayed';
  }

  /** Marks the letter as handled; the record itself stays until its retention ends. */
  drop(letter: DeadLetter): Promise<void> {
    return this.#mark(letter, 'drop');
  }

  #mark(letter: DeadLetter, handling: Handling): Promise<void> {
    return this.log.append([handledMark(letter, handling, this.#clock.now())]);
  }

  /** Appends it. @returns false when its topic takes no record of this size, and nothing was appended */
  async #appended(record: NewRecord): Promise<boolean> {
    try {
      await this.log.append([record]);
      return true;
    } catch (error) {
      if (error instanceof RecordTooLargeError) return false;
      throw error;
    }
  }

  async *#scan(topic: string, bounds: readonly PartitionBounds[]): AsyncGenerator<LogRecord> {
    for (const { partition, begin, end } of bounds) {
      yield* scanPartition(this.log, { topic, partition, offset: begin }, end);
    }
  }

  /** Equal keys share a partition. */
  async #hasNewer(original: LogPosition, key: string): Promise<boolean> {
    const bounds = await this.log.positions(original.topic);
    const end = bounds.find(({ partition }) => partition === original.partition)?.end ?? 0;
    for await (const record of scanPartition(this.log, { ...original, offset: original.offset + 1 }, end)) {
      if (record.key === key) return true;
    }
    return false;
  }
}
