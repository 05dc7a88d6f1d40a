import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
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
  });
});
