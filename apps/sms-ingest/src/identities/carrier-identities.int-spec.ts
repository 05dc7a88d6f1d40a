import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
});
