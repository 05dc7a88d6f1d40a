import { TOPICS } from '#libs/contracts';

/** The topics whose events a stream carries; their order is part of the event ids. */
export const STREAMED_TOPICS = [TOPICS.numberProvisioned, TOPICS.smsReceived, TOPICS.webhookAttempt] as const;
export type StreamedTopic = (typeof STREAMED_TOPICS)[number];

/** A partition of a streamed topic. */
export interface Place {
  topic: StreamedTopic;
  partition: number;
}

/** For each topic, the next offset of each of its partitions: everything below was seen. */
export type Offsets = readonly (readonly number[])[];

const VERSION = 1;
const PARTITIONS_MAX = 1_000;

export function isStreamed(topic: string): topic is StreamedTopic {
  return STREAMED_TOPICS.some((name) => name === topic);
}

/** How far a stream has come in every partition. */
export class StreamPositions {
  private readonly offsets: number[][];

  constructor(offsets: Offsets) {
    this.offsets = offsets.map((of) => [...of]);
  }

  static of(places: readonly (Place & { offset: number })[]): StreamPositions {
    const positions = new StreamPositions(STREAMED_TOPICS.map(() => []));
    for (const { offset, ...place } of places) positions.set(place, offset);
    return positions;
  }

  /** 0 for a partition that is not known: whatever stands in it is newer than the positions are. */
  get({ topic, partition }: Place): number {
    return this.offsets[STREAMED_TOPICS.indexOf(topic)]?.[partition] ?? 0;
  }

  set({ topic, partition }: Place, offset: number): void {
    const of = this.offsets[STREAMED_TOPICS.indexOf(topic)];
    if (!of) return;
    while (of.length < partition) of.push(0);
    of[partition] = offset;
  }

  places(): Place[] {
    return this.offsets.flatMap((of, index) => {
      const topic = STREAMED_TOPICS[index];
      return topic === undefined ? [] : of.map((_, partition) => ({ topic, partition }));
    });
  }

  copy(): StreamPositions {
    return new StreamPositions(this.offsets);
  }

  /** In every partition what is further (`Math.max`) or less far (`Math.min`). */
  merged(other: StreamPositions, choose: (a: number, b: number) => number): StreamPositions {
    const merged = this.copy();
    for (const place of [...this.places(), ...other.places()]) {
      merged.set(place, choose(this.get(place), other.get(place)));
    }
    return merged;
  }

  /** How many offsets lie between here and there; records may be fewer. */
  behind(target: StreamPositions): number {
    return target.places().reduce((sum, place) => sum + Math.max(0, target.get(place) - this.get(place)), 0);
  }

  /** A byte for the version, then for each topic the number of partitions and their offsets, as varints. */
  encode(): Buffer {
    const bytes = [VERSION];
    for (const of of this.offsets) for (const value of [of.length, ...of]) pushVarint(bytes, value);
    return Buffer.from(bytes);
  }

  /** `null` for anything that `encode` did not make. */
  static decode(bytes: Uint8Array): StreamPositions | null {
    if (bytes[0] !== VERSION) return null;
    const reader = new VarintReader(bytes, 1);
    const offsets = STREAMED_TOPICS.map(() => {
      const count = reader.next();
      if (count === null || count > PARTITIONS_MAX) return null;
      return Array.from({ length: count }, () => reader.next());
    });
    const complete = offsets.every((of) => of?.every((offset) => offset !== null));
    return complete && reader.atEnd ? new StreamPositions(offsets as number[][]) : null;
  }
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

class VarintReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  get atEnd(): boolean {
    return this.at === this.bytes.length;
  }

  next(): number | null {
    let value = 0;
    for (let factor = 1; factor <= Number.MAX_SAFE_INTEGER; factor *= 0x80) {
      const byte = this.bytes[this.at];
      if (byte === undefined) return null;
      this.at += 1;
      value += (byte % 0x80) * factor;
      if (byte < 0x80) return Number.isSafeInteger(value) ? value : null;
    }
    return null;
  }
}
