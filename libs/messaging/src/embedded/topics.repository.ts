import type { TopicSpec } from '#libs/contracts';
import type pg from 'pg';
import { underSchemaLock } from './event-log-schema.migration.js';

export interface EmbeddedTopic {
  topicId: number;
  name: string;
  partitions: number;
  compacted: boolean;
}

/** Names of topics to their ids. A topic never changes its partitions, so what was read once is kept. */
export class TopicsRepository {
  readonly #known = new Map<string, EmbeddedTopic>();

  constructor(private readonly pool: pg.Pool) {}

  /** Creates the missing topics with `partitions` partitions; the retention of existing ones is brought up to date. */
  async ensure(specs: readonly TopicSpec[], partitions: number): Promise<void> {
    const names = specs.map((spec) => spec.name);
    const retentions = specs.map(({ retention }) => (retention.kind === 'timed' ? retention.retentionMs : null));
    await underSchemaLock(this.pool, async (client) => {
      await client.query(
        `INSERT INTO event_log.topic (name, partitions, retention_ms)
         SELECT s.name, $3, s.retention_ms FROM unnest($1::text[], $2::bigint[]) AS s(name, retention_ms)
         ON CONFLICT (name) DO UPDATE SET retention_ms = excluded.retention_ms
         WHERE event_log.topic.retention_ms IS DISTINCT FROM excluded.retention_ms`,
        [names, retentions, partitions],
      );
      await client.query(
        `INSERT INTO event_log.partition (topic_id, partition)
         SELECT t.topic_id, p FROM event_log.topic t CROSS JOIN LATERAL generate_series(0, t.partitions - 1) AS p
         WHERE t.name = ANY($1) ON CONFLICT DO NOTHING`,
        [names],
      );
    });
    await this.#load(names);
  }

  /** What is known without asking. */
  known(name: string): EmbeddedTopic | undefined {
    return this.#known.get(name);
  }

  /** @throws Error naming the topics that do not exist */
  async find(names: readonly string[]): Promise<EmbeddedTopic[]> {
    if (names.some((name) => !this.#known.has(name))) await this.#load(names);
    const found = names.map((name) => this.#known.get(name)).filter((topic) => topic !== undefined);
    if (found.length === names.length) return found;
    const missing = names.filter((name) => !this.#known.has(name));
    throw new Error(`no such topic: ${missing.join(', ')}`);
  }

  async #load(names: readonly string[]): Promise<void> {
    const { rows } = await this.pool.query<EmbeddedTopic>(
      `SELECT topic_id AS "topicId", name, partitions, retention_ms IS NULL AS compacted
       FROM event_log.topic WHERE name = ANY($1)`,
      [names],
    );
    for (const topic of rows) this.#known.set(topic.name, topic);
  }
}
