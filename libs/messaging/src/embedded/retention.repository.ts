import type pg from 'pg';

/** Records per statement: short enough to hold up nobody. */
const CHUNK_RECORDS = 5_000;

/**
 * One process at a time; others skip their chunk. Transaction-scoped, so that it cannot stay behind; a sub-select, so
 * that it is tried once and not per row.
 */
const TRY_LOCK = `(SELECT pg_try_advisory_xact_lock(hashtextextended('event_log/retention', 0)))`;

interface PartitionRow {
  topic_id: number;
  partition: number;
}

/**
 * Relies on the primary key: the oldest records of a partition are its lowest offsets, and times rise with offsets.
 * Where the very oldest has not expired nothing else is read, which is how it is in nearly every round; what has
 * expired goes by a range of offsets, so that no plan joins, however old the table's statistics are.
 */
const DROP_EXPIRED = `
WITH expiry AS MATERIALIZED (
  SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint - retention_ms AS before_ms
  FROM event_log.topic WHERE topic_id = $1
), oldest AS (
  SELECT log_offset, appended_at_ms FROM event_log.record
  WHERE topic_id = $1 AND partition = $2 AND ${TRY_LOCK} AND (
    SELECT appended_at_ms FROM event_log.record WHERE topic_id = $1 AND partition = $2 ORDER BY log_offset LIMIT 1
  ) < (SELECT before_ms FROM expiry)
  ORDER BY log_offset LIMIT ${CHUNK_RECORDS}
)
DELETE FROM event_log.record
WHERE topic_id = $1 AND partition = $2 AND appended_at_ms < (SELECT before_ms FROM expiry)
  AND log_offset <= (SELECT max(log_offset) FROM oldest WHERE appended_at_ms < (SELECT before_ms FROM expiry))`;

/** Drops the records of timed topics that are older than their retention. Returns how many. */
export async function dropExpiredRecords(pool: pg.Pool, stopped: () => boolean): Promise<number> {
  const { rows } = await pool.query<PartitionRow>(
    `SELECT p.topic_id, p.partition FROM event_log.partition p JOIN event_log.topic t USING (topic_id)
     WHERE t.retention_ms IS NOT NULL AND p.next_offset > 0`,
  );
  let dropped = 0;
  for (const { topic_id, partition } of rows) {
    let chunk = CHUNK_RECORDS;
    while (chunk === CHUNK_RECORDS && !stopped()) {
      chunk = (await pool.query(DROP_EXPIRED, [topic_id, partition])).rowCount ?? 0;
      dropped += chunk;
    }
  }
  return dropped;
}

/**
 * Takes the next chunk of a compacted partition and deletes all older records of the keys in it. Relies on the index
 * record_compaction (topic_id, partition, key, log_offset).
 */
const CLEAN_CHUNK = `
WITH chunk AS (
  SELECT key, log_offset FROM event_log.record
  WHERE topic_id = $1 AND partition = $2 AND log_offset >= $3 AND ${TRY_LOCK}
  ORDER BY log_offset LIMIT ${CHUNK_RECORDS}
), newest AS (
  SELECT key, max(log_offset) AS log_offset FROM chunk GROUP BY key
), dropped AS (
  DELETE FROM event_log.record r USING newest n
  WHERE r.compacted AND r.topic_id = $1 AND r.partition = $2 AND r.key = n.key AND r.log_offset < n.log_offset
  RETURNING 1
), moved AS (
  INSERT INTO event_log.compaction (topic_id, partition, cleaned_to)
  SELECT $1, $2, max(log_offset) + 1 FROM chunk HAVING count(*) > 0
  ON CONFLICT (topic_id, partition) DO UPDATE SET cleaned_to = GREATEST(compaction.cleaned_to, excluded.cleaned_to)
)
SELECT (SELECT count(*) FROM dropped)::int AS dropped, (SELECT max(log_offset) + 1 FROM chunk) AS "cleanedTo"`;

/** Drops the records of compacted topics that a newer one of the same key supersedes. Returns how many. */
export async function cleanCompactedTopics(pool: pg.Pool, stopped: () => boolean): Promise<number> {
  const { rows } = await pool.query<PartitionRow & { cleaned_to: string }>(
    `SELECT p.topic_id, p.partition, coalesce(c.cleaned_to, 0) AS cleaned_to
     FROM event_log.partition p JOIN event_log.topic t USING (topic_id)
     LEFT JOIN event_log.compaction c USING (topic_id, partition)
     WHERE t.retention_ms IS NULL AND p.next_offset > coalesce(c.cleaned_to, 0)`,
  );
  let dropped = 0;
  for (const { topic_id, partition, cleaned_to } of rows) {
    let from: string | null = cleaned_to;
    while (from !== null && !stopped()) {
      const outcome: pg.QueryResult<{ dropped: number; cleanedTo: string | null }> = await pool.query(CLEAN_CHUNK, [
        topic_id,
        partition,
        from,
      ]);
      dropped += outcome.rows[0]?.dropped ?? 0;
      from = outcome.rows[0]?.cleanedTo ?? null;
    }
  }
  return dropped;
}
