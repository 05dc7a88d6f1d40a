import { afterAll, beforeAll, describe, it } from '@jest/globals';
import pg from 'pg';
import { TOPICS } from '#libs/contracts';
import { createEventLog } from '#libs/messaging';
import { waitFor } from '#libs/testing';
import { NumberEventLog } from './number-event-log.adapter.js';
import { ProvisioningFixture } from './provisioning.fixture.adapter.js';

/** @param env what the replicas are started with besides: which event log they use */
export function describeOvertakenEvent(log: string, env: Record<string, string>): void {
  describe(`an event that comes into the log (${log}) after a newer one of its number`, () => {
    let fixture: ProvisioningFixture;

    beforeAll(async () => {
      fixture = await ProvisioningFixture.start();
    });
    afterAll(() => fixture.stop());

    it('is not the last that the log says of it: who reads it from the beginning ends with the newest state', async () => {
      const append = gate();
      const first = await fixture.replica(env, {
        openEventLog: async (options) => {
          const log = await createEventLog(options);
          const through = log.append.bind(log);
          log.append = async (records, limitMs) => {
            if (records.some(({ topic }) => topic === TOPICS.numberProvisioned)) await append.pass();
            return through(records, limitMs);
          };
          return log;
        },
      });
      const published = await NumberEventLog.start(first);
      await fixture.stock(first, 1);
      const identity = fixture.account();
      append.hold();
      const { body } = await fixture.provision(first, identity, {}, { prefer: 'respond-async' });
      const id = String(body['id']);
      await waitFor('the append of the event', () => append.waiting);

      // The relay's transaction ends with its connection, and with it the claim: another replica goes on.
      await cutConnectionsInTransaction(fixture.database.url);
      const second = await fixture.replica(env);
      await waitFor('the event in the log', () => published.of(id).length === 1);
      await fixture.call(second, 'PATCH', `/v1/numbers/${id}`, { identity, body: { label: 'newer' } });
      await waitFor('the newer event', () => published.of(id).at(-1)?.label === 'newer');

      append.release();
      const labels = () => published.of(id).map(({ label }) => label);
      await waitFor('the older event', () => labels().lastIndexOf(null) > 0);
      await waitFor('the newest state behind it', () => labels().at(-1) === 'newer');
      await published.stop();
    });
  });
}

/** Lets the first that passes after `hold` wait. */
function gate() {
  let release: () => void = () => undefined;
  let closed: Promise<void> | null = null;
  return {
    waiting: false,
    hold() {
      closed = new Promise((resolve) => (release = resolve));
    },
    release: () => {
      release();
    },
    async pass() {
      const held = closed;
      closed = null;
      this.waiting = held !== null;
      await held;
    },
  };
}

async function cutConnectionsInTransaction(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
  );
  await client.end();
}
