import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createEventLog } from '#libs/messaging';
import { startService } from '#libs/service-kit';
import { writePdus } from '#libs/sms';
import { createTestDatabase, waitFor } from '#libs/testing';
import { smsIngest } from '../sms-ingest.service.js';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { HTTP_CARRIER_SECRET, ingestEnvironment } from '../testing/ingest-harness.adapter.js';

describe('SMPP links of a service that starts before its event log', () => {
  it('are bound once the log is there, so that no carrier is told "later" for it', async () => {
    await using database = await createTestDatabase();
    const smsc = await FakeSmsc.start();
    const folder = mkdtempSync(join(tmpdir(), 'meisim-start-'));
    process.env['INGEST_TEST_SECRET'] = HTTP_CARRIER_SECRET;
    let openGate: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (openGate = resolve));
    const service = await startService(smsIngest, {
      env: ingestEnvironment(database, folder, { smppPort: smsc.port }),
      openEventLog: async (options) => {
        await gate;
        return createEventLog(options);
      },
    });
    try {
      expect((await fetch(`${service.opsUrl}/health/ready`)).status).toBe(503);
      expect(smsc.sessions).toHaveLength(0);
      openGate();
      await waitFor('the binds', () => smsc.sessions.length === 2);
      const [pdu] = writePdus('to nobody yet');
      expect(pdu && (await smsc.deliver(pdu))).toBe(0);
      await service.ready;
      const health = await fetch(`${service.opsUrl}/health/ready`);
      expect(await health.json()).toMatchObject({ details: { 'carrier:smsc': { status: 'up' } } });
    } finally {
      openGate();
      await service.stop();
      await smsc.stop();
      rmSync(folder, { recursive: true });
    }
  });
});
