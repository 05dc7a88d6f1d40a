import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TOPICS, type AccountUpdated } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import { waitFor } from '#libs/testing';
import { ADMIN_TOKEN, GatewayUnderTest } from '../testing/gateway-under-test.adapter.js';

let gateway: GatewayUnderTest;
let announced: readonly AccountUpdated[];

beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  announced = await gateway.accountsAnnounced();
});
afterAll(() => gateway.stop());

it('an account of which the log holds a newer state than a restored database outruns it, once', async () => {
  const { account_id } = await gateway.createAccount();
  const said = () => announced.filter((event) => event.account_id === account_id);
  const first = await waitFor('the event in the log', () => said()[0] ?? null);

  const lost: AccountUpdated = { ...first, status: 'suspended', revision: 7 };
  const publisher = gateway.service.app.get(EventPublisher);
  await publisher.publish(TOPICS.accountUpdated, account_id, lost, { id: `${account_id}.7` });
  await waitFor('the state of the database', () => said().some(({ revision }) => revision === 8));
  await gateway.ask('PATCH', `/v1/admin/accounts/${account_id}`, ADMIN_TOKEN, { max_numbers: 9 });
  await waitFor('the next change', () => said().some(({ limits }) => limits.max_numbers === 9));
  expect(said().map(({ status, revision }) => [status, revision])).toEqual([
    ['active', 1],
    ['suspended', 7],
    ['active', 8],
    ['active', 9],
  ]);
});
