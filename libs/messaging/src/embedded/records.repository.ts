import type pg from 'pg';
import type { LogRecord } from '../event-log.port.js';
import { appendColumns, type RoutedRecord } from './append-batch.js';
import { octetsOf } from './escaped-octets.js';
import type { PgSession } from './pg-session.adapter.js';
import { WAKE_CHANNEL } from './wake-channel.js';

/** Part of the append's protocol messages, for tests that cut the connection around it. */
export const APPEND_STATEMENT = 'event_log_append';

/**
 * One statement is one transaction and one round trip. The rows of event_log.partition are locked in sorted order and
 * stay so until the commit: offsets are dense, and a reader that sees an offset sees all below it.
 */
const APPEND = `
WITH wanted AS (
  SELECT * FROM unnest($1::int[], $2::int[], $3::int[], $4::boolean[])
    WITH ORDINALITY AS w(topic_id, partition, records, compacted, slot)
), locked AS MATERIALIZED (
  SELECT p.topic_id, p.partition FROM event_log.partition p JOIN wanted USING (topic_id, partition)
  ORDER BY p.topic_id, p.partition FOR UPDATE OF p
), moved AS (
  UPDATE event_log.partition p SET next_offset = p.next_offset + w.records
  FROM wanted w JOIN locked USING (topic_id, partition)
  WHERE p.topic_id = w.topic_id AND p.partition = w.partition
  RETURNING w.slot, w.compacted, p.topic_id, p.partition, p.next_offset - w.records AS first_offset
)
INSERT INTO event_log.record (topic_id, partition, log_offset, appended_at_ms, compacted, key, headers, value)
SELECT m.topic_id, m.partition, m.first_offset + r.place, (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
       m.compacted, r.key, r.headers, substring($9::bytea FROM r.value_start FOR r.value_length)
FROM unnest($5::int[], $6::int[], $7::text[], string_to_array($8, E'\\n'), $10::int[], $11::int[])
  AS r(slot, place, key, headers, value_start, value_length)
JOIN moved m ON m.slot = r.slot`;

/** The same for one record, whose readers are told in the same transaction. */
const APPEND_CARRIED = `
WITH moved AS (
  UPDATE event_log.partition SET next_offset = next_offset + 1 WHERE topic_id = $1 AND partition = $2
  RETURNING next_offset - 1 AS log_offset
), written AS (
  INSERT INTO event_log.record (topic_id, partition, log_offset, appended_at_ms, compacted, key, headers, value)
  SELECT $1, $2, log_offset, (extract(epoch FROM clock_timestamp()) * 1000)::bigint, $3, $4, $5, $6 FROM moved
  RETURNING log_offset, appended_at_ms
)
SELECT pg_notify('${WAKE_CHANNEL}' || $1::int, concat_ws(' ', $2::int, log_offset, appended_at_ms, $7::text))
FROM written`;

/** Relies on the primary key (topic_id, partition, log_offset): one index probe per partition. */
const FETCH = `
SELECT f.slot, r.log_offset, r.key, encode(r.value, 'escape'), r.headers, r.appended_at_ms
FROM unnest($1::int[], $2::int[], $3::bigint[]) WITH ORDINALITY AS f(topic_id, partition, next_offset, slot)
CROSS JOIN LATERAL (
  SELECT log_offset, key, value, headers, appended_at_ms FROM event_log.record
  WHERE topic_id = f.topic_id AND partition = f.partition AND log_offset >= f.next_offset
  ORDER BY log_offset LIMIT $4
) r ORDER BY f.slot, r.log_offset`;

type FetchedRow = [slot: string, offset: string, key: string, escaped: string, headers: string, appendedAtMs: string];

/** A session, or whatever else runs a statement and gives its rows as arrays. */
export interface ArrayQueries {
  queryArrays<Row extends unknown[]>(config: Omit<pg.QueryArrayConfig, 'rowMode'>): Promise<pg.QueryArrayResult<Row>>;
}

/** Where to go on reading. */
export interface FetchPosition {
  topic: string;
  topicId: number;
  partition: number;
  nextOffset: number;
}

/** Appends a batch durably. @throws when that is not known, or when the batch is not acceptable to Postgres */
export async function appendRecords(session: PgSession, batch: readonly RoutedRecord[]): Promise<void> {
  const c = appendColumns(batch);
  const { rowCount } = await session.query({
    name: APPEND_STATEMENT,
    text: APPEND,
    values: [
      ...[c.topicIds, c.partitions, c.counts, c.compacted],
      // JSON spells a line feed out, so lines need no quoting as the elements of an array would.
      ...[intArray(c.slots), intArray(c.places), c.keys, c.headers.join('\n')],
      ...[c.values, intArray(c.valueStarts), intArray(c.valueLengths)],
    ],
  });
  requireAll(batch.length, rowCount);
}

/**
 * Appends a record durably and tells the topic's readers, with the record.
 * @param content what {@link carriedContent} makes of it
 * @throws as {@link appendRecords} does
 */
export async function appendCarried(session: PgSession, routed: RoutedRecord, content: string): Promise<void> {
  const { topic, partition, record } = routed;
  const headers = JSON.stringify(record.headers ?? {});
  const { rowCount } = await session.query({
    name: `${APPEND_STATEMENT}_carried`,
    text: APPEND_CARRIED,
    values: [topic.topicId, partition, topic.compacted, record.key, headers, record.value, content],
  });
  requireAll(1, rowCount);
}

function requireAll(records: number, rowCount: number | null): void {
  if (rowCount !== records) throw new Error(`appended ${rowCount ?? 0} of ${records}: a partition is missing`);
}

/** As Postgres reads it; pg would quote and escape each number by itself. */
function intArray(numbers: readonly number[]): string {
  return `{${numbers.join(',')}}`;
}

/** Up to `limit` records of each partition in offset order, one list per position, in the order of `positions`. */
export async function fetchRecords(
  session: ArrayQueries,
  positions: readonly FetchPosition[],
  limit: number,
): Promise<LogRecord[][]> {
  const { rows } = await session.queryArrays<FetchedRow>({
    name: 'event_log_fetch',
    text: FETCH,
    values: [
      positions.map(({ topicId }) => topicId),
      positions.map(({ partition }) => partition),
      positions.map(({ nextOffset }) => nextOffset),
      limit,
    ],
  });
  const fetched: LogRecord[][] = positions.map(() => []);
  for (const [slot, offset, key, escaped, headers, appendedAtMs] of rows) {
    const index = Number(slot) - 1;
    const position = positions[index];
    if (position === undefined) continue;
    fetched[index]?.push({
      topic: position.topic,
      partition: position.partition,
      offset: Number(offset),
      key,
      value: octetsOf(escaped),
      headers: JSON.parse(headers) as Record<string, string>,
      appendedAtMs: Number(appendedAtMs),
    });
  }
  return fetched;
}
