import type { NewRecord } from '../event-log.port.js';
import { partitionOfKey } from './key-partition.js';
import type { EmbeddedTopic } from './topics.repository.js';

/** A record that knows its partition. */
export interface RoutedRecord {
  topic: EmbeddedTopic;
  partition: number;
  record: NewRecord;
}

/** The columns of one append statement: partitions in locking order, then the records. */
export interface AppendColumns {
  topicIds: number[];
  partitions: number[];
  /** Records per partition. */
  counts: number[];
  compacted: boolean[];
  /** 1-based index of a record's partition in the columns above. */
  slots: number[];
  /** A record's place among those of its partition, from 0. */
  places: number[];
  keys: string[];
  headers: string[];
  /** All values in one buffer, which pg sends as it is; arrays of bytea would be spelled in hex. */
  values: Buffer;
  /** 1-based, as SQL counts. */
  valueStarts: number[];
  valueLengths: number[];
}

export function routeRecord(record: NewRecord, topic: EmbeddedTopic): RoutedRecord {
  return { topic, partition: partitionOfKey(record.key, topic.partitions), record };
}

/** Partitions of a topic are far fewer. */
const PARTITIONS_MAX = 1_000_000;

function placeOf({ topic, partition }: RoutedRecord): number {
  return topic.topicId * PARTITIONS_MAX + partition;
}

/** Lays a batch out for one statement. Partitions are sorted, so that two writers never wait for each other. */
export function appendColumns(batch: readonly RoutedRecord[]): AppendColumns {
  const distinct = new Map<number, RoutedRecord>();
  for (const routed of batch) distinct.set(placeOf(routed), routed);
  const sorted = [...distinct].sort(([a], [b]) => a - b);
  const slotOf = new Map(sorted.map(([place], index) => [place, index]));
  const partitions = sorted.map(([, routed]) => routed);
  const counts = sorted.map(() => 0);
  const columns: AppendColumns = {
    topicIds: partitions.map(({ topic }) => topic.topicId),
    partitions: partitions.map(({ partition }) => partition),
    compacted: partitions.map(({ topic }) => topic.compacted),
    counts,
    slots: [],
    places: [],
    keys: [],
    headers: [],
    values: Buffer.concat(batch.map(({ record }) => record.value)),
    valueStarts: [],
    valueLengths: [],
  };
  let start = 1;
  for (const routed of batch) {
    const { key, value, headers } = routed.record;
    const slot = slotOf.get(placeOf(routed)) ?? 0;
    const place = counts[slot] ?? 0;
    counts[slot] = place + 1;
    columns.slots.push(slot + 1);
    columns.places.push(place);
    columns.keys.push(key);
    columns.headers.push(JSON.stringify(headers ?? {}));
    columns.valueStarts.push(start);
    columns.valueLengths.push(value.length);
    start += value.length;
  }
  return columns;
}
