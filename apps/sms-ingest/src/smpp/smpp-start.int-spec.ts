import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEventLog } from '#libs/messaging';
import { startService, type RunningService } from '#libs/service-kit';
import { writePdus } from '#libs/sms';
import { createTestDatabase, FakeClock, waitFor, type TestDatabase } from '#libs/testing';
import { smsIngest } from '../sms-ingest.service.js';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { HTTP_CARRIER_SECRET, ingestEnvironment, IngestHarness } from '../testing/ingest-harness.adapter.js';

describe('a service that starts while carriers are away', () => {
  let smsc: FakeSmsc;
  let database: TestDatabase;
  const clock = new FakeClock(Date.now());

  beforeAll(async () => {
    database = await createTestDatabase();
    smsc = await FakeSmsc.start();
  });
  afterAll(async () => {
    await smsc.stop();
    await database.dispose();
  });

  const carrier = (id: string, port: number) => ({
    ...{ id, type: 'smpp', host: '127.0.0.1', port, system_id: 'meisim', password_env: 'INGEST_TEST_SECRET' },
  });
  const start = (away: object) => IngestHarness.start({ smppPort: smsc.port, database, clock, carriers: [away] });
  const detailsOf = async (service: RunningService) => await (await fetch(`${service.opsUrl}/health/ready`)).json();

  it('is ready as soon as each link has bound or failed once', async () => {
    const ingest = await start(carrier('away', await closedPort()));
    expect(await detailsOf(ingest.service)).toMatchObject({
      details: { 'carrier:smsc': { status: 'up' }, 'carrier:away': { degraded: true } },
    });
    await ingest.stop();
  });

  it('counts the sessions that it loses, and no bind that never stood', async () => {
    const ingest = await start(carrier('away', await closedPort()));
    smsc.sessions.at(-1)?.destroy();
    const metrics = async () => (await fetch(`${ingest.service.opsUrl}/metrics`)).text();
    await waitFor('the loss', async () => (await metrics()).includes('meisim_ingest_smpp_lost_total{'));
    const lost = (await metrics()).split('\n').filter((line) => line.startsWith('meisim_ingest_smpp_lost_total'));
    expect(lost).toEqual([expect.stringMatching(/\{carrier="smsc",.*\} 1$/)]);
    await ingest.stop();
  });

  it('waits 2 s for one that neither takes nor refuses its bind, and no longer', async () => {
    const hanging = createServer((socket) => socket.resume());
    const starting = start(carrier('hanging', await listening(hanging)));
    await smsc.bound(2);
    clock.advance(2_000);
    const ingest = await starting;
    expect(await detailsOf(ingest.service)).toMatchObject({ details: { 'carrier:hanging': { degraded: true } } });
    await ingest.stop();
    await new Promise((resolve) => hanging.close(resolve));
  });
});

/** A port of this machine that refuses connections. */
async function closedPort(): Promise<number> {
  const refusing = createServer();
  const port = await listening(refusing);
  await new Promise((resolve) => refusing.close(resolve));
  return port;
}

/** Its port. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

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
