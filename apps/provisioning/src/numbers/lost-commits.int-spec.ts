import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TOPICS } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import { waitFor } from '#libs/testing';
import { NumberEventLog } from '../testing/number-event-log.adapter.js';
import { ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';

let fixture: ProvisioningFixture;

beforeAll(async () => {
  fixture = await ProvisioningFixture.start();
});
afterAll(() => fixture.stop());

it('a number of which the log holds a newer state than a restored database outruns it, once', async () => {
  const replica = await fixture.replica();
  const published = await NumberEventLog.start(replica);
  await fixture.stock(replica, 1);
  const identity = fixture.account();
  const id = String((await fixture.provision(replica, identity)).body['id']);
  const [first] = await waitFor('the event in the log', () => {
    const events = published.of(id);
    return events.length > 0 ? events : null;
  });
  if (!first) throw new Error('no event');

  const lost = { ...first, label: 'lost', revision: 7 };
  await replica.app.get(EventPublisher).publish(TOPICS.numberProvisioned, id, lost, { id: `${id}.7` });
  const said = () => published.of(id).map(({ label, revision }) => [label, revision]);
  await waitFor('the state of the database', () => said().some(([, revision]) => revision === 8));
  await fixture.call(replica, 'PATCH', `/v1/numbers/${id}`, { identity, body: { label: 'after' } });
  await waitFor('the next change', () => said().some(([label]) => label === 'after'));
  expect(said().slice(-3)).toEqual([
    ['lost', 7],
    [null, 8],
    ['after', 9],
  ]);
  await published.stop();
});
