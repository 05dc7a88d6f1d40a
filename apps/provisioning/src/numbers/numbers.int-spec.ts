import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseEvent, TOPICS, type AuditRecorded } from '#libs/contracts';
import { EventPublisher, type EventLog } from '#libs/messaging';
import { EVENT_LOG, type RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { NumberEventLog } from '../testing/number-event-log.adapter.js';
import { ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';

const IGNORED = 'x-meisim-ignored-fields';

describe('numbers', () => {
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
      expect((await fixture.get(replica, fixture.account(), 'num_nonsense')).status).toBe(404);
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
      const added = eventsOf(body['id']).map(({ webhook_added_at }) => webhook_added_at);
      expect(added).toEqual([null, null, expect.any(String), added[2]]);
      expect([disabled?.webhook_enabled, enabled?.webhook_enabled]).toEqual([false, true]);
    });

    it('takes its webhook URL back as it shows it, whatever is taken of new ones now', async () => {
      await fixture.stock(replica, 1, '339');
      const identity = fixture.account();
      const provisioned = await fixture.provision(replica, identity, { area_code: '339' });
      const path = `/v1/numbers/${String(provisioned.body['id'])}`;
      const patch = (webhook_url: unknown) => fixture.call(replica, 'PATCH', path, { identity, body: { webhook_url } });
      const { body } = await patch(`https://8.8.8.8/${'é'.repeat(300)}?q=a b`);
      expect(body['webhook_url']).toMatch(/^https:\/\/8\.8\.8\.8\/(%C3%A9){300}\?q=a%20b$/);
      expect((await patch(body['webhook_url'])).status).toBe(200);
      expect(await patch(`https://8.8.8.8/${'é'.repeat(400)}`)).toMatchObject({
        ...{ status: 422, body: { code: 'webhook_url_not_allowed', errors: [{ field: 'webhook_url' }] } },
      });
      for (const kept of [`https://8.8.8.8/${'%C3%A9'.repeat(2_000)}`, 'http://10.0.0.1/']) {
        await fixture.rows(replica, `UPDATE numbers SET webhook_url = $1 WHERE id = $2`, [
          ...[kept, provisioned.body['id']],
        ]);
        expect((await patch(kept)).body).toMatchObject({ webhook_url: kept });
      }
    });

    it('names the fields of a change that it does not know, and ignores them', async () => {
      await fixture.stock(replica, 1, '341');
      const identity = fixture.account();
      const wanted = { area_code: '341', webhok_url: 'https://8.8.8.8/', 'x\r\ny': 1 };
      const provisioned = await fixture.provision(replica, identity, wanted);
      expect(provisioned).toMatchObject({ status: 201, headers: { [IGNORED]: 'webhok_url, x%0D%0Ay' } });
      const path = `/v1/numbers/${String(provisioned.body['id'])}`;
      const patch = (body: unknown) => fixture.call(replica, 'PATCH', path, { identity, body });
      const misspelt = await patch({ webhookUrl: 'https://8.8.8.8/', label: 'x' });
      expect(misspelt).toMatchObject({ status: 200, body: { webhook_url: null, label: 'x' } });
      expect(misspelt.headers[IGNORED]).toBe('webhookUrl');
      const refused = await patch({ Label: 'x', label: 5 });
      expect(refused).toMatchObject({ status: 422, headers: { [IGNORED]: 'Label' } });
      expect((await patch({ label: 'y' })).headers[IGNORED]).toBeUndefined();
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

    it('leaves an entry for the audit log with every change, and no value that may be a secret', async () => {
      await fixture.stock(replica, 1, '335');
      const audit: AuditRecorded[] = [];
      const consumer = await replica.app.get<EventLog>(EVENT_LOG).consume({
        group: 'test.audit',
        handlers: {
          [TOPICS.auditRecorded]: {
            kind: 'ordered',
            handle: (record) => {
              audit.push(parseEvent(TOPICS.auditRecorded, record.value));
              return Promise.resolve();
            },
          },
        },
      });
      const identity = fixture.account();
      const { body } = await fixture.provision(replica, identity, { area_code: '335' });
      const path = `/v1/numbers/${String(body['id'])}`;
      const change = { webhook_url: 'https://93.184.215.14/?token=hush', label: 'x' };
      await fixture.call(replica, 'PATCH', path, { identity, body: change });
      await fixture.call(replica, 'DELETE', path, { identity });
      await fixture.call(replica, 'DELETE', path, { identity });
      const own = () => audit.filter((entry) => entry.account_id === identity.account_id);
      await waitFor('the entry of the release', () => own().some(({ action }) => action === 'number.release'));
      await consumer.stop();
      expect(own().map(({ action, details }) => [action, details])).toEqual([
        ['number.provision', {}],
        ['number.change', { fields: ['webhook_url', 'label'] }],
        ['number.release', {}],
      ]);
      expect(own()[0]).toMatchObject({
        object_id: body['id'],
        mode: 'live',
        actor: { kind: 'key', key_id: 'key_test' },
      });
      expect(JSON.stringify(own())).not.toContain('hush');
    });

    it('is given up while the carrier still works: quota free at once, the order taken back, the phone back in stock', async () => {
      await fixture.stock(replica, 1, '331');
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      fixture.smdp.behave((call) => (call.function === 'confirmOrder' ? { kind: 'hold', until } : { kind: 'execute' }));
      const identity = fixture.account({ max_numbers: 1 });
      const held = fixture.provision(replica, identity, { area_code: '331' });
      const id = await waitFor('the number', async () => {
        const { body } = await fixture.call(replica, 'GET', '/v1/numbers', { identity });
        return (body['numbers'] as { id: string }[])[0]?.id;
      });
      await waitFor('the call', () => fixture.smdp.calls('confirmOrder').some((call) => call.callId.startsWith(id)));
      const released = await fixture.call(replica, 'DELETE', `/v1/numbers/${id}`, { identity });
      expect(released).toMatchObject({ status: 200, body: { status: 'released', phone: null, activated_at: null } });
      expect((await held).body).toMatchObject({ status: 409, code: 'number_not_active', number_id: id });
      release();
      fixture.smdp.behave(() => ({ kind: 'execute' }));
      const again = await waitFor(
        'the phone back in stock',
        async () => {
          const answer = await fixture.provision(replica, identity, { area_code: '331' });
          return answer.status === 201 ? answer : null;
        },
        { timeoutMs: 20_000 },
      );
      expect(again.body['phone']).toBe('+13315550000');
      expect(fixture.smdp.calls('cancelOrder').filter((call) => call.callId === `${id}-cancel`)).toHaveLength(1);
      expect((await fixture.get(replica, identity, id)).body).toMatchObject({ status: 'released', phone: null });
    });

    it('is given up before any carrier knows of it without asking one', async () => {
      await fixture.stock(replica, 1, '332');
      // An answer that came before the row is changed would count as the profile's failure.
      fixture.smdp.behave(() => ({ kind: 'hang' }));
      const identity = fixture.account();
      const { body } = await fixture.provision(replica, identity, { area_code: '332' }, { prefer: 'respond-async' });
      await fixture.rows(
        replica,
        "UPDATE provisionings SET lease = NULL, outcome_unknown = false, due_at = now() + interval '1 hour' WHERE number_id = $1",
        [body['id']],
      );
      await fixture.call(replica, 'DELETE', `/v1/numbers/${String(body['id'])}`, { identity });
      const [profile] = await fixture.rows(
        replica,
        "SELECT state, number_id, failures FROM inventory WHERE national LIKE '332%'",
      );
      expect(profile).toEqual({ state: 'available', number_id: null, failures: 0 });
    });

    it('is released after it failed, without counting as a provision', async () => {
      await fixture.stock(replica, 1, '333');
      fixture.smdp.behave(() => ({ kind: 'status', status: 'Failed', subjectCode: '8.2.6', reasonCode: '3.3' }));
      const identity = fixture.account({ max_provisions_30d: 1 });
      const failed = await fixture.provision(replica, identity, { area_code: '333' });
      expect(failed.status).toBe(502);
      const path = `/v1/numbers/${String(failed.body['number_id'])}`;
      const released = await fixture.call(replica, 'DELETE', path, { identity });
      expect(released.body).toMatchObject({ status: 'released', phone: null, failure: { code: 'carrier_refused' } });
      fixture.smdp.behave(() => ({ kind: 'execute' }));
      expect((await fixture.provision(replica, identity, { area_code: '333' })).status).toBe(201);
    });

    it("answers a change of another account's number with 404, however bad the change", async () => {
      await fixture.stock(replica, 1, '334');
      const { body } = await fixture.provision(replica, fixture.account(), { area_code: '334' });
      const options = { identity: fixture.account(), body: { webhook_enabled: 'maybe' } };
      const answer = await fixture.call(replica, 'PATCH', `/v1/numbers/${String(body['id'])}`, options);
      expect(answer.status).toBe(404);
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
      const restsMs = Date.parse(eventsOf(body['id']).at(-1)?.quarantined_until ?? '') - fixture.clock.now();
      expect(restsMs).toBe(45 * 86_400_000);
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

    it.each([
      ['gone', 'gone' as const, '231'],
      ['failing for days', 'failing' as const, '239'],
    ])(
      'loses its webhook when the dispatcher finds it %s, unless it was changed since',
      async (_case, reason, area) => {
        await fixture.stock(replica, 1, area);
        const identity = fixture.account();
        const { body } = await fixture.provision(replica, identity, {
          area_code: area,
          webhook_url: 'https://8.8.8.8/a',
        });
        const id = String(body['id']);
        const event = await waitFor('its event', () => eventsOf(id).at(-1));
        const publisher = replica.app.get(EventPublisher);
        const disable = (revision: number) => {
          const found = { number_id: id, account_id: identity.account_id, revision, reason };
          return publisher.publish(TOPICS.webhookDisabled, id, found, { id: `${reason}-${revision}` });
        };
        await disable(event.revision - 1);
        await disable(event.revision);
        await waitFor(
          'the webhook off',
          async () => (await fixture.get(replica, identity, id)).body['webhook_enabled'] === false,
        );
        expect((await fixture.get(replica, identity, id)).body).toMatchObject({
          webhook_disabled_reason: reason,
          webhook_url: 'https://8.8.8.8/a',
        });
        await waitFor('its event', () => eventsOf(id).at(-1)?.webhook_enabled === false);
        expect(eventsOf(id)).toHaveLength(2);
      },
    );

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
      expect((await fixture.get(replica, identity, body['id'])).body['esim_state']).toBe('installed');
    });
  });
});
