import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '#libs/testing';
import {
  behind,
  caughtUp,
  collect,
  consumeWith,
  firstSeenByKey,
  freshGroup,
  freshTopic,
  numbered,
  PATIENCE,
  upTo,
  valueOf,
} from '../contract/contract-topic.js';
import type { LogRecord } from '../event-log.port.js';
import { EmbeddedHarness } from './embedded-harness.js';
import { commitOffsets } from './group-offsets.repository.js';
import { PgSession } from './pg-session.adapter.js';

const harness = new EmbeddedHarness();
beforeAll(() => harness.start());
afterAll(() => harness.stop());

/** As a restart of Postgres does to its clients. */
async function endAllSessions(): Promise<void> {
  await harness.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
}

/** Ends the session that owns the group's topic, and no other. */
async function endOwner(group: string, topic: string): Promise<void> {
  await harness.sql(
    `SELECT pg_terminate_backend(l.pid) FROM pg_locks l, event_log.topic t,
       LATERAL hashtextextended('event_log/' || $1 || '/' || t.topic_id, 0) AS h(lock)
     WHERE t.name = $2 AND l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
       AND ((l.classid::bigint << 32) | l.objid::bigint) = h.lock`,
    [group, topic],
  );
}

describe('when Postgres restarts', () => {
  test('appends, readers and notifications come back by themselves, and nothing is lost', async () => {
    const { log } = await harness.open({ safetyPollMs: 60_000 });
    const topic = await freshTopic(log);
    const group = freshGroup();
    const reader = await collect(log, topic, group);
    for (let round = 0; round < 4; round++) {
      await log.append(numbered(topic, ['a', 'b'], 5, round * 5));
      await endAllSessions();
    }
    // The last one finds its way by notification: the safety poll is a minute away.
    await log.append(numbered(topic, ['a', 'b'], 5, 20));
    await waitFor('all records', () => new Set(reader.values()).size === 50, PATIENCE);
    await log.append(numbered(topic, ['a', 'b'], 1, 25));
    await waitFor('the wake-up', () => new Set(reader.values()).size === 52, PATIENCE);
    expect([...firstSeenByKey(reader.values()).values()]).toEqual([upTo(26), upTo(26)]);
    await caughtUp(log, group, topic);
  });

  test('survives an outage of several tries', async () => {
    const { log, faults } = await harness.open();
    const topic = await freshTopic(log);
    const reader = await collect(log, topic);
    await log.append(numbered(topic, ['a'], 1));
    await waitFor('the first record', () => reader.records.length === 1, PATIENCE);
    faults.goAway();
    const appended = log.append(numbered(topic, ['a'], 1, 1));
    await waitFor('the loss to be noticed', () => Object.keys(reader.consumer.assignment()).length === 0, PATIENCE);
    faults.comeBack();
    await appended;
    await waitFor('the second record', () => reader.values().includes('a:1'), PATIENCE);
  });
});

test('a consumer that can connect and not read waits longer from try to try, and goes on by itself', async () => {
  const delays: unknown[] = [];
  const warn = (fields: object) => delays.push('delayMs' in fields && fields.delayMs);
  const { log } = await harness.open({ logger: { info: () => undefined, warn, error: () => undefined } });
  const topic = await freshTopic(log);
  const reader = await collect(log, topic);
  await harness.sql('ALTER TABLE event_log.record RENAME TO record_away');
  try {
    await waitFor('a longer pause', () => delays.includes(400), PATIENCE);
  } finally {
    await harness.sql('ALTER TABLE event_log.record_away RENAME TO record');
  }
  await log.append(numbered(topic, ['a'], 1));
  await waitFor('the record', () => reader.values().includes('a:0'), PATIENCE);
});

test('a consumer that can read and not commit waits longer from try to try, and goes on by itself', async () => {
  const delays: unknown[] = [];
  const warn = (fields: object) => 'delayMs' in fields && delays.push(fields.delayMs);
  const { log } = await harness.open({ logger: { info: () => undefined, warn, error: () => undefined } });
  const topic = await freshTopic(log);
  const group = freshGroup();
  await harness.sql(
    `CREATE FUNCTION refuse_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no commit'; END $$;
     CREATE TRIGGER refuse_commit BEFORE INSERT ON event_log.group_offset FOR EACH ROW
       WHEN (NEW.group_name = '${group}') EXECUTE FUNCTION refuse_commit()`,
  );
  const reader = await collect(log, topic, group);
  try {
    await log.append(numbered(topic, ['a'], 1));
    await waitFor('a longer pause', () => delays.includes(400), PATIENCE);
  } finally {
    await harness.sql('DROP FUNCTION refuse_commit CASCADE');
  }
  await caughtUp(log, group, topic);
  expect(reader.values()).toContain('a:0');
  delays.length = 0;
  await endOwner(group, topic);
  await waitFor('the next try', () => delays.length > 0, PATIENCE);
  expect(delays).toEqual([100]);
});

describe('ownership', () => {
  test('an owner whose session ends drops what is queued at once, and the stand-by goes on', async () => {
    const { log } = await harness.open();
    const second = await harness.open();
    const topic = await freshTopic(log);
    const group = freshGroup();
    const startedByFirst: string[] = [];
    let release: () => void = () => undefined;
    const handle = (record: LogRecord) => {
      startedByFirst.push(valueOf(record));
      return new Promise<void>((resolve) => (release = resolve));
    };
    const owner = await consumeWith(log, topic, { kind: 'ordered', handle }, group);
    await log.append(numbered(topic, ['a'], 5));
    await waitFor('the owner to hold them', () => owner.unfinished() === 5, PATIENCE);
    const standBy = await collect(second.log, topic, group);
    await endOwner(group, topic);
    await waitFor('the stand-by to have read all', () => standBy.records.length === 5, PATIENCE);
    release();
    await caughtUp(log, group, topic);
    expect(startedByFirst).toEqual(['a:0']);
    expect(owner.assignment()).toEqual({});
    await standBy.consumer.stop();
    await log.append(numbered(topic, ['a'], 1, 5));
    await waitFor('the first member to own it again', () => startedByFirst.includes('a:5'), PATIENCE);
    release();
    await caughtUp(log, group, topic);
  });

  test('a commit never rewinds a position, whoever sends it', async () => {
    const { log } = await harness.open();
    const topic = await freshTopic(log);
    const group = freshGroup();
    const reader = await collect(log, topic, group);
    await log.append(numbered(topic, ['a'], 10));
    await caughtUp(log, group, topic);
    const [{ topicId, partition } = { topicId: 0, partition: 0 }] = await harness.sql<{
      topicId: number;
      partition: number;
    }>(
      `SELECT topic_id AS "topicId", partition FROM event_log.group_offset
       WHERE group_name = $1 AND next_offset = 10`,
      [group],
    );
    const intruder = await PgSession.open({
      connectionString: harness.databaseUrl,
      applicationName: 'late',
      timeoutMs: 5_000,
      durable: false,
    });
    await commitOffsets(intruder, group, [{ topicId, partition, nextOffset: 3 }]);
    await intruder.close();
    expect(await behind(log, group, topic)).toBe(0);
    expect(reader.records).toHaveLength(10);
  });
});

describe('appending', () => {
  test('a record that Postgres cannot store fails alone, not with those that shared its transaction', async () => {
    const { log } = await harness.open();
    const topic = await freshTopic(log);
    const appends = ['a', 'b\0', 'c'].map((key) => log.append([{ topic, key, value: Buffer.from(`${key}:0`) }]));
    const outcomes = await Promise.allSettled(appends);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const reader = await collect(log, topic);
    await waitFor('the good ones', () => reader.records.length === 2, PATIENCE);
  });

  test('names the topic that does not exist', async () => {
    const { log } = await harness.open();
    await expect(log.append([{ topic: 'nowhere', key: 'a', value: Buffer.alloc(0) }])).rejects.toThrow(/nowhere/);
    await expect(collect(log, 'nowhere')).rejects.toThrow(/nowhere/);
  });
});

describe('retention', () => {
  test('drops the records of timed topics when their time is over, and keeps the others', async () => {
    const { log } = await harness.open();
    const topic = await freshTopic(log);
    await log.append(numbered(topic, ['a', 'b', 'c'], 2_000));
    await harness.sql(
      `UPDATE event_log.record r SET appended_at_ms = appended_at_ms - 7200000 FROM event_log.topic t
       WHERE t.name = $1 AND r.topic_id = t.topic_id AND r.log_offset < 1900`,
      [topic],
    );
    const [{ kept } = { kept: 0 }] = await harness.sql<{ kept: number }>(
      `SELECT count(*)::int AS kept FROM event_log.record r JOIN event_log.topic t USING (topic_id)
       WHERE t.name = $1 AND r.log_offset >= 1900`,
      [topic],
    );
    expect(await log.applyRetention()).toBe(6_000 - kept);
    const reader = await collect(log, topic);
    await waitFor('what is left', () => reader.records.length === kept, PATIENCE);
    expect(reader.records.every(({ offset }) => offset >= 1_900)).toBe(true);
  });

  test('looks no further than the oldest record of a partition while that has not expired', async () => {
    const { log } = await harness.open();
    const topic = await freshTopic(log);
    await log.append(numbered(topic, ['a'], 10));
    await harness.sql(
      `UPDATE event_log.record r SET appended_at_ms = appended_at_ms - 7200000 FROM event_log.topic t
       WHERE t.name = $1 AND r.topic_id = t.topic_id AND r.log_offset > 0`,
      [topic],
    );
    expect(await log.applyRetention()).toBe(0);
  });

  test('keeps the latest record of every key of a compacted topic, also after many rounds', async () => {
    const { log } = await harness.open();
    const topic = freshGroup();
    await log.ensureTopics([{ name: topic, retention: { kind: 'compacted' } }]);
    for (let round = 0; round < 3; round++) {
      await log.append(numbered(topic, ['a', 'b', 'c'], 100, round * 100));
      await log.append(numbered(topic, [`only-in-${round}`], 1));
      await log.applyRetention();
    }
    const reader = await collect(log, topic);
    await waitFor('the latest', () => reader.records.length === 6, PATIENCE);
    expect(reader.values().sort()).toEqual(['a:299', 'b:299', 'c:299', 'only-in-0:0', 'only-in-1:0', 'only-in-2:0']);
    expect(await log.applyRetention()).toBe(0);
  });
});
