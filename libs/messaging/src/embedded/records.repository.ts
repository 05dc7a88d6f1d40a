import type pg from 'pg';
import type { LogRecord } from '../event-log.port.js';
import { appendColumns, type RoutedRecord } from './append-batch.js';
import { carriedContent } from './carried-record.js';
import type { PgSession } from './pg-session.adapter.js';
import { WAKE_CHANNEL } from './wake-channel.js';

/** Part of the append's protocol messages, for tests that cut the connection around it. */
export const APPEND_STATEMENT = 'event_log_append';

/**
 * One statement is one transaction and one round trip. The rows of event_log.partition are locked in sorted order and
 * stay so until the commit: offsets are dense, and a reader that sees an offset sees all below it.
 */
const WRITE = `
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
)`;

const INSERT = `
INSERT INTO event_log.record (topic_id, partition, log_offset, appended_at_ms, compacted, key, headers, value)
SELECT m.topic_id, m.partition, m.first_offset + r.place, (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
       m.compacted, r.key, r.headers, substring($9::bytea FROM r.value_start FOR r.value_length)
FROM unnest($5::int[], $6::int[], $7::text[], string_to_array($8, E'\\n'), $10::int[], $11::int[])
  AS r(slot, place, key, headers, value_start, value_length)
JOIN moved m ON m.slot = r.slot`;

const APPEND = WRITE + INSERT;

/** The same, with a notification of each record that carries it. */
const APPEND_CARRIED = `${WRITE}, written AS (${INSERT} RETURNING topic_id, partition, log_offset, appended_at_ms)
SELECT pg_notify('${WAKE_CHANNEL}' || w.topic_id, CASE r.content WHEN '' THEN ''
  ELSE concat_ws(' ', w.partition, w.log_offset, w.appended_at_ms, r.content) END)
FROM unnest($5::int[], $6::int[], $12::text[]) AS r(slot, place, content)
JOIN moved m ON m.slot = r.slot
JOIN written w ON w.topic_id = m.topic_id AND w.partition = m.partition AND w.log_offset = m.first_offset + r.place`;

/** Relies on the primary key (topic_id, partition, log_offset): one index probe per partition. */
const FETCH = `
SELECT f.slot, r.log_offset, r.key, r.value, r.headers, r.appended_at_ms
FROM unnest($1::int[], $2::int[], $3::bigint[]) WITH ORDINALITY AS f(topic_id, partition, next_offset, slot)
CROSS JOIN LATERAL (
  SELECT log_offset, key, value, headers, appended_at_ms FROM event_log.record
  WHERE topic_id = f.topic_id AND partition = f.partition AND log_offset >= f.next_offset
  ORDER BY log_offset LIMIT $4
) r ORDER BY f.slot, r.log_offset`;

type FetchedRow = [slot: string, offset: string, key: string, value: Buffer, headers: string, appendedAtMs: string];

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
  const { rowCount } = await session.query({ name: APPEND_STATEMENT, text: APPEND, values: appendValues(batch) });
  requireAll(batch, rowCount);
}

/** As {@link appendRecords}, and tells the readers of the topics, with the records. */
export async function appendCarried(session: PgSession, batch: readonly RoutedRecord[]): Promise<void> {
  const contents = batch.map(({ record }) => carriedContent(record));
  const { rowCount } = await session.query({
    name: `${APPEND_STATEMENT}_carried`,
    text: APPEND_CARRIED,
    values: [...appendValues(batch), contents],
  });
  requireAll(batch, rowCount);
}

function appendValues(batch: readonly RoutedRecord[]): unknown[] {
  const c = appendColumns(batch);
  return [
    ...[c.topicIds, c.partitions, c.counts, c.compacted],
    // JSON spells a line feed out, so lines need no quoting as the elements of an array would.
    ...[intArray(c.slots), intArray(c.places), c.keys, c.headers.join('\n')],
    ...[c.values, intArray(c.valueStarts), intArray(c.valueLengths)],
  ];
}

function requireAll(batch: readonly RoutedRecord[], rowCount: number | null): void {
  if (rowCount !== batch.length)
    throw new Error(`appended ${rowCount ?? 0} of ${batch.length}: a partition is missing`);
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
  for (const [slot, offset, key, value, headers, appendedAtMs] of rows) {
    const index = Number(slot) - 1;
    const position = positions[index];
    if (position === undefined) continue;
    fetched[index]?.push({
      topic: position.topic,
      partition: position.partition,
      offset: Number(offset),
      key,
      value,
      headers: JSON.parse(headers) as Record<string, string>,
      appendedAtMs: Number(appendedAtMs),
    });
  }
  return fetched;
}
