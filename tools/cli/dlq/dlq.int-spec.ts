import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { deadLetterTopic, TOPIC_SPECS, TOPICS } from '#libs/contracts';
import { createEventLog, DeadLetters, type DeadLetter, type EventLog } from '#libs/messaging';
import { createTestDatabase, waitFor, type TestDatabase } from '#libs/testing';
import { describeDlq, type DlqHarness } from './dlq.contract.js';
import { findLog } from './log-connection.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

class EmbeddedDlqHarness implements DlqHarness {
  #opened: { database: TestDatabase; log: EventLog } | null = null;

  async start(): Promise<void> {
    const database = await createTestDatabase();
    const log = await createEventLog({ databaseUrl: database.url, clientId: 'test', partitions: 4, logger: silent });
    this.#opened = { database, log };
  }

  async stop(): Promise<void> {
    await this.#opened?.log.close();
    await this.#opened?.database.dispose();
  }

  log(): EventLog {
    if (this.#opened === null) throw new Error('the harness is not started');
    return this.#opened.log;
  }

  env(): NodeJS.ProcessEnv {
    return { DATABASE_URL: this.#opened?.database.url ?? '', MEISIM_HOME: '/nowhere' };
  }

  async topic(): Promise<string> {
    const name = `test.${randomUUID()}`;
    const retention = { kind: 'timed', retentionMs: 3_600_000 } as const;
    await this.log().ensureTopics([name, deadLetterTopic(name)].map((topic) => ({ name: topic, retention })));
    return name;
  }
}

describeDlq('the embedded log', new EmbeddedDlqHarness());

describe('dead letters of a topic that keeps the latest record of a key', () => {
  const harness = new EmbeddedDlqHarness();
  const topic = TOPICS.numberProvisioned;

  test('go back for all to read, unless a newer record of the key is there', async () => {
    await harness.start();
    try {
      const log = harness.log();
      await log.ensureTopics(TOPIC_SPECS);
      await log.append(['a', 'b'].map((key) => ({ topic, key, value: Buffer.from('{"revision":1}') })));
      const handle = () => Promise.reject(Object.assign(new Error('poison'), { retryable: false }));
      const consumer = await log.consume({ group: 'store', handlers: { [topic]: { kind: 'ordered', handle } } });
      const letters = new DeadLetters(log);
      const open = async () => {
        const found: DeadLetter[] = [];
        for await (const letter of letters.open(deadLetterTopic(topic))) found.push(letter);
        return found;
      };
      await waitFor('both letters', async () => (await open()).length === 2);
      await consumer.stop();
      await log.append([{ topic, key: 'a', value: Buffer.from('{"revision":2}') }]);
      for (const letter of await open()) {
        const outcome = await letters.replay(letter, 'failed');
        expect(outcome).toBe(letter.record.key === 'a' ? 'superseded' : 'replayed');
      }
      expect((await open()).map(({ record }) => record.key)).toEqual(['a']);
      const [replayed] = await newest(log, 'b');
      expect(replayed?.headers).toEqual({});
    } finally {
      await harness.stop();
    }
  });

  async function newest(log: EventLog, key: string) {
    const bounds = await log.positions(topic);
    const partitions = await Promise.all(bounds.map(({ partition }) => log.read({ topic, partition, offset: 0 }, 10)));
    return partitions
      .flat()
      .filter((record) => record.key === key)
      .reverse();
  }
});

describe('findLog', () => {
  test('prefers Kafka, then the database that is named', () => {
    const env = { KAFKA_BROKERS: 'a:1, b:2', DATABASE_URL: 'postgres://x/y' };
    expect(findLog(env, '/')).toEqual({ kafkaBrokers: ['a:1', 'b:2'], databaseUrl: 'postgres://x/y' });
    expect(findLog({ DATABASE_URL: 'postgres://x/y' }, '/').kafkaBrokers).toEqual([]);
  });

  test.each(['localhost', 'kafka:0', 'PLAINTEXT://kafka:9092'])('refuses brokers as the services do: %s', (brokers) => {
    expect(() => findLog({ KAFKA_BROKERS: brokers }, '/')).toThrow('KAFKA_BROKERS must be a list of host:port');
  });

  test('says what to set when there is neither', () => {
    expect(() => findLog({ MEISIM_HOME: 'none' }, '/')).toThrow(/set KAFKA_BROKERS or DATABASE_URL, or run npm start/);
  });
});
