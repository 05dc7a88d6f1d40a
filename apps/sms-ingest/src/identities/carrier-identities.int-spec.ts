import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';
import { CarrierIdentitiesRepository } from './carrier-identities.repository.js';

describe('identities of carriers', () => {
  let smsc: FakeSmsc;
  let ingest: IngestHarness;

  const claim = (identity: string, limitMs: number) =>
    ingest.service.app
      .get(CarrierIdentitiesRepository)
      .claim(
        { carrierId: 'smsc', identity },
        { messageId: `msg_${identity}`, readyAtMs: Date.now() },
        performance.now() + limitMs,
      );

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    ingest = await IngestHarness.start({ smppPort: smsc.port });
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
  });

  it('are not claimed for those who have stopped waiting while the table hung', async () => {
    const runner = ingest.sql.createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE carrier_identities');
    const first = claim('first', 10_000);
    await pause(50);
    const [late, inTime] = [claim('late', 50), claim('in-time', 10_000)];
    const refused = expect(late).rejects.toMatchObject({ code: 'service_unavailable' });
    await pause(100);
    await runner.commitTransaction();
    await runner.release();
    await refused;
    expect(await Promise.all([first, inTime])).toMatchObject([
      { messageId: 'msg_first' },
      { messageId: 'msg_in-time' },
    ]);
    const rows: unknown = await ingest.sql.query('SELECT identity FROM carrier_identities ORDER BY identity');
    expect(rows).toEqual([{ identity: 'first' }, { identity: 'in-time' }]);
  });

  it('are marked in the order in which they are claimed, so that neither waits for the other for ever', async () => {
    const repository = ingest.service.app.get(CarrierIdentitiesRepository);
    for (const identity of ['b', 'a']) await claim(identity, 10_000);
    const runner = ingest.sql.createQueryRunner();
    await runner.startTransaction();
    // As a claim of what was claimed before does.
    await runner.query("UPDATE carrier_identities SET identity = identity WHERE identity = 'a'");
    for (const identity of ['b', 'a']) repository.markDone('smsc', identity);
    await waitFor('the marks to wait', async () => {
      const waiting: unknown[] = await ingest.sql.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
           AND query LIKE '%UPDATE carrier_identities%'`,
      );
      return waiting.length > 0;
    });
    await runner.query("SELECT FROM carrier_identities WHERE identity = 'b' FOR UPDATE NOWAIT");
    await runner.commitTransaction();
    await runner.release();
    await waitFor('the marks', async () => (await claim('a', 10_000)).done && (await claim('b', 10_000)).done);
  });
});
