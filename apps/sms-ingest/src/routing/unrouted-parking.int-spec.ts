import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writePdus } from '#libs/sms';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { IngestHarness } from '../testing/ingest-harness.adapter.js';

const [OK, LATER] = [0x00, 0x64];
const NOBODYS = '14155559998';

describe('a message to a phone of which somebody is just learning', () => {
  let smsc: FakeSmsc;
  let ingest: IngestHarness;

  beforeAll(async () => {
    smsc = await FakeSmsc.start();
    ingest = await IngestHarness.start({ smppPort: smsc.port, env: { SMPP_ANSWER_LIMIT_MS: '3000' } });
    await smsc.bound(2);
  });
  afterAll(async () => {
    await ingest.stop();
    await smsc.stop();
  });

  const send = async (text: string) => {
    const [pdu] = writePdus(text);
    return pdu && (await smsc.deliver(pdu, { to: NOBODYS }));
  };

  it('waits for that, and is not kept when it takes longer than its carrier waits', async () => {
    const learning = ingest.sql.createQueryRunner();
    await learning.startTransaction();
    await learning.query("SELECT pg_advisory_xact_lock(hashtextextended('meisim.phone.+' || $1, 0))", [NOBODYS]);
    expect(await send('late')).toBe(LATER);
    await learning.commitTransaction();
    await learning.release();
    expect(await send('again')).toBe(OK);
    expect(await ingest.sql.query('SELECT FROM unrouted WHERE phones @> $1', [[`+${NOBODYS}`]])).toHaveLength(1);
  });
});
