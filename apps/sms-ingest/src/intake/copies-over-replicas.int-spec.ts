import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';

const MESSAGES = 20;
const COPIES = 6;

describe('copies of a message over several replicas', () => {
  let database: TestDatabase;
  let smsc: FakeSmsc;
  const replicas: IngestHarness[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    smsc = await FakeSmsc.start();
    for (let index = 0; index < 2; index += 1) {
      replicas.push(await IngestHarness.start({ smppPort: smsc.port, database }));
    }
  });
  afterAll(async () => {
    for (const replica of replicas) await replica.stop();
    await smsc.stop();
    await database.dispose();
  });

  it('come to the log once, also when they come at the same moment', async () => {
    const [first, second] = replicas;
    if (!first || !second) throw new Error('no replicas');
    const number = await first.provision();
    const post = async (replica: IngestHarness, id: string) => {
      const text = 'Your code is 583921';
      const answer = await replica.postMessage({ provider_message_id: id, to: number.phone, from: '24578', text });
      return ((await answer.json()) as { message_id: string }).message_id;
    };
    for (let index = 0; index < MESSAGES; index += 1) {
      const copies = Array.from({ length: COPIES }, (_, copy) => post(copy % 2 === 0 ? first : second, `c-${index}`));
      expect(new Set(await Promise.all(copies)).size).toBe(1);
    }
    const last = await post(first, 'the last one');
    const ids = (await first.published(number, MESSAGES + 1)).map(({ message_id }) => message_id);
    // All of a number stand in one partition: behind the last one comes nothing of those before.
    expect(ids.at(-1)).toBe(last);
    expect(ids).toHaveLength(MESSAGES + 1);
  });
});
