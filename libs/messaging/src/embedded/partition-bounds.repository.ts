import type pg from 'pg';
import type { PartitionBounds } from '../event-log.port.js';

interface BoundsRow {
  partition: number;
  begin: string;
  end: string;
}

/** One snapshot of all partitions. Relies on the primary key of event_log.record: one index probe per partition. */
const BOUNDS = `
SELECT p.partition, p.next_offset AS "end", coalesce((
  SELECT r.log_offset FROM event_log.record r
  WHERE r.topic_id = p.topic_id AND r.partition = p.partition ORDER BY r.log_offset LIMIT 1
), p.next_offset) AS begin
FROM event_log.partition p WHERE p.topic_id = $1 ORDER BY p.partition`;

export async function partitionBounds(pool: pg.Pool, topicId: number): Promise<PartitionBounds[]> {
  const { rows } = await pool.query<BoundsRow>(BOUNDS, [topicId]);
  return rows.map(({ partition, begin, end }) => ({ partition, begin: Number(begin), end: Number(end) }));
}
