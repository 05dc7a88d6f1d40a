import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NumberProvisioned } from '#libs/contracts';
import { writePdus } from '#libs/sms';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';

const MESSAGES = 30;
const textOf = (index: number) => `Message ${index} comes in three parts over two replicas. `.repeat(8);

describe('parts over several replicas', () => {
  let database: TestDatabase;
  const smscs: FakeSmsc[] = [];
  const replicas: IngestHarness[] = [];
  let number: NumberProvisioned;
  let lastRef = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    for (let index = 0; index < 2; index += 1) {
      const smsc = await FakeSmsc.start();
      smscs.push(smsc);
      replicas.push(await IngestHarness.start({ smppPort: smsc.port, database }));
      await smsc.bound(2);
    }
    number = await witness().provision();
  });
  afterAll(async () => {
    for (const replica of replicas) await replica.stop();
    for (const smsc of smscs) await smsc.stop();
    await database.dispose();
  });

  function witness(): IngestHarness {
    const [first] = replicas;
    if (!first) throw new Error('no replica');
    return first;
  }

  /** All parts of all messages at the same moment, those of one message over both replicas. */
  function sendAll(from: number): Promise<number | undefined>[] {
    return Array.from({ length: MESSAGES }, (_, index) => {
      lastRef += 1;
      const parts = writePdus(textOf(from + index), { ref: lastRef, parts: 'udh16' });
      return parts.map(async (pdu, part) => smscs[(index + part) % 2]?.deliver(pdu, {}, part % 2));
    }).flat();
  }

  it('make each message once', async () => {
    expect(new Set(await Promise.all(sendAll(0)))).toEqual(new Set([0]));
    const texts = (await witness().published(number, MESSAGES)).map((message) => message.text);
    expect(texts.sort()).toEqual(Array.from({ length: MESSAGES }, (_, index) => textOf(index)).sort());
  });

  it('make each message once although a replica loses its connection to the database on the way', async () => {
    const answers = sendAll(MESSAGES);
    for (let times = 0; times < 3; times += 1) {
      await witness().sql.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'meisim.sms_ingest.segments' AND datname = current_database()`,
      );
    }
    expect(new Set(await Promise.all(answers))).toEqual(new Set([0]));
    const messages = await witness().published(number, 2 * MESSAGES);
    expect(new Set(messages.map(({ text }) => text)).size).toBe(2 * MESSAGES);
    expect(new Set(messages.map(({ message_id }) => message_id)).size).toBe(2 * MESSAGES);
  });
});
