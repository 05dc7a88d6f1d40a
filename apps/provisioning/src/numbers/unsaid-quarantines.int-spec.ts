import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { TOPICS, type NumberProvisioned } from '#libs/contracts';
import { EventPublisher } from '#libs/messaging';
import type { RunningService } from '#libs/service-kit';
import { waitFor } from '#libs/testing';
import { NumberEventLog } from '../testing/number-event-log.adapter.js';
import { ProvisioningFixture } from '../testing/provisioning.fixture.adapter.js';

const DAY_MS = 86_400_000;

let fixture: ProvisioningFixture;
let replica: RunningService;
let published: NumberEventLog;

beforeAll(async () => {
  fixture = await ProvisioningFixture.start();
  replica = await fixture.replica({ QUARANTINE_DAYS: '10', KAFKA_PARTITIONS: '1' });
  published = await NumberEventLog.start(replica);
  await fixture.stock(replica, 3);
});
afterAll(async () => {
  await published.stop();
  await fixture.stop();
});

/** A released number of which the log says last what a replica of an older release says. @param days its phone rests */
async function releasedByOlder(days: number, column: 'unset' | 'migrated'): Promise<string> {
  const identity = fixture.account();
  const id = String((await fixture.provision(replica, identity)).body['id']);
  await fixture.call(replica, 'DELETE', `/v1/numbers/${id}`, { identity });
  const event = await waitFor('its release', () => published.of(id).find(({ status }) => status === 'released'));
  const until = new Date(Date.parse(event.released_at ?? '') + days * DAY_MS);
  const database = replica.app.get(DataSource);
  await database.query('UPDATE inventory SET available_from = $2 WHERE number_id = $1', [id, until]);
  const kept = column === 'unset' ? null : until;
  await database.query('UPDATE numbers SET revision = 3, quarantined_until = $2 WHERE id = $1', [id, kept]);
  const older: NumberProvisioned = { ...event, revision: 3 };
  delete older.quarantined_until;
  const publisher = replica.app.get(EventPublisher);
  await publisher.publish(TOPICS.numberProvisioned, id, older, { id: `${id}.3` });
  return id;
}

it('a released number whose event does not say until when its phone rests is said again with that, if it is not 45 days', async () => {
  const usual = await releasedByOlder(45, 'migrated');
  for (const column of ['migrated', 'unset'] as const) {
    const id = await releasedByOlder(10, column);
    const said = await waitFor('its end', () => published.of(id).find(({ revision }) => revision === 4));
    expect(Date.parse(said.quarantined_until ?? '') - Date.parse(said.released_at ?? '')).toBe(10 * DAY_MS);
  }
  expect(published.of(usual).at(-1)?.revision).toBe(3);
});
