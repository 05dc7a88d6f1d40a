import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Keyring } from '#libs/security';
import { FakeClock } from '#libs/testing';
import { queryRows } from '../database/query-rows.js';
import { NOW, PersistenceFixture } from '../testing/persistence-fixture.js';
import { IDEMPOTENCY_KEPT_MS, IDEMPOTENCY_TAKE_OVER_MS } from './idempotency-key.js';
import { IdempotentRequests } from './idempotent-requests.js';

const keyring = Keyring.parse(`k1:${randomBytes(32).toString('base64')}`);
const request = { owner: 'acc_1/live', key: 'once', fingerprint: 'a' };
const failure = new Error('no');
let schemas = 0;

describe('IdempotentRequests', () => {
  let fixture: PersistenceFixture;
  let dataSource: DataSource;
  let clock: FakeClock;
  let requests: IdempotentRequests;
  let runs: number;

  beforeAll(async () => {
    fixture = await PersistenceFixture.create();
  });
  beforeEach(async () => {
    dataSource = await fixture.open(`idempotency_${(schemas += 1)}`);
    clock = new FakeClock(NOW);
    requests = new IdempotentRequests({
      dataSource,
      keyring,
      clock,
      logger: { info: () => undefined, warn: () => undefined },
    });
    runs = 0;
  });
  afterEach(() => fixture.closeAll());
  afterAll(() => fixture.dispose());

  const work = () => Promise.resolve({ secret: `made ${(runs += 1)}` });
  const fail = () => Promise.reject<object>(failure);
  /** Work that has begun once `begun` resolves, and ends when `open` is called. */
  const gate = () => {
    let begin: () => void = () => undefined;
    let open: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const opened = new Promise<void>((resolve) => (open = resolve));
    const slow = async () => {
      begin();
      await opened;
      return work();
    };
    return { begun, open, work: slow };
  };

  describe.each(['once', 'onceElsewhere'] as const)('%s', (way) => {
    const run = async (asked: object = {}, doing: () => Promise<object> = work): Promise<object> => {
      const all = { ...request, ...asked };
      return way === 'once' ? (await requests.once(all, doing)).answer : requests.onceElsewhere(all, doing);
    };

    it('does the work of one key once, and gives its answer again for 24 h', async () => {
      expect(await run()).toEqual({ secret: 'made 1' });
      clock.advance(IDEMPOTENCY_KEPT_MS - 1);
      expect(await run()).toEqual({ secret: 'made 1' });
      clock.advance(1);
      expect(await run()).toEqual({ secret: 'made 2' });
    });

    it('does it each time without a key, and for another owner', async () => {
      for (const asked of [{}, { key: null }, { key: null }, { owner: 'acc_1/test' }]) await run(asked);
      expect(runs).toBe(4);
    });

    it('refuses a key that asks for something else', async () => {
      await run();
      await expect(run({ fingerprint: 'b' })).rejects.toMatchObject({ code: 'idempotency_key_reused' });
    });

    it('lets a key whose work failed be used again', async () => {
      await expect(run({}, fail)).rejects.toBe(failure);
      expect(await run({ fingerprint: 'b' })).toEqual({ secret: 'made 1' });
    });

    it('keeps answers sealed', async () => {
      await run();
      const kept = await queryRows(dataSource, 'SELECT answer_sealed FROM idempotent_requests');
      expect(kept).toHaveLength(1);
      expect(JSON.stringify(kept)).not.toContain('made');
    });

    it('does the work once when many ask at the same time', async () => {
      const answers = await Promise.allSettled(Array.from({ length: 8 }, () => run()));
      expect(runs).toBe(1);
      for (const answer of answers) {
        if (answer.status === 'fulfilled') expect(answer.value).toEqual({ secret: 'made 1' });
        else expect(answer.reason).toMatchObject({ code: 'idempotency_in_progress' });
      }
    });
  });

  it('says that work elsewhere still runs, and has a dead run taken over after 150 s', async () => {
    const { begun, open, work: slow } = gate();
    const first = requests.onceElsewhere(request, slow);
    await begun;
    await expect(requests.onceElsewhere(request, work)).rejects.toMatchObject({ code: 'idempotency_in_progress' });
    clock.advance(IDEMPOTENCY_TAKE_OVER_MS);
    expect(await requests.onceElsewhere(request, work)).toEqual({ secret: 'made 1' });
    open();
    expect(await first).toEqual({ secret: 'made 2' });
    expect(await requests.onceElsewhere(request, work)).toEqual({ secret: 'made 1' });
  });

  it('tells a repeat after 2 s that a transaction still runs', async () => {
    const { begun, open, work: slow } = gate();
    const first = requests.once(request, slow);
    await begun;
    await expect(requests.once(request, work)).rejects.toMatchObject({
      code: 'idempotency_in_progress',
      retryAfterS: 1,
    });
    open();
    expect((await first).fresh).toBe(true);
  });

  it('sweeps away what is older than 24 h', async () => {
    await requests.once(request, work);
    clock.advance(IDEMPOTENCY_KEPT_MS - 1);
    expect(await requests.sweep()).toBe(0);
    clock.advance(1);
    expect(await requests.sweep()).toBe(1);
  });
});
