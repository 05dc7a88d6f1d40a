import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEventLog, EventLogUnavailableError } from '#libs/messaging';
import type { AccountIdentity } from '#libs/security';
import type { RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';

describe('the provisioning saga', () => {
  let fixture: ProvisioningFixture;
  let replica: RunningService<ProvisioningSettings>;

  /** The account's one number, as soon as it is there. */
  const numberOf = async (identity: AccountIdentity) => {
    const [row] = await waitFor('the number', async () => {
      const rows = await fixture.rows(replica, 'SELECT id FROM numbers WHERE account_id = $1', [identity.account_id]);
      return rows.length > 0 ? rows : null;
    });
    return String(row?.['id']);
  };

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
      const number = await fixture.get(replica, identity, failed.body['number_id']);
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

    it('takes another profile after one for which the carrier turned us away', async () => {
      await fixture.stock(replica, 2, '261');
      let bad: string | null = null;
      fixture.smdp.behave(({ iccid }) => {
        bad ??= iccid;
        return iccid === bad ? { kind: 'http', status: 404 } : { kind: 'execute' };
      });
      const answers = [1, 2].map(() => () => fixture.provision(replica, fixture.account(), { area_code: '261' }));
      const statuses: number[] = [];
      for (const answer of answers) statuses.push((await answer()).status);
      expect(statuses).toEqual([502, 201]);
    });

    it('does not believe an answer for another profile, or one without a matching id', async () => {
      // One for each: what has failed is back once its order is cancelled.
      await fixture.stock(replica, 3, '214');
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
        const { body } = await fixture.get(replica, identity, answer.body['id']);
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
      await fixture.rows(
        replica,
        `UPDATE provisionings SET lease = 'dead', due_at = now() + interval '1 second' WHERE number_id = $1`,
        [body['id']],
      );
      fixture.smdp.behave(() => ({ kind: 'execute' }));
      await waitFor(
        'the number active',
        async () => (await fixture.get(replica, identity, body['id'])).body['status'] === 'active',
      );
    });

    it('take a profile that is in use for theirs when the one that ordered it died before it could say so', async () => {
      await fixture.stock(replica, 1, '260');
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      let orders = 0;
      fixture.smdp.behave((call) => {
        if (call.function !== 'downloadOrder') return { kind: 'execute' };
        orders += 1;
        if (orders === 1) return { kind: 'hold', until };
        // It does not know repeats by their identifier.
        return { kind: 'status', status: 'Failed', subjectCode: '8.2.1', reasonCode: '3.3' };
      });
      const held = fixture.provision(replica, fixture.account(), { area_code: '260' });
      await waitFor('the first order', () => orders === 1);
      await fixture.rows(replica, 'UPDATE provisionings SET due_at = clock_timestamp() WHERE lease IS NOT NULL');
      await expect(held).resolves.toMatchObject({ status: 201, body: { status: 'active' } });
      expect(orders).toBe(2);
      release();
    });

    it('finish the number of one that was killed (kill -9) while the carrier worked, and order its profile once', async () => {
      await fixture.stock(replica, 1, '251');
      const doomed = await fixture.child({ ES2PLUS_TIMEOUT_MS: '100' });
      fixture.smdp.behave((call) => (call.function === 'confirmOrder' ? { kind: 'lose-answer' } : { kind: 'execute' }));
      const identity = fixture.account();
      const held = fixture.provision(doomed, identity, { area_code: '251' }).catch(() => null);
      const id = await numberOf(identity);
      await waitFor('the call', () =>
        fixture.smdp.calls('confirmOrder').some((call) => call.callId === `${id}-confirm`),
      );
      await doomed.kill();
      await expect(held).resolves.toBeNull();
      fixture.smdp.behave(() => ({ kind: 'execute' }));
      await waitFor(
        'the number active',
        async () => (await fixture.get(replica, identity, id)).body['status'] === 'active',
        { timeoutMs: 30_000 },
      );
      const calls = fixture.smdp.requests.filter((request) => request.callId.startsWith(id));
      expect(new Set(calls.map(({ callId }) => callId)).size).toBe(2);
    }, 60_000);
  });

  describe('when what stands below fails', () => {
    it('keeps on after every database connection was cut', async () => {
      await fixture.stock(replica, 1, '252');
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      fixture.smdp.behave(() => ({ kind: 'hold', until }));
      const identity = fixture.account();
      const held = fixture.provision(replica, identity, { area_code: '252' });
      const id = await numberOf(identity);
      await waitFor('the call', () =>
        fixture.smdp.calls('downloadOrder').some((call) => call.callId === `${id}-order`),
      );
      await fixture.cutDatabaseConnections();
      release();
      await expect(held).resolves.toMatchObject({ status: 201, body: { id, status: 'active' } });
    });

    it('answers 202, not 201, while the event log is down, and publishes the number when it is back', async () => {
      let isDown = false;
      const flaky = await fixture.replica(
        {},
        {
          openEventLog: async (options) => {
            const log = await createEventLog(options);
            const append = log.append.bind(log);
            log.append = (records) => (isDown ? Promise.reject(new EventLogUnavailableError('down')) : append(records));
            return log;
          },
        },
      );
      await fixture.stopReplica(replica);
      await fixture.stock(flaky, 1, '253');
      isDown = true;
      const identity = fixture.account();
      const answer = await fixture.provision(flaky, identity, { area_code: '253' }, { prefer: 'wait=1' });
      expect(answer.status).toBe(202);
      isDown = false;
      await waitFor('the outbox empty', async () => (await fixture.rows(flaky, 'SELECT id FROM outbox')).length === 0);
      expect((await fixture.get(flaky, identity, answer.body['id'])).body).toMatchObject({ status: 'active' });
      replica = flaky;
    });
  });
});
