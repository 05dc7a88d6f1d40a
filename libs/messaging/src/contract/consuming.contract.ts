import { describe, expect, test } from '@jest/globals';
import { waitFor } from '#libs/testing';
import type { LogRecord } from '../event-log.port.js';
import {
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
} from './contract-topic.js';
import type { EventLogHarness } from './event-log-harness.js';

export function describeConsuming(harness: EventLogHarness): void {
  describe('consuming', () => {
    test('gives every group every record, in the order of its key, from the beginning', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      await log.append(numbered(topic, ['a', 'b', 'c'], 20));
      const readers = await Promise.all([collect(log, topic), collect(log, topic)]);
      await log.append(numbered(topic, ['a', 'b', 'c'], 20, 20));
      for (const reader of readers) {
        await waitFor('all records', () => reader.records.length >= 120, PATIENCE);
        expect([...firstSeenByKey(reader.values()).values()]).toEqual([upTo(40), upTo(40), upTo(40)]);
        await reader.consumer.stop();
      }
    });

    test('a group goes on where it stopped, and another group is not touched by that', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const first = await collect(log, topic, group);
      await log.append(numbered(topic, ['a', 'b'], 10));
      await waitFor('the first records', () => first.records.length === 20, PATIENCE);
      await first.consumer.stop();
      await log.append(numbered(topic, ['a', 'b'], 10, 10));
      const second = await collect(log, topic, group);
      const other = await collect(log, topic);
      await waitFor('the others', () => second.records.length >= 20 && other.records.length >= 40, PATIENCE);
      expect([...firstSeenByKey(second.values()).values()].flat()).not.toContain(9);
      expect(second.records).toHaveLength(20);
      expect(other.records).toHaveLength(40);
    });

    test('commits a position only when every record below it is finished', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const finished: string[] = [];
      const handle = (record: LogRecord): Promise<void> => {
        if (valueOf(record) === 'a:5') return new Promise(() => undefined);
        finished.push(valueOf(record));
        return Promise.resolve();
      };
      const consumer = await consumeWith(log, topic, { kind: 'unordered', handle }, group);
      await log.append(numbered(topic, ['a'], 20));
      await waitFor('all but the hung record', () => finished.length === 19, PATIENCE);
      await waitFor('the commit of those below it', async () => (await committedMax(topic, group)) === 5, PATIENCE);
      await consumer.stop();
      expect(await committedMax(topic, group)).toBe(5);
      const successor = await collect(log, topic, group);
      await waitFor('the rest', () => successor.records.length >= 15, PATIENCE);
      expect(successor.values()).toEqual(upTo(15).map((index) => `a:${index + 5}`));

      async function committedMax(ofTopic: string, ofGroup: string): Promise<number> {
        const lags = await log.lag(ofGroup, [ofTopic]);
        return Math.max(...lags.map(({ committed }) => committed ?? 0));
      }
    });

    test('takes nothing new once it is paused, and commits what it had taken', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const leaving = await collect(log, topic, group);
      await log.append(numbered(topic, ['a'], 3));
      await waitFor('the first records', () => leaving.records.length === 3, PATIENCE);
      leaving.consumer.pause();
      await log.append(numbered(topic, ['a'], 1, 3));
      await log.append(numbered(topic, ['a'], 2, 4));
      const other = await collect(log, topic);
      await waitFor('all records elsewhere', () => other.records.length === 6, PATIENCE);
      await leaving.consumer.stop();
      expect(leaving.values()).toEqual(['a:0', 'a:1', 'a:2']);
      const successor = await collect(log, topic, group);
      await waitFor('the rest', () => successor.records.length >= 3, PATIENCE);
      expect(successor.values()).toEqual(['a:3', 'a:4', 'a:5']);
    });

    test('goes on behind records that retention removed before they were read', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      const before = await collect(log, topic, group);
      await log.append(numbered(topic, ['a'], 3));
      await waitFor('the first records', () => before.records.length === 3, PATIENCE);
      await before.consumer.stop();
      await log.append(numbered(topic, ['a'], 7, 3));
      await harness.removeBelow(topic, before.records[0]?.partition ?? 0, 6);
      const after = await collect(log, topic, group);
      await log.append(numbered(topic, ['a'], 1, 10));
      await waitFor('what is left', () => after.values().includes('a:10'), PATIENCE);
      expect(after.values()).toEqual(['a:6', 'a:7', 'a:8', 'a:9', 'a:10']);
      await caughtUp(log, group, topic);
    });

    test('hands batches out one at a time per partition, in order, within their size', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const batches: (readonly LogRecord[])[] = [];
      const running = new Set<number>();
      let overlaps = 0;
      const handle = async (records: readonly LogRecord[]) => {
        const partition = records[0]?.partition ?? -1;
        if (running.has(partition)) overlaps++;
        running.add(partition);
        await new Promise((resolve) => setImmediate(resolve));
        batches.push(records);
        running.delete(partition);
      };
      await log.append(numbered(topic, ['a', 'b', 'c', 'd', 'e', 'f'], 50));
      await consumeWith(log, topic, { kind: 'batch', maxRecords: 16, handle }, freshGroup());
      await waitFor('all batches', () => batches.flat().length >= 300, PATIENCE);
      expect(overlaps).toBe(0);
      expect(Math.max(...batches.map((batch) => batch.length))).toBe(16);
      for (const partition of upTo(4)) {
        const offsets = batches.flat().filter((record) => record.partition === partition);
        expect(offsets.map(({ offset }) => offset)).toEqual(upTo(offsets.length));
      }
    });

    test('a slow handler stops the fetching, not the log, and gets everything in the end', async () => {
      // A busy disk may take its time for 2 MB.
      const { log } = await harness.open({ appendTimeoutMs: 30_000 });
      const topic = await freshTopic(log);
      const group = freshGroup();
      const total = 24_000;
      const padding = '.'.repeat(1_000);
      const gates: (() => void)[] = [];
      let open = false;
      let handled = 0;
      const handle = async () => {
        if (!open) await new Promise<void>((resolve) => gates.push(resolve));
        handled++;
      };
      const consumer = await log.consume({
        group,
        handlers: { [topic]: { kind: 'unordered', handle } },
        unfinishedRecordsMax: 100,
      });
      for (let index = 0; index < total; index += 2_000) {
        await log.append(
          upTo(2_000).map((place) => ({ topic, key: `k${place}`, value: Buffer.from(`${index + place}${padding}`) })),
        );
      }
      await waitFor('the limit', () => consumer.unfinished() > 100, PATIENCE);
      // Every append is answered, and what was fetched is a part: the rest waits in the log.
      expect(consumer.unfinished()).toBeLessThan(total / 2);
      open = true;
      for (const release of gates.splice(0)) release();
      await waitFor('all records', () => handled >= total, { timeoutMs: 40_000 });
      await caughtUp(log, group, topic);
    }, 90_000);

    test('wakes a waiting reader at once: its safety poll is a minute away', async () => {
      const reader = await harness.open({ safetyPollMs: 60_000 });
      const writer = await harness.open();
      const topic = await freshTopic(reader.log);
      const seen = await collect(reader.log, topic);
      for (let index = 0; index < 5; index++) {
        await writer.log.append(numbered(topic, [`k${index}`], 1));
        await waitFor('the record', () => seen.records.length === index + 1, { timeoutMs: 15_000 });
      }
    });

    test('says how long the oldest unfinished record has stood in the log', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const held: LogRecord[] = [];
      let release: () => void = () => undefined;
      const handle = (record: LogRecord) => {
        held.push(record);
        return new Promise<void>((resolve) => (release = resolve));
      };
      const consumer = await log.consume({ group: freshGroup(), handlers: { [topic]: { kind: 'ordered', handle } } });
      expect(consumer.oldestAppendedAtMs()).toEqual(new Map());
      await log.append(numbered(topic, ['a'], 2));
      await waitFor('both records', () => consumer.unfinished() === 2, PATIENCE);
      expect(consumer.oldestAppendedAtMs()).toEqual(new Map([[topic, held[0]?.appendedAtMs]]));
      release();
      await waitFor('the second one', () => held.length === 2, PATIENCE);
      release();
      await waitFor('an end', () => consumer.unfinished() === 0, PATIENCE);
      expect(consumer.oldestAppendedAtMs()).toEqual(new Map());
    });

    test('stop waits for what is in flight and commits it', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const group = freshGroup();
      let release: () => void = () => undefined;
      const handle = () => new Promise<void>((resolve) => (release = resolve));
      const consumer = await log.consume({ group, handlers: { [topic]: { kind: 'ordered', handle } } });
      await log.append(numbered(topic, ['a'], 1));
      await waitFor('the record', () => consumer.unfinished() === 1, PATIENCE);
      const stopped = consumer.stop();
      release();
      await stopped;
      await caughtUp(log, group, topic);
    });
  });
}
