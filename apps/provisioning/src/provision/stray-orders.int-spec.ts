import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountIdentity } from '#libs/security';
import type { RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import type { ProvisioningSettings } from '../provisioning.settings.js';
import { ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';

describe('a profile whose order was given up', () => {
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
    fixture.smdp.behave(({ function: called }) =>
      called === 'downloadOrder' ? { kind: 'http', status: 504 } : { kind: 'execute' },
    );
  });

  /** A number whose order has been called, and not answered as ES2+ says it. */
  const begun = async (identity: AccountIdentity, area: string): Promise<string> => {
    await fixture.stock(replica, 1, area);
    const { body } = await fixture.provision(replica, identity, { area_code: area }, { prefer: 'respond-async' });
    const id = String(body['id']);
    await waitFor('its order', () => fixture.smdp.calls('downloadOrder').some(({ callId }) => callId.startsWith(id)));
    return id;
  };

  /** The profile is cancelled and back in stock; then the SM-DP+ gets round to the order. */
  const ordersLate = async (area: string) => {
    const iccid = await waitFor('the profile back in stock', async () => {
      const [row] = await fixture.rows(replica, 'SELECT iccid, state FROM inventory WHERE national LIKE $1', [
        `${area}%`,
      ]);
      return row?.['state'] === 'available' ? String(row['iccid']) : null;
    });
    fixture.smdp.behave(() => ({ kind: 'execute' }));
    fixture.smdp.ordered.add(iccid);
  };

  it('goes to the next number when the order comes to pass after its number has failed', async () => {
    const identity = fixture.account();
    const id = await begun(identity, '267');
    await fixture.rows(replica, 'UPDATE provisionings SET deadline_at = now() WHERE number_id = $1', [id]);
    await ordersLate('267');
    expect((await fixture.get(replica, identity, id)).body).toMatchObject({ status: 'failed' });
    const next = await fixture.provision(replica, fixture.account(), { area_code: '267' });
    expect(next).toMatchObject({ status: 201, body: { status: 'active' } });
  });

  it('goes to the next number when that happens after its number was released', async () => {
    const identity = fixture.account();
    const id = await begun(identity, '269');
    await fixture.call(replica, 'DELETE', `/v1/numbers/${id}`, { identity });
    await ordersLate('269');
    const next = await fixture.provision(replica, fixture.account(), { area_code: '269' });
    expect(next).toMatchObject({ status: 201, body: { status: 'active' } });
  });

  it('is set aside like any other once it was ours, and others have it in use', async () => {
    const identity = fixture.account();
    const id = await begun(identity, '270');
    await fixture.call(replica, 'DELETE', `/v1/numbers/${id}`, { identity });
    await ordersLate('270');
    const next = await fixture.provision(replica, identity, { area_code: '270' });
    fixture.smdp.behave(() => ({ kind: 'status', status: 'Failed', subjectCode: '8.2.1', reasonCode: '3.3' }));
    await fixture.rows(replica, `UPDATE inventory SET state = 'available' WHERE national LIKE '270%'`);
    const failed = await fixture.provision(replica, fixture.account(), { area_code: '270' });
    expect([next.status, failed.status]).toEqual([201, 502]);
    const rows = await fixture.rows(replica, `SELECT state FROM inventory WHERE national LIKE '270%'`);
    expect(rows).toEqual([{ state: 'unusable' }]);
  });
});
