import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeIccid } from '#libs/esim';
import type { RunningService } from '#libs/service-kit';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';

describe('inventory', () => {
  let fixture: ProvisioningFixture;
  let replica: RunningService<ProvisioningSettings>;

  beforeAll(async () => {
    fixture = await ProvisioningFixture.start();
    replica = await fixture.replica();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(() => {
    fixture.smdp.behave(() => ({ kind: 'execute' }));
  });

  describe('POST /v1/admin/inventory', () => {
    it('takes the good rows, names the bad ones, and may be repeated', async () => {
      const file = [
        'msisdn,iccid,imsi,profile_type',
        `+12395550001,${makeIccid({ countryCode: '1', issuer: '30', account: 1 })},310260000000001,consumer`,
        '12395550002,,,',
        '4155550003,,,',
        '+12395550004,8910300000000000015,,consumer',
        '+12395550001,,,',
        '+12395550005,,12,',
      ].join('\r\n');
      const first = await fixture.import(replica, file, 'real');
      expect(first.status).toBe(200);
      expect(first.body).toMatchObject({ imported: 2, updated: 0, unchanged: 0, rejected: 4 });
      const lines = (first.body['errors'] as { line: number; field: string }[]).map(
        ({ line, field }) => `${line} ${field}`,
      );
      expect(lines).toEqual(['4 msisdn', '5 iccid', '6 msisdn', '7 imsi']);
      const second = await fixture.import(replica, file, 'real');
      expect(second.body).toMatchObject({ imported: 0, unchanged: 2, rejected: 4 });
    });

    it('names the row with a NUL, and refuses a file with a field of megabytes', async () => {
      const iccid = makeIccid({ countryCode: '1', issuer: '30', account: 2 });
      const nul = `msisdn,iccid,profile_type\n+12395550006,${iccid},consu\0mer\n+12395550007,,\n`;
      const { status, body } = await fixture.import(replica, nul, 'real');
      expect(status).toBe(200);
      expect(body).toMatchObject({ imported: 1, rejected: 1, errors: [{ line: 2, field: 'profile_type' }] });
      const long = await fixture.import(replica, `msisdn,note\n+12395550008,"${'x'.repeat(20_000_000)}"\n`, 'real');
      expect(long.status).toBe(422);
      expect(long.body).toMatchObject({ errors: [{ field: 'body', message: expect.stringContaining('line 2') }] });
    });

    it('leaves phones alone that are given out', async () => {
      await fixture.stock(replica, 1, '240');
      await fixture.provision(replica, fixture.account(), { area_code: '240' });
      const { body } = await fixture.import(replica, 'msisdn\n+12405550000', 'real');
      expect(body).toMatchObject({ rejected: 1, errors: [{ line: 2, field: 'msisdn' }] });
    });

    it('takes 10,000 rows', async () => {
      const answer = await fixture.stock(replica, 10_000, '302', 'sim');
      expect(answer.body).toMatchObject({ imported: 10_000, rejected: 0 });
    });

    it('takes no row that is not UTF-8, and says which', async () => {
      const file = Buffer.from('msisdn,profile_type\n+12405550009,caf\u00e9\n', 'latin1');
      expect((await fixture.import(replica, file)).body).toMatchObject({
        imported: 0,
        rejected: 1,
        errors: [{ line: 2, field: 'profile_type', message: 'is not valid UTF-8' }],
      });
    });

    it('is for operators, wants text/csv and a carrier that it knows', async () => {
      const path = '/v1/admin/inventory';
      const headers = { 'content-type': 'text/csv' };
      const asAccount = await fixture.call(replica, 'POST', path, {
        identity: fixture.account(),
        body: 'msisdn',
        headers,
      });
      expect(asAccount.status).toBe(403);
      expect((await fixture.call(replica, 'POST', path, { body: {} })).status).toBe(415);
      expect((await fixture.import(replica, 'msisdn\n+12405550009', 'nobody')).body).toMatchObject({
        errors: [{ field: 'carrier' }],
      });
      expect((await fixture.import(replica, 'msisdn\n"+1240', 'real')).body).toMatchObject({ status: 422 });
    });
  });

  it('is reported while there is enough of it, when it is low, and when there is none left', async () => {
    const watched = await fixture.replica({ LOW_STOCK: '3' });
    const csvOf = (area: string, count: number) =>
      ['iccid,imsi,msisdn,profile_type', ...Array.from({ length: count }, (_, at) => `,,+49${area}55500${at},`)].join(
        '\n',
      );
    await fixture.import(watched, csvOf('1512', 2));
    const stock = async (of: typeof watched, name: string) => {
      const text = await of.platform.metrics.metrics();
      return new RegExp(`stock_${name}{country="DE",source="hosted"[^}]*} (\\d+)`).exec(text)?.[1];
    };
    expect(await stock(watched, 'available')).toBe('2');
    expect(await stock(watched, 'low')).toBe('1');
    await fixture.import(watched, csvOf('1513', 3));
    await fixture.rows(
      watched,
      "UPDATE inventory SET state = 'assigned' WHERE country = 'DE' AND national LIKE '1513%'",
    );
    const another = await fixture.replica({ LOW_STOCK: '2' });
    expect(await stock(another, 'low')).toBe('0');
    await fixture.rows(another, "UPDATE inventory SET state = 'assigned' WHERE country = 'DE'");
    const last = await fixture.replica();
    expect(await stock(last, 'available')).toBe('0');
    expect(await stock(last, 'low')).toBe('1');
  });
});
