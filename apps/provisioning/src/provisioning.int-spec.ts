import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { parseEvent, TOPICS, type NumberProvisioned } from '#libs/contracts';
import { EventPublisher, type Consumer, type EventLog } from '#libs/messaging';
import { makeIccid } from '#libs/esim';
import { queryRows } from '#libs/persistence';
import { EVENT_LOG, type RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import { ProvisioningFixture } from './testing/provisioning.fixture.adapter.js';
import type { ProvisioningSettings } from './provisioning.settings.js';

type Replica = RunningService<ProvisioningSettings>;

describe('provisioning', () => {
  let fixture: ProvisioningFixture;
  let replica: Replica;
  let consumer: Consumer;
  const events: NumberProvisioned[] = [];

  const eventsOf = (id: unknown) => events.filter((event) => event.number_id === id);
  const rows = (text: string, parameters: unknown[] = []) => queryRows(replica.app.get(DataSource), text, parameters);
  const get = (identity: Parameters<ProvisioningFixture['provision']>[1], id: unknown) =>
    fixture.call(replica, 'GET', `/v1/numbers/${String(id)}`, { identity });

  beforeAll(async () => {
    fixture = await ProvisioningFixture.start();
    replica = await fixture.replica();
    const log = replica.app.get<EventLog>(EVENT_LOG);
    consumer = await log.consume({
      group: 'test',
      handlers: {
        [TOPICS.numberProvisioned]: {
          kind: 'ordered',
          handle: (record) => {
            events.push(parseEvent(TOPICS.numberProvisioned, record.value));
            return Promise.resolve();
          },
        },
      },
    });
  });
  afterAll(async () => {
    await consumer.stop();
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
      const [row] = await rows('SELECT to_jsonb(numbers)::text AS stored FROM numbers WHERE id = $1', [
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

    it('answers 402 before 503, and 503 when nothing of this kind is in stock', async () => {
      const full = await fixture.provision(replica, fixture.account({ max_numbers: 0 }), { area_code: '999' });
      expect(full.body).toMatchObject({ status: 402, code: 'quota_exceeded' });
      const empty = await fixture.provision(replica, fixture.account(), { area_code: '999' });
      expect(empty.body).toMatchObject({ status: 503, code: 'no_inventory' });
      expect(empty.headers['retry-after']).toBeDefined();
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
      const asLive = await get({ ...account, mode: 'live' }, test.body['id']);
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

  describe('when the carrier fails', () => {
    it('answers 502 with the number, frees the quota and gives the profile back', async () => {
      await fixture.stock(replica, 1, '212');
      fixture.smdp.behave((call) =>
        call.function === 'confirmOrder'
          ? { kind: 'status', status: 'Failed', subjectCode: '8.2.6', reasonCode: '3.3' }
          : { kind: 'execute' },
      );
      const identity = fixture.account({ max_numbers: 1 });
      const failed = await fixture.provision(replica, identity, { area_code: '212' });
      expect(failed.body).toMatchObject({
        status: 502,
        code: 'provisioning_failed',
        number_id: expect.stringMatching(/^num_/),
      });
      const number = await get(identity, failed.body['number_id']);
      expect(number.body).toMatchObject({ status: 'failed', phone: null, failure: { code: 'carrier_refused' } });

      fixture.smdp.behave(() => ({ kind: 'execute' }));
      const again = await waitFor('the profile back in stock', async () => {
        const answer = await fixture.provision(replica, identity, { area_code: '212' });
        return answer.status === 201 ? answer : null;
      });
      expect(again.body['phone']).toBe('+12125550000');
      const calls = fixture.smdp.requests.filter((request) => request.iccid === again.body['iccid']);
      expect(calls.map((call) => call.function)).toEqual([
        ...['downloadOrder', 'confirmOrder', 'cancelOrder'],
        ...['downloadOrder', 'confirmOrder'],
      ]);
    });

    it('makes the same call again, with the same identifier, after a lost answer, an HTTP error or Expired', async () => {
      await fixture.stock(replica, 1, '213');
      let calls = 0;
      fixture.smdp.behave(() => {
        calls += 1;
        if (calls === 1) return { kind: 'lose-answer' };
        if (calls === 2) return { kind: 'http', status: 503 };
        if (calls === 4) return { kind: 'status', status: 'Expired', subjectCode: '1.6', reasonCode: '6.3' };
        return { kind: 'execute', status: 'Executed-WithWarning' };
      });
      const answer = await fixture.provision(replica, fixture.account(), { area_code: '213' });
      expect(answer.status).toBe(201);
      const made = fixture.smdp.requests.filter((request) => request.iccid === answer.body['iccid']);
      expect(made.map((call) => call.function)).toEqual([
        ...['downloadOrder', 'downloadOrder', 'downloadOrder'],
        ...['confirmOrder', 'confirmOrder'],
      ]);
      expect(new Set(made.map((call) => call.callId)).size).toBe(2);
    });

    it('does not believe an answer for another profile, or one without a matching id', async () => {
      await fixture.stock(replica, 2, '214');
      for (const answer of [{ iccid: '8910390000000000015' }, { matchingId: '' }, { matchingId: 'A$B' }]) {
        fixture.smdp.behave((call) =>
          call.function === 'confirmOrder' ? { kind: 'execute', answer } : { kind: 'execute' },
        );
        const failed = await fixture.provision(replica, fixture.account(), { area_code: '214' });
        expect(failed.body).toMatchObject({ status: 502, code: 'provisioning_failed' });
      }
    });

    it('gives up on an SM-DP+ that hangs once the deadline has passed', async () => {
      const impatient = await fixture.replica({ PROVISION_DEADLINE_S: '1', ES2PLUS_TIMEOUT_MS: '300' });
      await fixture.stock(replica, 1, '215');
      fixture.smdp.behave(() => ({ kind: 'hang' }));
      const failed = await fixture.provision(impatient, fixture.account(), { area_code: '215' });
      expect(failed.body).toMatchObject({ status: 502, code: 'provisioning_failed' });
      await fixture.stopReplica(impatient);
    });
  });

  describe('several replicas', () => {
    it('finish what another one had begun, with the same call identifiers', async () => {
      await fixture.stock(replica, 1, '216');
      const doomed = await fixture.replica();
      fixture.smdp.behave((call) => (call.function === 'confirmOrder' ? { kind: 'hang' } : { kind: 'execute' }));
      const identity = fixture.account();
      const answer = await fixture.provision(doomed, identity, { area_code: '216' }, { prefer: 'respond-async' });
      await waitFor('the call that hangs', () =>
        fixture.smdp.calls('confirmOrder').some((call) => call.callId.startsWith(String(answer.body['id']))),
      );
      fixture.smdp.behave(() => ({ kind: 'execute' }));
      await fixture.stopReplica(doomed);
      const number = await waitFor('the number active', async () => {
        const { body } = await get(identity, answer.body['id']);
        return body['status'] === 'active' ? body : null;
      });
      const confirms = fixture.smdp.calls('confirmOrder').filter((call) => call.iccid === number['iccid']);
      expect(confirms.length).toBeGreaterThan(1);
      expect(new Set(confirms.map((call) => call.callId)).size).toBe(1);
    });

    it('take over what a dead one had leased, once its lease has run out', async () => {
      await fixture.stock(replica, 1, '217');
      fixture.smdp.behave(() => ({ kind: 'http', status: 500 }));
      const identity = fixture.account();
      const { body } = await fixture.provision(replica, identity, { area_code: '217' }, { prefer: 'respond-async' });
      await rows(`UPDATE provisionings SET lease = 'dead', due_at = now() + interval '1 second' WHERE number_id = $1`, [
        body['id'],
      ]);
      fixture.smdp.behave(() => ({ kind: 'execute' }));
      await waitFor('the number active', async () => (await get(identity, body['id'])).body['status'] === 'active');
    });
  });

  describe('Idempotency-Key', () => {
    it('repeats the answer of the first request and provisions once', async () => {
      await fixture.stock(replica, 2, '218');
      const identity = fixture.account();
      const headers = { 'idempotency-key': 'key-1' };
      const first = await fixture.provision(replica, identity, { area_code: '218', label: 'a' }, headers);
      const second = await fixture.provision(replica, identity, { label: 'a', area_code: '218' }, headers);
      expect(second.status).toBe(201);
      expect(second.body).toEqual(first.body);
      const other = await fixture.provision(replica, identity, { area_code: '218' }, headers);
      expect(other.body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
      const [stored] = await rows('SELECT answer_sealed FROM idempotent_requests WHERE account_id = $1', [
        identity.account_id,
      ]);
      expect(stored?.['answer_sealed']).toMatch(/^s1\./);
    });

    it('says 409 while the first request runs; a dead run is taken over after 150 s', async () => {
      await fixture.stock(replica, 1, '219');
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      fixture.smdp.behave(() => ({ kind: 'hold', until }));
      const identity = fixture.account();
      const headers = { 'idempotency-key': 'key-1' };
      const first = fixture.provision(replica, identity, { area_code: '219' }, headers);
      await waitFor(
        'the first to start',
        async () =>
          (await rows('SELECT 1 FROM idempotent_requests WHERE account_id = $1', [identity.account_id])).length > 0,
      );
      const second = await fixture.provision(replica, identity, { area_code: '219' }, headers);
      expect(second.body).toMatchObject({ status: 409, code: 'idempotency_in_progress' });
      fixture.clock.advance(150_001);
      const takeOver = fixture.provision(replica, identity, { area_code: '219' }, headers);
      release();
      const [one, two] = await Promise.all([first, takeOver]);
      expect(one.status).toBe(201);
      expect(two.body['id']).toBe(one.body['id']);
    });

    it('provisions once when the same request comes many times at once', async () => {
      await fixture.stock(replica, 10, '220');
      const identity = fixture.account();
      const headers = { 'idempotency-key': 'key-1' };
      const asked = Array.from({ length: 10 }, () =>
        fixture.provision(replica, identity, { area_code: '220' }, headers),
      );
      const answers = await Promise.all(asked);
      expect(answers.every((answer) => answer.status === 201 || answer.status === 409)).toBe(true);
      const numbers = await rows('SELECT id FROM numbers WHERE account_id = $1', [identity.account_id]);
      expect(numbers).toHaveLength(1);
    });
  });

  describe('a number', () => {
    it('is listed page by page, oldest first, and the last cursor goes on to later ones', async () => {
      await fixture.stock(replica, 4, '224');
      const identity = fixture.account();
      const provision = async () => (await fixture.provision(replica, identity, { area_code: '224' })).body['id'];
      const ids = [await provision(), await provision(), await provision()];
      const page = async (query: string) => {
        const { body } = await fixture.call(replica, 'GET', `/v1/numbers${query}`, { identity });
        const numbers = body['numbers'] as { id: string }[];
        return { ids: numbers.map((number) => number.id), next: String(body['next_cursor']) };
      };
      const first = await page('?limit=2');
      expect(first.ids).toEqual(ids.slice(0, 2));
      const second = await page(`?limit=2&cursor=${first.next}`);
      expect(second.ids).toEqual(ids.slice(2));
      await expect(page(`?cursor=${second.next}`)).resolves.toEqual({ ids: [], next: second.next });
      const later = await provision();
      await expect(page(`?cursor=${second.next}`)).resolves.toMatchObject({ ids: [later] });
      const bad = await fixture.call(replica, 'GET', '/v1/numbers?cursor=x&limit=5', { identity });
      expect(bad.status).toBe(422);
    });

    it('is a 404 to every other account', async () => {
      await fixture.stock(replica, 1, '225');
      const { body } = await fixture.provision(replica, fixture.account(), { area_code: '225' });
      for (const [method, path] of [
        ['GET', ''],
        ['PATCH', ''],
        ['DELETE', ''],
        ['GET', '/qr.svg'],
        ['GET', '/qr.png'],
      ] as const) {
        const options = { identity: fixture.account(), ...(method === 'PATCH' ? { body: {} } : {}) };
        const answer = await fixture.call(replica, method, `/v1/numbers/${String(body['id'])}${path}`, options);
        expect(answer.body).toMatchObject({ status: 404, code: 'not_found' });
      }
      expect((await get(fixture.account(), 'num_nonsense')).status).toBe(404);
    });

    it('changes with PATCH; each change is an event with a higher revision', async () => {
      await fixture.stock(replica, 1, '227');
      const identity = fixture.account();
      const { body } = await fixture.provision(replica, identity, {
        area_code: '227',
        label: 'old',
        webhook_url: 'https://8.8.8.8/a',
      });
      const path = `/v1/numbers/${String(body['id'])}`;
      const patch = (change: unknown) => fixture.call(replica, 'PATCH', path, { identity, body: change });
      expect((await patch({ webhook_url: null, metadata: { a: 1 } })).body).toMatchObject({
        webhook_url: null,
        label: 'old',
        metadata: { a: 1 },
      });
      expect((await patch({ webhook_url: 'https://8.8.4.4/b', webhook_enabled: false })).body).toMatchObject({
        webhook_url: 'https://8.8.4.4/b',
        webhook_enabled: false,
        webhook_disabled_reason: 'user',
      });
      expect((await patch({ webhook_enabled: true })).body).toMatchObject({
        webhook_enabled: true,
        webhook_disabled_reason: null,
      });
      expect((await patch({ webhook_url: 'http://10.0.0.1/' })).body).toMatchObject({
        code: 'webhook_url_not_allowed',
      });
      await waitFor('its events', () => eventsOf(body['id']).length === 4);
      const [created, cleared, disabled, enabled] = eventsOf(body['id']);
      const revisions = eventsOf(body['id']).map((event) => event.revision);
      expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
      expect([created?.webhook_url, cleared?.webhook_url]).toEqual(['https://8.8.8.8/a', null]);
      expect([disabled?.webhook_enabled, enabled?.webhook_enabled]).toEqual([false, true]);
    });

    it('shows its QR code as SVG and PNG', async () => {
      await fixture.stock(replica, 1, '228');
      const identity = fixture.account();
      const { body } = await fixture.provision(replica, identity, { area_code: '228' });
      const qr = (kind: string) =>
        fixture.call(replica, 'GET', `/v1/numbers/${String(body['id'])}/qr.${kind}`, { identity });
      const svg = await qr('svg');
      expect(svg.headers['content-type']).toBe('image/svg+xml');
      expect(`data:image/svg+xml;base64,${Buffer.from(svg.text).toString('base64')}`).toBe(body['qr']);
      const png = await qr('png');
      expect(png.headers['content-type']).toBe('image/png');
      expect(png.text).toContain('PNG');
    });

    it('is released once, frees its quota, and its phone rests 45 days before it is given out again', async () => {
      await fixture.stock(replica, 1, '229');
      const identity = fixture.account({ max_numbers: 1 });
      const { body } = await fixture.provision(replica, identity, { area_code: '229' });
      const path = `/v1/numbers/${String(body['id'])}`;
      const released = await fixture.call(replica, 'DELETE', path, { identity });
      expect(released.body).toMatchObject({
        status: 'released',
        phone: '+12295550000',
        released_at: expect.any(String),
      });
      const again = await fixture.call(replica, 'DELETE', path, { identity });
      expect(again.body).toEqual(released.body);
      await waitFor('its event', () => eventsOf(body['id']).at(-1)?.status === 'released');
      await waitFor('the profile cancelled', () =>
        fixture.smdp.calls('cancelOrder').some((call) => call.iccid === body['iccid']),
      );

      const resting = await fixture.provision(replica, identity, { area_code: '229' });
      expect(resting.body).toMatchObject({ code: 'no_inventory' });
      fixture.clock.advance(45 * 86_400_000);
      const rested = await waitFor('the phone back', async () => {
        const answer = await fixture.provision(replica, identity, { area_code: '229' });
        return answer.status === 201 ? answer : null;
      });
      expect(rested.body).toMatchObject({ phone: '+12295550000' });
      expect(rested.body['id']).not.toBe(body['id']);
    });

    it('loses its webhook when the dispatcher finds it gone, unless it was changed since', async () => {
      await fixture.stock(replica, 1, '231');
      const identity = fixture.account();
      const { body } = await fixture.provision(replica, identity, {
        area_code: '231',
        webhook_url: 'https://8.8.8.8/a',
      });
      const id = String(body['id']);
      const event = await waitFor('its event', () => eventsOf(id).at(-1));
      const publisher = replica.app.get(EventPublisher);
      const gone = (revision: number) => {
        const found = { number_id: id, account_id: identity.account_id, revision, reason: 'gone' as const };
        return publisher.publish(TOPICS.webhookDisabled, id, found, { id: `gone-${revision}` });
      };
      await gone(event.revision - 1);
      await gone(event.revision);
      await waitFor('the webhook off', async () => (await get(identity, id)).body['webhook_enabled'] === false);
      expect((await get(identity, id)).body).toMatchObject({
        webhook_disabled_reason: 'gone',
        webhook_url: 'https://8.8.8.8/a',
      });
      await waitFor('its event', () => eventsOf(id).at(-1)?.webhook_enabled === false);
      expect(eventsOf(id)).toHaveLength(2);
    });

    it('is known to other services, and its profile to the SM-DP+ that reports on it', async () => {
      await fixture.stock(replica, 1, '234');
      const identity = fixture.account();
      const { body } = await fixture.provision(replica, identity, { area_code: '234' });
      const path = `/internal/numbers/${String(body['id'])}`;
      const internal = await fixture.call(replica, 'GET', path, {
        identity: { kind: 'service', service: 'message-store' },
      });
      expect(internal.body).toMatchObject({
        account_id: identity.account_id,
        mode: 'live',
        phone: body['phone'],
        status: 'active',
      });
      expect((await fixture.call(replica, 'GET', path, { identity })).status).toBe(403);
      const report = {
        header: {},
        iccid: `${String(body['iccid'])}F`,
        notificationPointId: 4,
        notificationPointStatus: { status: 'Executed-Success' },
      };
      const answer = await fixture.call(replica, 'POST', '/gsma/rsp2/es2plus/handleDownloadProgressInfo', {
        body: report,
      });
      expect(answer.status).toBe(204);
      expect((await get(identity, body['id'])).body['esim_state']).toBe('installed');
    });
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
});
