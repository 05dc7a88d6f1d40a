import { describe, expect, test } from '@jest/globals';
import { waitFor } from '#libs/testing';
import type { EventLog, LogPosition, LogRecord, TailOptions } from '../event-log.port.js';
import { firstSeenByKey, freshTopic, numbered, PATIENCE, upTo, valueOf } from './contract-topic.js';
import type { EventLogHarness } from './event-log-harness.js';

const KEYS = ['a', 'b', 'c', 'd', 'e'];

export function describeReading(harness: EventLogHarness): void {
  describe('reading without a group', () => {
    test('says what each partition holds, also after retention', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      expect(await log.positions(topic)).toEqual(upTo(4).map((partition) => ({ partition, begin: 0, end: 0 })));
      await log.append(numbered(topic, ['a'], 10));
      const { partition } = await placeOfOnlyKey(log, topic);
      await harness.removeBelow(topic, partition, 4);
      expect((await log.positions(topic))[partition]).toEqual({ partition, begin: 4, end: 10 });
      await harness.removeBelow(topic, partition, 10);
      expect((await log.positions(topic))[partition]).toEqual({ partition, begin: 10, end: 10 });
    });

    test('answers one question although another one fails at the same time', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const failing = expect(log.positions(`${topic}.missing`)).rejects.toThrow();
      const answers = await Promise.all(upTo(20).map(() => log.positions(topic)));
      expect(answers.map(({ length }) => length)).toEqual(upTo(20).map(() => 4));
      await failing;
    });

    test('reads a partition from any position, page by page, each record as it was given', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const headers = { ce_id: 'msg_1', note: 'ü☎' };
      await log.append(numbered(topic, ['a'], 25).map((record) => ({ ...record, headers })));
      const place = await placeOfOnlyKey(log, topic);
      const [first] = await log.read(place, 1);
      expect(first).toMatchObject({ ...place, key: 'a', value: Buffer.from('a:0'), headers });
      const pages = await Promise.all([0, 10, 20].map((offset) => log.read({ ...place, offset }, 10)));
      expect(pages.map(({ length }) => length)).toEqual([10, 10, 5]);
      expect(pages.flat().map(valueOf)).toEqual(upTo(25).map((number) => `a:${number}`));
      expect(await log.read({ ...place, offset: 25 }, 10)).toEqual([]);
    });

    test('reads on behind records that retention removed, and nothing beyond the end', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      await log.append(numbered(topic, ['a'], 10));
      const place = await placeOfOnlyKey(log, topic);
      await harness.removeBelow(topic, place.partition, 7);
      expect((await log.read(place, 2)).map(valueOf)).toEqual(['a:7', 'a:8']);
      expect(await log.read({ ...place, offset: 1_000 }, 2)).toEqual([]);
    });

    test('reads a partition that no single fetch holds', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const padding = '.'.repeat(20_000);
      for (let round = 0; round < 4; round++) {
        const values = upTo(50).map((number) => Buffer.from(`${round * 50 + number}${padding}`));
        await log.append(values.map((value) => ({ topic, key: 'a', value })));
      }
      const records = await log.read(await placeOfOnlyKey(log, topic), 1_000);
      expect(records.map(({ offset }) => offset)).toEqual(upTo(200));
    });

    test('rejects for a topic or a partition that does not exist', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      await expect(log.read({ topic, partition: 99, offset: 0 }, 1)).rejects.toThrow(/partition 99/);
      await expect(log.positions(`${topic}.missing`)).rejects.toThrow(`no such topic: ${topic}.missing`);
      await expect(log.tail({ topics: [`${topic}.missing`], onRecords: () => undefined })).rejects.toThrow(
        /no such topic/,
      );
    });
  });

  describe('a tail', () => {
    test('begins at the end, and each of several sees every later record in the order of its key', async () => {
      const { log } = await harness.open();
      const writer = await harness.open();
      const topic = await freshTopic(log);
      await log.append(numbered(topic, KEYS, 3));
      const tails = await Promise.all([follow(log, topic), follow(log, topic)]);
      await writer.log.append(numbered(topic, KEYS, 40, 3));
      for (const { records, tail } of tails) {
        await waitFor('all later records', () => records.length >= 200, PATIENCE);
        await tail.stop();
        const byKey = [...firstSeenByKey(records.map(valueOf)).values()];
        expect(byKey).toEqual(KEYS.map(() => upTo(40).map((number) => number + 3)));
        expect(records).toHaveLength(200);
      }
    });

    test('is woken at once: its safety poll is a minute away', async () => {
      const { log } = await harness.open({ safetyPollMs: 60_000 });
      const writer = await harness.open();
      const topic = await freshTopic(log);
      const { records } = await follow(log, topic);
      for (let index = 0; index < 5; index++) {
        await writer.log.append(numbered(topic, [`k${index}`], 1));
        await waitFor('the record', () => records.length === index + 1, { timeoutMs: 15_000 });
      }
    });

    test('goes on from the positions of an earlier one without gap or repeat', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const first = await follow(log, topic);
      await log.append(numbered(topic, KEYS, 10));
      await waitFor('the first records', () => first.records.length === 50, PATIENCE);
      await first.tail.stop();
      await log.append(numbered(topic, KEYS, 10, 10));
      const second = await follow(log, topic, { from: first.tail.positions() });
      await log.append(numbered(topic, KEYS, 10, 20));
      await waitFor('the others', () => second.records.length >= 100, PATIENCE);
      const byKey = [...firstSeenByKey(second.records.map(valueOf)).values()];
      expect(byKey).toEqual(KEYS.map(() => upTo(20).map((number) => number + 10)));
      expect(second.records).toHaveLength(100);
      expect(first.records).toHaveLength(50);
    });

    test('hands records over one call at a time, and again when a call failed', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const records: LogRecord[] = [];
      let calls = 0;
      let running = 0;
      let overlaps = 0;
      const onRecords = async (batch: readonly LogRecord[]) => {
        if (running++ > 0) overlaps++;
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        if (calls++ % 2 === 0) throw new Error('not now');
        records.push(...batch);
      };
      await log.tail({ topics: [topic], onRecords });
      await log.append(numbered(topic, KEYS, 20));
      await waitFor('all records', () => records.length >= 100, PATIENCE);
      expect([...firstSeenByKey(records.map(valueOf)).values()]).toEqual(KEYS.map(() => upTo(20)));
      expect(records).toHaveLength(100);
      expect(overlaps).toBe(0);
    });

    test('survives the loss of its connection without gap or repeat', async () => {
      const reader = await harness.open();
      const writer = await harness.open();
      const topic = await freshTopic(writer.log);
      const { records } = await follow(reader.log, topic);
      await writer.log.append(numbered(topic, KEYS, 5));
      await waitFor('the first records', () => records.length === 25, PATIENCE);
      reader.faults.goAway();
      await writer.log.append(numbered(topic, KEYS, 5, 5));
      reader.faults.comeBack();
      await writer.log.append(numbered(topic, KEYS, 5, 10));
      await waitFor('all records', () => records.length >= 75, PATIENCE);
      expect([...firstSeenByKey(records.map(valueOf)).values()]).toEqual(KEYS.map(() => upTo(15)));
      expect(records).toHaveLength(75);
    }, 60_000);

    test('follows several topics at once', async () => {
      const { log } = await harness.open();
      const topics = [await freshTopic(log), await freshTopic(log)];
      const records: LogRecord[] = [];
      const tail = await log.tail({
        topics,
        onRecords: (batch) => {
          expect(new Set(batch.map(({ topic, partition }) => `${topic}/${partition}`)).size).toBe(1);
          records.push(...batch);
        },
      });
      await log.append(topics.flatMap((topic) => numbered(topic, KEYS, 5)));
      await waitFor('all records', () => records.length >= 50, PATIENCE);
      expect(tail.positions()).toHaveLength(8);
      expect(tail.positions().reduce((sum, { offset }) => sum + offset, 0)).toBe(50);
    });
  });
}

/** Where the records of a topic with one key begin. */
async function placeOfOnlyKey(log: EventLog, topic: string): Promise<LogPosition> {
  const held = (await log.positions(topic)).find(({ end }) => end > 0);
  return { topic, partition: held?.partition ?? -1, offset: 0 };
}

async function follow(log: EventLog, topic: string, options: Pick<TailOptions, 'from'> = {}) {
  const records: LogRecord[] = [];
  const tail = await log.tail({
    topics: [topic],
    ...options,
    onRecords: (batch) => {
      records.push(...batch);
    },
  });
  return { records, tail };
}
