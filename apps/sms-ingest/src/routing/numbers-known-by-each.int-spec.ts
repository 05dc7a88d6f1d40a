import { describe, expect, it } from '@jest/globals';
import { TOPIC_SPECS, TOPICS } from '#libs/contracts';
import { createEventLog, type EventLog } from '#libs/messaging';
import { writePdus } from '#libs/sms';
import { createTestDatabase, waitFor, type TestDatabase } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';

const PARTITIONS = 3;
const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A replica that has all partitions of the numbers, and stands still: as one that was killed, until the group misses it. */
async function replicaThatStandsStill(database: TestDatabase): Promise<EventLog> {
  const log = await createEventLog({
    ...{ databaseUrl: database.url, clientId: 'still', partitions: PARTITIONS, logger },
  });
  await log.ensureTopics(TOPIC_SPECS);
  const consumer = await log.consume({
    group: 'meisim.sms-ingest',
    handlers: {
      [TOPICS.numberProvisioned]: { kind: 'batch', maxRecords: 1, handle: () => new Promise(() => undefined) },
    },
    drainMs: 0,
  });
  await waitFor('its partitions', () => consumer.assignment()[TOPICS.numberProvisioned]?.length === PARTITIONS);
  return log;
}

describe('a number that another replica was to read of', () => {
  it('is known to every living replica at once: its SMS is routed', async () => {
    await using database = await createTestDatabase();
    const still = await replicaThatStandsStill(database);
    const smsc = await FakeSmsc.start();
    const ingest = await IngestHarness.start({ smppPort: smsc.port, database });
    try {
      await smsc.bound(2);
      const number = await ingest.provision({ phone: '+14155552001' });
      const [pdu] = writePdus('code 583921');
      expect(pdu && (await smsc.deliver(pdu, { to: '14155552001' }))).toBe(0);
      expect(await ingest.published(number)).toMatchObject([{ code: '583921' }]);
    } finally {
      await ingest.stop();
      await smsc.stop();
      await still.close();
    }
  });
});
