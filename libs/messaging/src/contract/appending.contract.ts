import { describe, expect, test } from '@jest/globals';
import { EventLogUnavailableError } from '../event-log.port.js';
import { firstSeenByKey, freshGroup, freshTopic, numbered, readAll, upTo, valueOf } from './contract-topic.js';
import type { EventLogHarness } from './event-log-harness.js';

export function describeAppending(harness: EventLogHarness): void {
  describe('appending', () => {
    test('keeps a record as it was given', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const value = Buffer.from([0, 255, 10, 0, 200, 92, 39]);
      const before = Date.now();
      await log.append([
        { topic, key: 'num_Ünï"\\{}', value, headers: { ce_id: 'msg_1', note: 'a "quoted" ☎ \\ {x}' } },
      ]);
      await log.append([{ topic, key: 'empty', value: Buffer.alloc(0) }]);
      const [first, second] = (await readAll(log, topic, 2)).sort((a, b) => b.value.length - a.value.length);
      expect(first).toMatchObject({
        key: 'num_Ünï"\\{}',
        value,
        headers: { ce_id: 'msg_1', note: 'a "quoted" ☎ \\ {x}' },
      });
      expect(Math.abs((first?.appendedAtMs ?? 0) - before)).toBeLessThan(60_000);
      expect(second).toMatchObject({ key: 'empty', headers: {} });
      expect(second?.value).toHaveLength(0);
    });

    test('keeps the order of each key for a caller that does not wait between appends', async () => {
      // Not the one that created the topic: the first appends find out where it is.
      const { log } = await harness.open();
      const topic = await freshTopic((await harness.open()).log);
      const keys = ['a', 'b', 'c', 'd', 'e'];
      const records = numbered(topic, keys, 60);
      await Promise.all(records.map((record) => log.append([record])));
      const seen = await readAll(log, topic, records.length);
      expect(seen).toHaveLength(records.length);
      expect([...firstSeenByKey(seen.map(valueOf)).values()]).toEqual(keys.map(() => upTo(60)));
    });

    test('keeps all records of writers in several processes, each once and in order', async () => {
      const writers = await Promise.all([1, 2, 3, 4].map(() => harness.open()));
      const [{ log } = await harness.open()] = writers;
      const topic = await freshTopic(log);
      await Promise.all(
        writers.map(async (writer, index) => {
          const keys = [`w${index}a`, `w${index}b`, `w${index}c`];
          for (let round = 0; round < 20; round++) await writer.log.append(numbered(topic, keys, 5, round * 5));
        }),
      );
      const seen = await readAll(log, topic, 4 * 3 * 100);
      expect(seen).toHaveLength(1_200);
      for (const numbers of firstSeenByKey(seen.map(valueOf)).values()) expect(numbers).toEqual(upTo(100));
      if (!harness.offsetsAreDense) return;
      for (let partition = 0; partition < 4; partition++) {
        const offsets = seen.filter((record) => record.partition === partition).map(({ offset }) => offset);
        expect(offsets.sort((a, b) => a - b)).toEqual(upTo(offsets.length));
      }
    });

    test('closes once, however often it is told to, and takes nothing after that', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      const appended = log.append(numbered(topic, ['a'], 1));
      await Promise.all([log.close(), log.close()]);
      await log.close();
      await appended;
      await expect(log.append(numbered(topic, ['a'], 1, 1))).rejects.toThrow(EventLogUnavailableError);
    });

    test('a lost answer loses and reorders nothing', async () => {
      const { log, faults } = await harness.open();
      const topic = await freshTopic(log);
      const keys = ['a', 'b', 'c'];
      const lostBefore = faults.answersLost;
      for (let round = 0; round < 20; round++) {
        if (round % 4 === 1) faults.loseNextAnswer();
        // Appends beside each other: those behind the broken one must not overtake it.
        await Promise.all([0, 1, 2].map((part) => log.append(numbered(topic, keys, 2, round * 6 + part * 2))));
      }
      expect(faults.answersLost - lostBefore).toBeGreaterThanOrEqual(4);
      const seen = await readAll(log, topic, 360);
      expect([...firstSeenByKey(seen.map(valueOf)).values()]).toEqual(keys.map(() => upTo(120)));
    }, 60_000);

    test('rejects as unavailable and retryable when the log does not answer in time, and works again afterwards', async () => {
      const { log, faults } = await harness.open({ appendTimeoutMs: 1_500 });
      const topic = await freshTopic(log);
      await log.append(numbered(topic, ['a'], 1));
      faults.goAway();
      const refused = await log.append(numbered(topic, ['a'], 1, 1)).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(EventLogUnavailableError);
      expect(refused).toMatchObject({ retryable: true });
      await expect(log.ping()).rejects.toThrow();
      faults.comeBack();
      await appendUntilTaken(() => log.append(numbered(topic, ['a'], 1, 2)));
      const values = (await readAll(log, topic, 2)).map(valueOf);
      expect(values).toEqual(expect.arrayContaining(['a:0', 'a:2']));
      await expect(log.ping()).resolves.toBeUndefined();
    }, 60_000);

    test('brings nothing to the log for a caller that has stopped waiting, however soon that was', async () => {
      const { log, faults } = await harness.open();
      const topic = await freshTopic(log);
      await log.append(numbered(topic, ['a'], 1));
      faults.goAway();
      const refused = log.append(numbered(topic, ['a'], 1, 1), 500).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      faults.comeBack();
      expect(await refused).toBeInstanceOf(EventLogUnavailableError);
      await appendUntilTaken(() => log.append(numbered(topic, ['a'], 1, 2)));
      expect((await readAll(log, topic, 2)).map(valueOf)).toEqual(['a:0', 'a:2']);
    }, 60_000);

    test('begins nothing for a caller whose time is over', async () => {
      const { log } = await harness.open();
      const topic = await freshTopic(log);
      await log.append(numbered(topic, ['a'], 1));
      await expect(log.append(numbered(topic, ['a'], 1, 1), -1)).rejects.toThrow(EventLogUnavailableError);
      await log.append(numbered(topic, ['a'], 1, 2));
      expect((await readAll(log, topic, 2)).map(valueOf)).toEqual(['a:0', 'a:2']);
    });

    test('creates the topics that are missing, from many processes at once, and leaves the others alone', async () => {
      const logs = await Promise.all([1, 2, 3].map(() => harness.open()));
      const names = upTo(5).map((index) => `${freshGroup()}.${index}`);
      const specs = names.map((name, index) => ({
        name,
        retention:
          index % 2 === 0 ? ({ kind: 'compacted' } as const) : ({ kind: 'timed', retentionMs: 60_000 } as const),
      }));
      await Promise.all(logs.map(({ log }) => log.ensureTopics(specs)));
      const [{ log } = await harness.open()] = logs;
      await log.append(names.map((topic) => ({ topic, key: 'a', value: Buffer.from('a:0') })));
      await log.ensureTopics(specs);
      const lags = await log.lag('nobody', names);
      expect(lags).toHaveLength(names.length * 4);
      expect(lags.reduce((sum, { end }) => sum + end, 0)).toBe(names.length);
      expect(lags.every(({ committed }) => committed === null)).toBe(true);
    });
  });
}

async function appendUntilTaken(append: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await append();
      return;
    } catch (error) {
      if (!(error instanceof EventLogUnavailableError)) throw error;
    }
  }
}
