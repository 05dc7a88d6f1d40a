import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { NumberEventLog } from '../testing/number-event-log.adapter.js';
import { ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';

describe('provisioning a number', () => {
  let fixture: ProvisioningFixture;
  let replica: RunningService<ProvisioningSettings>;
  let published: NumberEventLog;
  const eventsOf = (id: unknown) => published.of(id);

  beforeAll(async () => {
    fixture = await ProvisioningFixture.start();
    replica = await fixture.replica();
    published = await NumberEventLog.start(replica);
  });
  afterAll(async () => {
    await published.stop();
    await fixture.stop();
  });
  beforeEach(() => {
    fixture.smdp.behave(() => ({ kind: 'execute' }));
  });

  describe('POST /v1/numbers/provision', () => {
    it('answers 201 with phone, ICCID, LPA string and QR code once the number is active and in the log', async () => {
      await fixture.stock(replica, 1, '201');
      const answer = await fixture.provision(replica, fixture.account(), {
        webhook_url: 'https://93.184.215.14/sms',
        label: 'mine',
        metadata: { agent: 7 },
        area_code: '201',
      });
      expect(answer.status).toBe(201);
      expect(answer.headers['location']).toBe(`/v1/numbers/${String(answer.body['id'])}`);
      expect(answer.body).toMatchObject({
        id: expect.stringMatching(/^num_[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
        phone: '+12015550000',
        status: 'active',
        source: 'esim',
        mode: 'live',
        country: 'US',
        iccid: expect.stringMatching(/^89\d{17}$/),
        lpa: expect.stringMatching(/^LPA:1\$smdp\.foreign\.example\$M-\d{6}$/),
        qr: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
        esim_state: 'released',
        webhook_url: 'https://93.184.215.14/sms',
        webhook_enabled: true,
        webhook_disabled_reason: null,
        label: 'mine',
        metadata: { agent: 7 },
        released_at: null,
        failure: null,
      });
      const [event] = await waitFor('its event', () =>
        eventsOf(answer.body['id']).length > 0 ? eventsOf(answer.body['id']) : null,
      );
      expect(event).toMatchObject({
        status: 'active',
        phone: '+12015550000',
        webhook_url: 'https://93.184.215.14/sms',
      });
      expect(JSON.stringify(event)).not.toContain('LPA');
    });

    it('keeps the LPA string sealed at rest', async () => {
      await fixture.stock(replica, 1, '202');
      const answer = await fixture.provision(replica, fixture.account(), { area_code: '202' });
      const [row] = await fixture.rows(replica, 'SELECT to_jsonb(numbers)::text AS stored FROM numbers WHERE id = $1', [
        answer.body['id'],
      ]);
      expect(row?.['stored']).toContain('s1.k1.');
      expect(row?.['stored']).not.toContain('smdp.foreign.example');
    });

    it('speaks ES2+ as SGP.22 asks: protocol header, requester, one identifier per call, releaseFlag', async () => {
      await fixture.stock(replica, 1, '203');
      const { body } = await fixture.provision(replica, fixture.account(), { area_code: '203' });
      const calls = fixture.smdp.requests.filter((request) => request.iccid === body['iccid']);
      expect(calls.map((call) => call.function)).toEqual(['downloadOrder', 'confirmOrder']);
      expect(new Set(calls.map((call) => call.callId)).size).toBe(2);
      expect(calls.map((call) => call.protocol)).toEqual(['gsma/rsp/v2.5.0', 'gsma/rsp/v2.5.0']);
      expect(calls[0]?.requesterId).toBe('2.999.1');
      expect(calls[1]?.body).toMatchObject({ releaseFlag: true });
    });

    it('answers 202 at once on respond-async, and after the wait when the carrier is slow', async () => {
      await fixture.stock(replica, 2, '205');
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      fixture.smdp.behave(() => ({ kind: 'hold', until }));
      const identity = fixture.account();
      for (const prefer of ['respond-async', 'wait=0']) {
        const answer = await fixture.provision(replica, identity, { area_code: '205' }, { prefer });
        expect(answer.status).toBe(202);
        expect(answer.headers['retry-after']).toBe('2');
        expect(answer.body).toMatchObject({ status: 'provisioning', phone: null, iccid: null, lpa: null, qr: null });
        const qr = await fixture.call(replica, 'GET', `${String(answer.headers['location'])}/qr.svg`, { identity });
        expect(qr.body).toMatchObject({ status: 409, code: 'number_not_active' });
      }
      release();
      await waitFor('both numbers active', async () => {
        const { body } = await fixture.call(replica, 'GET', '/v1/numbers', { identity });
        return (body['numbers'] as { status: string }[]).every((number) => number.status === 'active');
      });
    });

    it('refuses a webhook URL that points inside, before anything else is done', async () => {
      for (const url of [
        'http://127.0.0.1/x',
        'http://[::1]/',
        'ftp://example.com/',
        'http://169.254.169.254/',
        'nonsense',
      ]) {
        const answer = await fixture.provision(replica, fixture.account({ max_numbers: 0 }), { webhook_url: url });
        expect(answer.body).toMatchObject({
          status: 422,
          code: 'webhook_url_not_allowed',
          errors: [{ field: 'webhook_url' }],
        });
      }
    });

    it('names every bad field', async () => {
      const body = {
        webhook_url: 5,
        country: 'usa',
        area_code: 'x',
        source: 'fax',
        metadata: [1],
        label: 'x'.repeat(201),
      };
      const answer = await fixture.provision(replica, fixture.account(), body);
      expect(answer.status).toBe(422);
      const fields = (answer.body['errors'] as { field: string }[]).map((error) => error.field);
      expect(fields.sort()).toEqual(['area_code', 'country', 'label', 'metadata', 'source', 'webhook_url']);
    });

    it('answers 402 before 503, and 503 when nothing of this kind is in stock, which it counts', async () => {
      const counted = async () => {
        const [found] =
          (await replica.platform.metrics.getSingleMetric('meisim_provisioning_no_inventory_total')?.get())?.values ??
          [];
        return found?.value ?? 0;
      };
      const before = await counted();
      const full = await fixture.provision(replica, fixture.account({ max_numbers: 0 }), { area_code: '999' });
      expect(full.body).toMatchObject({ status: 402, code: 'quota_exceeded' });
      expect(await counted()).toBe(before);
      const empty = await fixture.provision(replica, fixture.account(), { area_code: '999' });
      expect(empty.body).toMatchObject({ status: 503, code: 'no_inventory' });
      expect(await counted()).toBe(before + 1);
      expect(empty.headers['retry-after']).toBeDefined();
      // Whatever was asked for: all that narrows the choice is named.
      for (const field of ['area_code', 'country', 'source']) expect(empty.body['detail']).toContain(field);
    });

    it('gives exactly the free places out to 50 requests at once, each a number of its own', async () => {
      await fixture.stock(replica, 60, '206');
      const identity = fixture.account({ max_numbers: 5 });
      const asked = Array.from({ length: 50 }, () => fixture.provision(replica, identity, { area_code: '206' }));
      const answers = await Promise.all(asked);
      const created = answers.filter((answer) => answer.status === 201);
      expect(created).toHaveLength(5);
      expect(new Set(created.map((answer) => answer.body['phone'])).size).toBe(5);
      expect(answers.filter((answer) => answer.status === 402)).toHaveLength(45);
    });

    it('gives no phone to two accounts at once', async () => {
      await fixture.stock(replica, 10, '207');
      const asked = Array.from({ length: 20 }, () =>
        fixture.provision(replica, fixture.account(), { area_code: '207' }),
      );
      const answers = await Promise.all(asked);
      const phones = answers.filter((answer) => answer.status === 201).map((answer) => answer.body['phone']);
      expect(new Set(phones).size).toBe(10);
      expect(answers.filter((answer) => answer.status === 503)).toHaveLength(10);
    });

    it('counts provisions of the last 30 days, released ones too', async () => {
      await fixture.stock(replica, 3, '208');
      const identity = fixture.account({ max_provisions_30d: 2 });
      for (let count = 0; count < 2; count += 1) {
        const { body } = await fixture.provision(replica, identity, { area_code: '208' });
        await fixture.call(replica, 'DELETE', `/v1/numbers/${String(body['id'])}`, { identity });
      }
      const third = await fixture.provision(replica, identity, { area_code: '208' });
      expect(third.body).toMatchObject({ status: 402, code: 'provision_limit_exceeded' });
    });

    it('gives simulated numbers to test keys alone', async () => {
      await fixture.stock(replica, 2, '209', 'sim');
      const live = await fixture.provision(replica, fixture.account(), { area_code: '209' });
      expect(live.body).toMatchObject({ code: 'no_inventory' });
      const account = fixture.account({}, 'test');
      const test = await fixture.provision(replica, account, { area_code: '209' });
      expect(test.body).toMatchObject({ mode: 'test', status: 'active' });
      const asLive = await fixture.get(replica, { ...account, mode: 'live' }, test.body['id']);
      expect(asLive.status).toBe(404);
    });

    it('gives out hosted numbers without a profile', async () => {
      await fixture.import(replica, 'msisdn\n+12105550000\n');
      const { status, body } = await fixture.provision(replica, fixture.account(), {
        source: 'hosted',
        area_code: '210',
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        source: 'hosted',
        phone: '+12105550000',
        iccid: null,
        lpa: null,
        qr: null,
        esim_state: null,
      });
    });

    it('refuses a suspended account', async () => {
      const answer = await fixture.provision(replica, { ...fixture.account(), status: 'suspended' });
      expect(answer.body).toMatchObject({ status: 403, code: 'account_suspended' });
    });
  });
});
