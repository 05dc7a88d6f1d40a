import type pg from 'pg';
import type { CommitPosition } from '../consume-engine.port.js';
import type { PartitionLag } from '../event-log.port.js';
import type { PgSession } from './pg-session.adapter.js';
import type { EmbeddedTopic } from './topics.repository.js';

/**
 * Tries to become the owner of the topics for the group, until the session ends.
 * @returns the ids of the topics that are owned now
 */
export async function tryOwnTopics(
  session: PgSession,
  group: string,
  topics: readonly EmbeddedTopic[],
): Promise<number[]> {
  const { rows } = await session.query<{ topicId: number }>({
    text: `SELECT topic_id AS "topicId" FROM unnest($2::int[]) AS t(topic_id)
           WHERE pg_try_advisory_lock(hashtextextended('event_log/' || $1 || '/' || topic_id, 0))`,
    values: [group, topics.map(({ topicId }) => topicId)],
  });
  return rows.map(({ topicId }) => topicId);
}

/** Where the group goes on, by partition; those it never committed are missing. */
export async function committedOffsets(
  session: PgSession,
  group: string,
  topicId: number,
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await session.query<{ partition: number; nextOffset: string }>({
    text: `SELECT partition, next_offset AS "nextOffset" FROM event_log.group_offset
           WHERE group_name = $1 AND topic_id = $2`,
    values: [group, topicId],
  });
  return new Map(rows.map(({ partition, nextOffset }) => [partition, Number(nextOffset)]));
}

/**
 * Runs on the session that owns the topics, so that the right to commit ends with the ownership. GREATEST is the second
 * lock on the door: a position never goes back.
 */
export async function commitOffsets(
  session: PgSession,
  group: string,
  positions: readonly (Pick<CommitPosition, 'partition' | 'nextOffset'> & { topicId: number })[],
): Promise<void> {
  await session.query({
    name: 'event_log_commit',
    text: `INSERT INTO event_log.group_offset AS g (group_name, topic_id, partition, next_offset)
           SELECT $1, c.* FROM unnest($2::int[], $3::int[], $4::bigint[]) AS c(topic_id, partition, next_offset)
           ON CONFLICT (group_name, topic_id, partition)
           DO UPDATE SET next_offset = GREATEST(g.next_offset, excluded.next_offset)`,
    values: [
      group,
      positions.map(({ topicId }) => topicId),
      positions.map(({ partition }) => partition),
      positions.map(({ nextOffset }) => nextOffset),
    ],
  });
}

interface LagRow {
  topic: string;
  partition: number;
  committed: string | null;
  end: string;
}

export async function partitionLags(pool: pg.Pool, group: string, topics: readonly string[]): Promise<PartitionLag[]> {
  const { rows } = await pool.query<LagRow>(
    `SELECT t.name AS topic, p.partition, g.next_offset AS committed, p.next_offset AS "end"
     FROM event_log.topic t JOIN event_log.partition p USING (topic_id)
     LEFT JOIN event_log.group_offset g
       ON g.group_name = $1 AND g.topic_id = p.topic_id AND g.partition = p.partition
     WHERE t.name = ANY($2) ORDER BY t.name, p.partition`,
    [group, topics],
  );
  return rows.map(({ topic, partition, committed, end }) => ({
    topic,
    partition,
    committed: committed === null ? null : Number(committed),
    end: Number(end),
  }));
}
