import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { freshGroup, freshTopic, numbered, PATIENCE, upTo, valueOf } from '../contract/contract-topic.js';
import { createConsumeEngine } from '../engine/consume-engine.js';
import type { EventLog, LogRecord, TopicHandler } from '../event-log.port.js';
import { EmbeddedConsumer } from './embedded-consumer.adapter.js';
import { EmbeddedHarness } from './embedded-harness.js';
import { partitionOfKey } from './key-partition.js';
import type { Wake } from './topic-wakes.adapter.js';
import type { EmbeddedTopic } from './topics.repository.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const NEVER_MS = 3_600_000;

const harness = new EmbeddedHarness();
let log: EventLog;
beforeAll(async () => {
  await harness.start();
  ({ log } = await harness.open());
});
afterAll(() => harness.stop());

/** A consumer whose wake-ups the test gives, by topic. */
class WokenByHand {
  readonly wakes = new Map<number, Wake>();
  readonly records: LogRecord[] = [];
  readonly consumer: EmbeddedConsumer;

  constructor(
    group: string,
    readonly topics: readonly EmbeddedTopic[],
    safetyPollMs: number,
    handle = (record: LogRecord): Promise<void> => {
      this.records.push(record);
      return Promise.resolve();
    },
  ) {
    const handler: TopicHandler = { kind: 'unordered', handle };
    const handlers = Object.fromEntries(topics.map(({ name }) => [name, handler]));
    const engine = createConsumeEngine(
      { group, handlers },
      { append: () => Promise.resolve(), clock: { now: () => Date.now() }, logger: silent },
    );
    const session = {
      ...{ connectionString: harness.databaseUrl, applicationName: group },
      ...{ timeoutMs: 60_000, durable: false },
    };
    const options = { group, topics, safetyPollMs, session, logger: silent };
    this.consumer = new EmbeddedConsumer(options, engine, {
      subscribe: (topicId, wake) => {
        this.wakes.set(topicId, wake);
        return () => this.wakes.delete(topicId);
      },
    });
  }

  values(): string[] {
    return this.records.map(valueOf);
  }

  async owner(): Promise<void> {
    const partitions = this.topics.reduce((sum, topic) => sum + topic.partitions, 0);
    await waitFor(
      'the consumer to own all',
      () => Object.values(this.consumer.assignment()).flat().length === partitions,
      PATIENCE,
    );
  }
}

async function topic(): Promise<EmbeddedTopic> {
  const name = await freshTopic(log);
  const [found] = await harness.sql<EmbeddedTopic>(
    `SELECT topic_id AS "topicId", name, partitions, false AS compacted FROM event_log.topic WHERE name = $1`,
    [name],
  );
  if (!found) throw new Error('the topic is not there');
  return found;
}

describe('a consumer of the embedded log', () => {
  test('finds what nobody told it of, however busy another topic keeps it', async () => {
    const [busy, quiet] = [await topic(), await topic()];
    const reader = new WokenByHand(freshGroup(), [busy, quiet], 200);
    await reader.owner();
    const waking = setInterval(() => reader.wakes.get(busy.topicId)?.(null), 5);
    try {
      await log.append(numbered(quiet.name, ['a'], 1));
      await waitFor('the record of the quiet topic', () => reader.records.length === 1, PATIENCE);
    } finally {
      clearInterval(waking);
      await reader.consumer.stop();
    }
    expect(reader.wakes.size).toBe(0);
  });

  test('fetches what stands before a record that was carried to it', async () => {
    const one = await topic();
    const reader = new WokenByHand(freshGroup(), [one], NEVER_MS);
    await reader.owner();
    await log.append(numbered(one.name, ['a'], 2));
    const [second] = (await readBack(one)).filter((record) => valueOf(record) === 'a:1');
    if (!second) throw new Error('the record is not in the log');
    reader.wakes.get(one.topicId)?.(second);
    await waitFor('both records', () => reader.records.length === 2, PATIENCE);
    await reader.consumer.stop();
    expect(reader.values()).toEqual(['a:0', 'a:1']);
  });

  test('goes on reading without being told while any partition has more', async () => {
    const one = await topic();
    const keyOf = (partition: number) => {
      const key = upTo(100)
        .map(String)
        .find((name) => partitionOfKey(name, one.partitions) === partition);
      return key ?? '';
    };
    await log.append(numbered(one.name, [keyOf(0)], 3_000));
    await log.append(numbered(one.name, [keyOf(one.partitions - 1)], 1));
    const reader = new WokenByHand(freshGroup(), [one], NEVER_MS);
    await waitFor('all records', () => reader.records.length === 3_001, PATIENCE);
    await reader.consumer.stop();
  });

  test('takes up nothing again beside a handler that has outlived its connection', async () => {
    const one = await topic();
    const group = freshGroup();
    const begun: string[] = [];
    let end = (): void => undefined;
    const reader = new WokenByHand(group, [one], 100, (record) => {
      begun.push(valueOf(record));
      return new Promise((resolve) => (end = resolve));
    });
    await log.append(numbered(one.name, ['a'], 1));
    await waitFor('the handler', () => begun.length === 1, PATIENCE);
    await harness.sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [group]);
    await waitFor('the loss', () => Object.keys(reader.consumer.assignment()).length === 0, PATIENCE);
    // Beyond the 100 ms after which it connects again.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(begun).toEqual(['a:0']);
    end();
    await log.append(numbered(one.name, ['b'], 1));
    await waitFor('the next record', () => begun.includes('b:0'), PATIENCE);
    end();
    await reader.consumer.stop();
    expect(begun).toEqual(['a:0', 'b:0']);
  });
});

async function readBack({ name, partitions }: EmbeddedTopic): Promise<LogRecord[]> {
  const each = Array.from({ length: partitions }, (_, partition) =>
    log.read({ topic: name, partition, offset: 0 }, 10),
  );
  return (await Promise.all(each)).flat();
}
