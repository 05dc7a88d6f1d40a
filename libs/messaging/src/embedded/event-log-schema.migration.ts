import type pg from 'pg';

/** Any number that no other advisory lock of the database uses; all processes create the schema under it. */
const SCHEMA_LOCK = '4895011732170420571';

const SCHEMA = `
CREATE SCHEMA IF NOT EXISTS event_log;

CREATE TABLE IF NOT EXISTS event_log.topic (
  topic_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  partitions int NOT NULL,
  retention_ms bigint  -- NULL: compacted, the latest record of a key stays for ever
);

-- The row lock of an append stands here: rows are updated all the time, so pages keep room for HOT updates.
CREATE TABLE IF NOT EXISTS event_log.partition (
  topic_id int NOT NULL,
  partition int NOT NULL,
  next_offset bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (topic_id, partition)
) WITH (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE TABLE IF NOT EXISTS event_log.record (
  topic_id int NOT NULL,
  partition int NOT NULL,
  log_offset bigint NOT NULL,
  appended_at_ms bigint NOT NULL,
  compacted boolean NOT NULL,
  key text NOT NULL,
  headers text NOT NULL,
  value bytea NOT NULL,
  PRIMARY KEY (topic_id, partition, log_offset)
);
-- Values are mostly sealed: compressing them costs CPU and saves nothing.
ALTER TABLE event_log.record ALTER COLUMN value SET STORAGE EXTERNAL;
CREATE INDEX IF NOT EXISTS record_compaction ON event_log.record (topic_id, partition, key, log_offset) WHERE compacted;

CREATE TABLE IF NOT EXISTS event_log.compaction (
  topic_id int NOT NULL,
  partition int NOT NULL,
  cleaned_to bigint NOT NULL,
  PRIMARY KEY (topic_id, partition)
);

CREATE TABLE IF NOT EXISTS event_log.group_offset (
  group_name text NOT NULL,
  topic_id int NOT NULL,
  partition int NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (group_name, topic_id, partition)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
`;

/** Runs `work` in a transaction that no other process's schema or topic change overlaps. */
export async function underSchemaLock<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(${SCHEMA_LOCK})`);
    const outcome = await work(client);
    await client.query('COMMIT');
    return outcome;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw failure;
  } finally {
    // A connection that failed in a transaction is not worth a ROLLBACK that may fail too.
    client.release(failure);
  }
}

/** Creates the tables that are missing. Safe from many processes at once. */
export async function createEventLogSchema(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ exists: boolean }>(
    `SELECT to_regclass('event_log.group_offset') IS NOT NULL AS exists`,
  );
  // ALTER TABLE would wait for every reader of a log in use.
  if (rows[0]?.exists === true) return;
  await underSchemaLock(pool, (client) => client.query(SCHEMA));
}
