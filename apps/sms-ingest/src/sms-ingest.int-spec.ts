import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SettingsError, startService } from '#libs/service-kit';
import { createTestDatabase } from '#libs/testing';
import { smsIngest } from './sms-ingest.service.js';
import { FakeSmsc } from './testing/fake-smsc.adapter.js';
import { IngestHarness } from './testing/ingest-harness.adapter.js';

describe('sms-ingest whose SMPP carrier is away', () => {
  let ingest: IngestHarness;

  beforeAll(async () => {
    const smsc = await FakeSmsc.start();
    const smppPort = smsc.port;
    await smsc.stop();
    ingest = await IngestHarness.start({ smppPort });
  });
  afterAll(() => ingest.stop());

  it('is ready for its other carriers, and says what is missing', async () => {
    const health = await fetch(`${ingest.service.opsUrl}/health/ready`);
    expect(health.status).toBe(200);
    const { details } = (await health.json()) as { details: object };
    expect(details).toMatchObject({ 'carrier:smsc': { status: 'up', degraded: true } });
    expect(JSON.stringify(details)).toContain('ECONNREFUSED');
    expect(await ingest.asOperator('/v1/admin/carriers')).toMatchObject({
      carriers: [{ id: 'smsc', up: false }, { id: 'web' }],
    });
    const number = await ingest.provision();
    const message = { provider_message_id: '1', to: number.phone, from: '24578', text: 'by another way' };
    expect((await ingest.postMessage(message)).status).toBe(200);
    expect(await ingest.published(number)).toHaveLength(1);
  });

  it('answers operators only', async () => {
    expect((await fetch(`${ingest.service.url}/v1/admin/carriers`)).status).toBe(401);
    expect((await fetch(`${ingest.service.url}/v1/admin/unrouted`)).status).toBe(401);
  });

  it('counts what carriers sent by what became of it', async () => {
    const metrics = await (await fetch(`${ingest.service.opsUrl}/metrics`)).text();
    expect(metrics).toMatch(/meisim_ingest_received_total\{carrier="web",outcome="published",service="sms-ingest"\} 1/);
  });
});

describe('sms-ingest with a carriers file that is not there', () => {
  it('names the setting instead of starting', async () => {
    await using database = await createTestDatabase();
    const key = randomBytes(32).toString('base64');
    const env = { DATABASE_URL: database.url, MEISIM_KEYS: `k:${key}`, MEISIM_INTERNAL_KEY: key, LOG_LEVEL: 'silent' };
    const started = startService(smsIngest, { env: { ...env, CARRIERS_FILE: '/nowhere/carriers.yaml' } });
    await expect(started).rejects.toThrow(SettingsError);
    await expect(started).rejects.toThrow(/CARRIERS_FILE/);
  });
});
