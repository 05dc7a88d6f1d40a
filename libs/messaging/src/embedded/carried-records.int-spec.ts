import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { caughtUp, collect, freshGroup, freshTopic, PATIENCE, upTo, valueOf } from '../contract/contract-topic.js';
import type { LogRecord, NewRecord } from '../event-log.port.js';
import { carriedContent } from './carried-record.js';
import { EmbeddedHarness } from './embedded-harness.js';

const harness = new EmbeddedHarness();
beforeAll(() => harness.start());
afterAll(() => harness.stop());

/** Nobody finds anything by looking by himself. */
const ONLY_WOKEN = { safetyPollMs: 60_000 };

describe('records that their notifications carry', () => {
  test('one that comes alone is taken from its notification', async () => {
    const { log } = await harness.open(ONLY_WOKEN);
    const topic = await freshTopic(log);
    const reader = await collect(log, topic);
    await waitFor('ownership', () => Object.keys(reader.consumer.assignment()).length > 0, PATIENCE);
    await harness.sql(`CREATE FUNCTION drop_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      DELETE FROM event_log.record WHERE key = NEW.key; RETURN NULL; END $$`);
    await harness.sql(`CREATE TRIGGER vanish AFTER INSERT ON event_log.record
      FOR EACH ROW WHEN (NEW.key = 'vanishes') EXECUTE FUNCTION drop_row()`);
    const headers = { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' };
    const beforeMs = Date.now();
    await log.append([{ topic, key: 'vanishes', value: Buffer.from('"\\\u0000ñ\n'), headers }]);
    await waitFor('the record that is not in the table', () => reader.records.length === 1, PATIENCE);
    expect(reader.records[0]).toMatchObject({ topic, offset: 0, key: 'vanishes', headers });
    expect(reader.values()).toEqual(['"\\\u0000ñ\n']);
    expect(reader.records[0]?.appendedAtMs).toBeGreaterThanOrEqual(beforeMs - 60_000);
    await harness.sql('DROP FUNCTION drop_row CASCADE');
  });

  test('each comes once and in order, alone and in crowds, small and large, from several writers', async () => {
    const { log } = await harness.open(ONLY_WOKEN);
    const other = await harness.open(ONLY_WOKEN);
    const topic = await freshTopic(log);
    const group = freshGroup();
    const reader = await collect(log, topic, group);
    const write = async (writer: typeof log, key: string) => {
      for (let number = 0; number < 40;) {
        // A pause makes the next one carried; a crowd is fetched, and so is what is too large.
        const crowd = number % 7 === 0 ? 6 : 1;
        const records: NewRecord[] = upTo(Math.min(crowd, 40 - number)).map((index) => {
          const value = `${key}:${number + index}`.padEnd((number + index) % 5 === 0 ? 9_000 : 9);
          return { topic, key, value: Buffer.from(value) };
        });
        await writer.append(records);
        number += records.length;
        if (number % 3 > 0) await new Promise((resolve) => setTimeout(resolve, 8));
      }
    };
    await Promise.all([write(log, 'a'), write(other.log, 'b'), write(other.log, 'c')]);
    await waitFor('all records', () => reader.records.length >= 120, PATIENCE);
    await caughtUp(log, group, topic);
    for (const key of ['a', 'b', 'c']) {
      const values = reader.values().filter((value) => value.startsWith(key));
      expect(values.map((value) => value.trim())).toEqual(upTo(40).map((number) => `${key}:${number}`));
    }
  });

  test('a notification that repeats, comes too early or is not ours changes nothing', async () => {
    const { log } = await harness.open(ONLY_WOKEN);
    const topic = await freshTopic(log);
    const reader = await collect(log, topic);
    await log.append([{ topic, key: 'a', value: Buffer.from('a:0') }]);
    await waitFor('the first record', () => reader.records.length === 1, PATIENCE);
    const partition = reader.records[0]?.partition ?? 0;
    const forged = carriedContent({ topic, key: 'a', value: Buffer.from('forged') });
    for (const payload of [
      ...[
        `${partition} 0 17 ${forged}`,
        `${partition} 5 17 ${forged}`,
        `99 0 17 ${forged}`,
        'x',
        `${partition} 1 17 [`,
      ],
    ]) {
      await harness.sql(`SELECT pg_notify('event_log_' || topic_id, $2) FROM event_log.topic WHERE name = $1`, [
        topic,
        payload,
      ]);
    }
    await log.append([{ topic, key: 'a', value: Buffer.from('a:1') }]);
    await waitFor('the second record', () => reader.values().includes('a:1'), PATIENCE);
    expect(reader.values()).toEqual(['a:0', 'a:1']);
  });

  test('one of a partition that is paused waits until it goes on', async () => {
    const { log } = await harness.open(ONLY_WOKEN);
    const topic = await freshTopic(log);
    const seen: string[] = [];
    const release: (() => void)[] = [];
    const handle = (record: LogRecord) => {
      seen.push(valueOf(record));
      return new Promise<void>((resolve) => release.push(resolve));
    };
    const consumer = await log.consume({
      ...{ group: freshGroup(), unfinishedRecordsMax: 1 },
      handlers: { [topic]: { kind: 'ordered', handle } },
    });
    for (let number = 0; number < 4; number++) {
      await log.append([{ topic, key: 'a', value: Buffer.from(`a:${number}`) }]);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(consumer.unfinished()).toBeLessThan(4);
    for (let number = 0; number < 4; number++) {
      await waitFor(`record ${number}`, () => release.length > number, PATIENCE);
      release[number]?.();
    }
    expect(seen).toEqual(['a:0', 'a:1', 'a:2', 'a:3']);
    await consumer.stop();
  });
});
