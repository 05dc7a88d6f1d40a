import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { waitFor } from '#libs/testing';
import { freshTopic, numbered, PATIENCE, readAll, upTo, valueOf } from '../contract/contract-topic.js';
import { EventLogUnavailableError, type EventLog } from '../event-log.port.js';
import { EmbeddedHarness } from './embedded-harness.js';

const harness = new EmbeddedHarness();
let log: EventLog;
let topic: string;
beforeAll(async () => {
  await harness.start();
  ({ log } = await harness.open({ appendTimeoutMs: 60_000 }));
});
afterAll(() => harness.stop());

/** Holds up all appends until it is called. */
async function holdUp(): Promise<() => Promise<void>> {
  const other = new pg.Client({ connectionString: harness.databaseUrl });
  await other.connect();
  await other.query('BEGIN');
  await other.query('LOCK TABLE event_log.partition IN EXCLUSIVE MODE');
  return () => other.end();
}

/** Appends a record, which Postgres has begun to hold up then. */
async function appendHeldUp(): Promise<{ appended: Promise<void> }> {
  const appended = log.append(numbered(topic, ['a'], 1));
  await waitFor(
    'the append to be held up',
    async () =>
      (await harness.sql("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%event_log%'"))
        .length > 0,
    PATIENCE,
  );
  return { appended };
}

describe('what waits while an append is under way', () => {
  test('shares transactions of at most 2,000 records', async () => {
    topic = await freshTopic(log);
    const goOn = await holdUp();
    const heldUp = await appendHeldUp();
    const waiting = upTo(5).map((call) => log.append(numbered(topic, ['a'], 900, 1 + call * 900)));
    await goOn();
    await Promise.all([heldUp.appended, ...waiting]);
    const transactions = await harness.sql<{ records: number }>(
      `SELECT count(*)::int AS records FROM event_log.record r JOIN event_log.topic t USING (topic_id)
       WHERE t.name = $1 GROUP BY r.xmin ORDER BY min(r.log_offset)`,
      [topic],
    );
    expect(transactions.map(({ records }) => records)).toEqual([1, 1_800, 1_800, 900]);
  });

  test('does not come to the log once its caller has stopped waiting', async () => {
    topic = await freshTopic(log);
    const goOn = await holdUp();
    const heldUp = await appendHeldUp();
    const late = await log.append(numbered(topic, ['a'], 1, 1), 200).catch((error: unknown) => error);
    await goOn();
    await heldUp.appended;
    await log.append(numbered(topic, ['a'], 1, 2));
    expect(late).toBeInstanceOf(EventLogUnavailableError);
    expect((await readAll(log, topic, 2)).map(valueOf)).toEqual(['a:0', 'a:2']);
  });
});
