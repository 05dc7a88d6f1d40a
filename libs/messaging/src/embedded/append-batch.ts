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

function partitionName({ topic, partition }: RoutedRecord): string {
  return `${topic.topicId}:${partition}`;
}

/** Lays a batch out for one statement. Partitions are sorted, so that two writers never wait for each other. */
export function appendColumns(batch: readonly RoutedRecord[]): AppendColumns {
  const distinct = new Map<string, RoutedRecord>();
  for (const routed of batch) distinct.set(partitionName(routed), routed);
  const sorted = [...distinct.values()].sort((a, b) => a.topic.topicId - b.topic.topicId || a.partition - b.partition);
  const slotOf = new Map(sorted.map((routed, index) => [partitionName(routed), index]));
  const counts = sorted.map(() => 0);
  const columns: AppendColumns = {
    topicIds: sorted.map(({ topic }) => topic.topicId),
    partitions: sorted.map(({ partition }) => partition),
    compacted: sorted.map(({ topic }) => topic.compacted),
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
    const slot = slotOf.get(partitionName(routed)) ?? 0;
    const place = counts[slot] ?? 0;
    counts[slot] = place + 1;
    columns.slots.push(slot + 1);
    columns.places.push(place);
    columns.keys.push(routed.record.key);
    columns.headers.push(JSON.stringify(routed.record.headers ?? {}));
    columns.valueStarts.push(start);
    columns.valueLengths.push(routed.record.value.length);
    start += routed.record.value.length;
  }
  return columns;
}
