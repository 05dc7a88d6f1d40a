import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { csv, ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';
import { HANGS_MS } from './carrier-troubles.js';

const SLOTS = 2;

describe('while the SM-DP+ of one carrier hangs', () => {
  let fixture: ProvisioningFixture;
  let replica: RunningService<ProvisioningSettings>;

  beforeAll(async () => {
    fixture = await ProvisioningFixture.start();
    replica = await fixture.replica({ ES2PLUS_CONCURRENCY: String(SLOTS), ES2PLUS_TIMEOUT_MS: '20000' });
    await fixture.stock(replica, 2 * SLOTS + 1, '270', 'real');
    await fixture.stock(replica, 2, '271', 'sim');
    await fixture.import(replica, 'msisdn\n+12725550000');
    const rows = await fixture.rows(replica, "SELECT iccid FROM inventory WHERE carrier_id = 'real'");
    const hanging = new Set(rows.map((row) => row['iccid']));
    fixture.smdp.behave(({ iccid }) => (hanging.has(iccid) ? { kind: 'hang' } : { kind: 'execute' }));
    for (let count = 0; count < 2 * SLOTS; count += 1) {
      await fixture.provision(replica, fixture.account(), { area_code: '270' }, { prefer: 'respond-async' });
    }
    await waitFor('calls that hang', () => fixture.smdp.requests.length === SLOTS);
  });
  afterAll(async () => {
    await fixture.stop();
  });

  it("another carrier's numbers are provisioned and given back as ever", async () => {
    const identity = fixture.account({}, 'test');
    const answer = await fixture.provision(replica, identity, { area_code: '271' }, { prefer: 'wait=5' });
    expect(answer.status).toBe(201);
    await fixture.call(replica, 'DELETE', `/v1/numbers/${String(answer.body['id'])}`, { identity });
    await waitFor('the profile given back', () => fixture.smdp.calls('cancelOrder').length === 1);
  });

  it("numbers are taken from another carrier's stock while there is any", async () => {
    fixture.clock.advance(HANGS_MS);
    await fixture.import(replica, csv(1, '273').replace('+1273555', '+1270666'), 'other');
    const answer = await fixture.provision(replica, fixture.account(), { area_code: '270' }, { prefer: 'wait=5' });
    expect(answer.status).toBe(201);
  });

  it('hosted numbers, which call no carrier, are active at once', async () => {
    const answer = await fixture.provision(replica, fixture.account(), { area_code: '272' }, { prefer: 'wait=5' });
    expect(answer.status).toBe(201);
  });

  it('what has no slot is leased by nobody, so that another replica may take it', async () => {
    const [row] = await fixture.rows(
      replica,
      "SELECT count(lease)::int AS leased, count(*)::int AS unfinished FROM provisionings WHERE carrier_id = 'real'",
    );
    expect(row).toEqual({ leased: SLOTS, unfinished: 2 * SLOTS });
  });
});
