import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PgNotifications } from '#libs/persistence';
import { waitFor } from '#libs/testing';
import type { DeliveryEngine } from '../deliveries/delivery-engine.service.js';
import type { DeliveryTable } from '../deliveries/delivery-table.service.js';
import { leasedAnew } from '../deliveries/holder.js';
import { LEASE_MS, OWNERS_RETURN_MS, type ClaimedDelivery, type Refusing } from '../deliveries/leases.repository.js';
import { RENEW_AGE_MS } from '../deliveries/open-deliveries.service.js';
import type { StateFreshness } from '../endpoints/state-freshness.service.js';
import { smsReceived } from '../testing/events.fixture.js';
import { RetryClaimer } from './retry-claimer.service.js';

const claimedDelivery = (id: string, leasedBy: string | null): ClaimedDelivery => ({
  delivery: { id, trigger: 'first', message: smsReceived(), attempts: 1, traceparent: null },
  row: leasedAnew(0),
  ...{ dueInMs: 0, ended: false, deleted: false },
  leasedBy,
});

describe('RetryClaimer', () => {
  let skippedMs = 0;
  let reconnected: () => void = () => undefined;
  let claimer: RetryClaimer;
  const taken: string[] = [];
  const left: string[] = [];
  const passedOver: boolean[] = [];
  /** When the leases of what is begun were last seen to be ours. */
  const leasedAtMs: number[] = [];
  let keeping: (claimed: readonly ClaimedDelivery[]) => Promise<ClaimedDelivery[]>;
  /** What the next claims do; then they find nothing. */
  const claims: (() => Promise<ClaimedDelivery[]>)[] = [];

  beforeEach(async () => {
    const now = performance.now.bind(performance);
    jest.spyOn(performance, 'now').mockImplementation(() => now() + skippedMs);
    for (const list of [taken, left, passedOver, claims, leasedAtMs]) list.length = 0;
    keeping = (claimed) => Promise.resolve([...claimed]);
    const table: Pick<DeliveryTable, 'claim' | 'keep' | 'leaveToOwners' | 'nextDueInMs' | 'onDue'> = {
      keep: (claimed) => keeping(claimed),
      leaveToOwners: (claimed) => {
        left.push(...claimed.map(({ delivery }) => delivery.id));
        return Promise.resolve();
      },
      claim: (_limit: number, refusing: Refusing) => {
        passedOver.push(refusing.leasesOfOthers);
        return claims.shift()?.() ?? Promise.resolve([]);
      },
      nextDueInMs: () => Promise.resolve(null),
      onDue: () => undefined,
    };
    const engine: Pick<
      DeliveryEngine,
      'retryRoom' | 'busyShare' | 'refusingNumbers' | 'hasOverdueRoom' | 'takeClaimed'
    > = {
      ...{ retryRoom: () => 100, busyShare: () => 0, hasOverdueRoom: () => true },
      refusingNumbers: () => ({ refusing: [], crowded: [] }),
      takeClaimed: (claimed) => {
        taken.push(claimed.delivery.id);
        leasedAtMs.push(claimed.row.leasedAtMs);
        return Promise.resolve();
      },
    };
    const notifications: Pick<PgNotifications, 'listen' | 'onReconnect'> = {
      listen: () => Promise.resolve(() => undefined),
      onReconnect: (handler) => {
        reconnected = handler;
        return () => undefined;
      },
    };
    claimer = new RetryClaimer(
      table as DeliveryTable,
      engine as DeliveryEngine,
      { stale: false } as StateFreshness,
      notifications as PgNotifications,
      { info: () => undefined, warn: () => undefined },
    );
    await claimer.start();
    await waitFor('the first claim', () => passedOver.length === 1);
  });
  afterEach(async () => {
    await claimer.stop();
    jest.restoreAllMocks();
  });

  /** The next claim, and whether it passed over the leases of others. */
  async function next(
    claim: () => Promise<ClaimedDelivery[]> = () => Promise.resolve([]),
  ): Promise<boolean | undefined> {
    const count = passedOver.length;
    claims.push(claim);
    claimer.lookWithin(0);
    await waitFor('a claim', () => claims.length === 0 && passedOver.length > count);
    return passedOver[count];
  }

  it('leaves leases that ended while the database was away to their owners, for some seconds', async () => {
    expect(await next(() => Promise.reject(new Error('away')))).toBe(false);
    expect(await next()).toBe(true);
    skippedMs += OWNERS_RETURN_MS;
    expect(await next()).toBe(false);
    reconnected();
    expect(await next()).toBe(true);
  });

  it('starts nothing that a database that stood still gave it of others', async () => {
    const stoodStill = () => {
      skippedMs += 3_000;
      return Promise.resolve([claimedDelivery('theirs', 'another'), claimedDelivery('due', null)]);
    };
    expect(await next(stoodStill)).toBe(false);
    await waitFor('what is due', () => taken.length > 0);
    expect([taken, left]).toEqual([['due'], ['theirs']]);
    expect(await next(() => Promise.resolve([claimedDelivery('its owner is dead', 'another')]))).toBe(true);
    await waitFor('what nobody else has', () => taken.length > 1);
  });
  describe('whose claim took so long that its leases may have ended', () => {
    const slowly = (...claimed: ClaimedDelivery[]) => {
      skippedMs += LEASE_MS - RENEW_AGE_MS + 1;
      return Promise.resolve(claimed);
    };

    it('starts what is still its own, and nothing of others', async () => {
      keeping = (claimed) =>
        Promise.resolve(
          claimed.filter(({ delivery }) => delivery.id !== 'lost').map((one) => ({ ...one, row: leasedAnew(1) })),
        );
      await next(() =>
        slowly(claimedDelivery('ours', null), claimedDelivery('lost', null), claimedDelivery('theirs', 'another')),
      );
      await waitFor('what is given back', () => left.length > 0);
      await waitFor('what is ours', () => taken.length > 0);
      expect([taken, leasedAtMs, left]).toEqual([['ours'], [1], ['theirs']]);
    });

    it('does not keep what is of others while it waits for what is still its own', async () => {
      let answer: (kept: ClaimedDelivery[]) => void = () => undefined;
      keeping = () =>
        new Promise((resolve) => {
          answer = resolve;
        });
      try {
        await next(() => slowly(claimedDelivery('ours', null), claimedDelivery('theirs', 'another')));
        await waitFor('what is given back', () => left.length > 0);
        expect([taken, left]).toEqual([[], ['theirs']]);
      } finally {
        answer([]);
      }
    });

    it('starts nothing when asking again took as long', async () => {
      keeping = (claimed) => slowly(...claimed);
      await next(() => slowly(claimedDelivery('ours', null)));
      await next();
      expect(taken).toEqual([]);
    });

    it('starts nothing when the database does not say, and goes on', async () => {
      keeping = () => Promise.reject(new Error('away'));
      await next(() => slowly(claimedDelivery('ours', null)));
      await next(() => Promise.resolve([claimedDelivery('another one', null)]));
      await waitFor('the next', () => taken.length > 0);
      expect(taken).toEqual(['another one']);
    });
  });
});
