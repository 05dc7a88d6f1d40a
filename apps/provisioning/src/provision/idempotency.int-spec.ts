import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountIdentity } from '#libs/security';
import type { RunningService } from '#libs/service-kit';
import { TcpFaultProxy, waitFor } from '#libs/testing';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';

describe('provisioning with an Idempotency-Key', () => {
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
      const [stored] = await fixture.rows(
        replica,
        'SELECT answer_sealed FROM idempotent_requests WHERE account_id = $1',
        [identity.account_id],
      );
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
          (
            await fixture.rows(replica, 'SELECT 1 FROM idempotent_requests WHERE account_id = $1', [
              identity.account_id,
            ])
          ).length > 0,
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
      const numbers = await fixture.rows(replica, 'SELECT id FROM numbers WHERE account_id = $1', [
        identity.account_id,
      ]);
      expect(numbers).toHaveLength(1);
    });

    describe('when the run ended with 503', () => {
      let database: TcpFaultProxy;
      let cutOff: RunningService<ProvisioningSettings>;
      const headers = { 'idempotency-key': 'key-1', prefer: 'wait=1' };

      beforeAll(async () => {
        const url = new URL(fixture.database.url);
        database = await TcpFaultProxy.start({
          host: url.hostname,
          port: Number(url.port),
          isRequest: (chunk) => chunk.includes('COMMIT'),
        });
        url.port = String(database.port);
        cutOff = await fixture.replica({ DATABASE_URL: url.href });
      });
      afterAll(async () => {
        await fixture.stopReplica(cutOff);
        await database.stop();
      });

      /** Repeats the request until it is not told to come later any more. */
      const repeat = (identity: AccountIdentity, body: unknown) =>
        waitFor('the repeat', async () => {
          const answer = await fixture.provision(cutOff, identity, body, headers);
          return answer.status === 503 || answer.status === 409 ? null : answer;
        });
      const numbersOf = (identity: AccountIdentity) =>
        fixture.rows(replica, 'SELECT id FROM numbers WHERE account_id = $1', [identity.account_id]);

      it('a repeat goes on with the number that it had made', async () => {
        await fixture.stock(replica, 2, '224');
        fixture.smdp.behave(() => ({ kind: 'http', status: 503 }));
        const identity = fixture.account();
        const first = fixture.provision(cutOff, identity, { area_code: '224' }, headers);
        const [made] = await waitFor('the number', async () => {
          const rows = await numbersOf(identity);
          return rows.length > 0 ? rows : null;
        });
        database.goAway();
        await expect(first).resolves.toMatchObject({ status: 503 });
        fixture.smdp.behave(() => ({ kind: 'execute' }));
        database.comeBack();
        const answer = await repeat(identity, { area_code: '224' });
        expect(answer.body).toMatchObject({ id: made?.['id'], status: expect.stringMatching(/active|provisioning/) });
        await expect(numbersOf(identity)).resolves.toHaveLength(1);
      });

      it('a repeat goes on with the number whose commit nobody heard of', async () => {
        await fixture.stock(replica, 2, '225');
        database.onRequest((chunk) => {
          if (chunk.includes('INSERT INTO idempotent_requests')) database.loseNextAnswer();
        });
        const identity = fixture.account();
        const first = await fixture.provision(cutOff, identity, { area_code: '225' }, headers);
        expect(first.status).toBe(503);
        expect(database.answersLost).toBe(1);
        const [made] = await numbersOf(identity);
        const answer = await repeat(identity, { area_code: '225' });
        expect(answer.body['id']).toBe(made?.['id']);
        await expect(numbersOf(identity)).resolves.toHaveLength(1);
      });
    });
  });
});
